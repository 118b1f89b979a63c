export const distributor = `plan: Sales plan YYYY
period: YYYY, YYYY-01-01 to YYYY-12-31

Be the first call when a plant in our region stands still @Managing director
  what: Grow from $80M to $90M by the end of YYYY as the supplier that has the part and answers within the hour.
  why: Planned orders go to whoever is cheapest. The unplanned stop is where the customer pays for speed and knowledge.
  measure: Sales $80,000,000 -> $90,000,000 by YYYY-12-31

  Win 25 new plants in one new segment #customers !1 @Sales leader
    why: One segment known well beats five known a little.
    ideal customer: Runs around the clock, own maintenance crew, $100,000 and more of supplies a year.
    measure: New plants 0 plants -> 25 plants by YYYY-12-31

    Plant-floor programme: 25 plants opened after a floor walk @Outside sales manager
      period: YYYY
      why: Plants whose floor we walked before quoting buy three times as much in the first year.
      impact: 25 plants bring about $3M of yearly sales.
      expectations: Two floor walks a week per outside seller, with a list of critical parts left the same day.
      resources: Sample kits, an application engineer, $60,000 of consigned stock.
      measure: New plants 0 plants -> 25 plants by YYYY-12-31
      milestone: List of 100 plants agreed by YYYY-01-31
      milestone: Eight plants opened by YYYY-05-31
      milestone: Sixteen plants opened by YYYY-09-15

      Walk a plant floor with the maintenance lead 2x/week @Outside seller
        hours: 2.5
        prospects: Plants on the segment list in the seller's area
        criteria: 100 employees and more, maintenance lead named
        emphasis: Critical parts and the 60-minute delivery
        start: YYYY-02-01
        end: YYYY-12-15
        measure: Floor walks 0 walks -> 80 walks by YYYY-12-15
        support: The manager joins one walk a month.
        accountability: Critical-parts lists are reviewed every Monday.
      Coach one floor walk 1x/week @Outside sales manager
        hours: 3
        criteria: One walk, one observation sheet, one agreed change
        emphasis: Asking what the last stop cost
        start: YYYY-02-01
        end: YYYY-12-15
        measure: Observation sheets 0 sheets -> 40 sheets by YYYY-12-15
        support: The sales leader observes one day a quarter.
        accountability: Sheets are part of the one-on-one.

  Grow storeroom services from $0.5M to $1.5M #products !2 @Sales leader
    why: Customers whose storeroom we run stay twice as long.
    ideal customer: $300,000 and more of supplies a year, storekeeper's post vacant or soon vacant.
    measure: Service sales $500,000 -> $1,500,000 by YYYY-12-31

    Storeroom contracts: from 6 to 16 sites @Inside sales manager
      period: YYYY
      why: A run storeroom doubles our share of the customer's spend.
      impact: Ten contracts bring $1M of service sales and $2M of supplies.
      expectations: One proposal a month per account seller, with the customer's own stock count as proof.
      resources: One storeroom technician, scanners for ten sites.
      measure: Sites under contract 6 sites -> 16 sites by YYYY-12-31
      milestone: Contract and price list ready by YYYY-02-28
      milestone: Ten sites under contract by YYYY-06-30

      Count the storeroom of a key account with the storekeeper 2x/month @Inside seller
        hours: 5
        prospects: The twenty largest accounts without a contract
        criteria: Storekeeper present, more than 1,000 parts
        emphasis: Dead stock and emergency freight
        start: YYYY-02-01
        end: YYYY-11-30
        measure: Counts 0 counts -> 18 counts by YYYY-11-30
        support: The technician joins every count.
        accountability: Findings are presented within five days.

  Raise gross margin from 25 % to 26.5 % #profitability !3 @Finance lead
    why: A point and a half of margin is worth more than $8M of sales.
    ideal customer: Many small orders, high need for service.
    measure: Gross margin 25 % -> 26.5 % by YYYY-12-31

    Price discipline: 85 of 100 small orders at list price @Finance lead
      period: YYYY
      why: Small orders are discounted out of habit.
      impact: About one point of margin.
      expectations: No order under $250 below list price without a reason in writing.
      resources: Price floors in the order system, two training half-days.
      measure: Small orders at list price 55 % -> 85 % by YYYY-10-31
      milestone: Price floors switched on by YYYY-02-28
      milestone: Seventy of 100 small orders at list price by YYYY-06-30

      Role-play the price question with the inside team 1x/week @Inside sales manager
        hours: 1
        role: All inside sellers
        criteria: One real case from the week before
        emphasis: Naming the price and then being silent
        start: YYYY-03-01
        end: YYYY-12-15
        measure: Role-plays 0 -> 40 by YYYY-12-15
        support: Finance brings the case.
        accountability: Share of list-price orders by seller every Friday.

people:
  Managing director (executive)
    Sales leader (sales leader), 10 h/week
      expects: Three initiatives and no fourth.
      support: Weekly hour with the managing director.
      accountability: Monthly scorecard.
      Outside sales manager (manager), team Outside sales, 12 h/week
        expects: One coached walk a week.
        support: One observed coaching day a quarter.
        accountability: One-on-one every second week.
        Outside seller (rep), team Outside sales, 20 h/week
          expects: Two walks a week, eight new plants.
          support: One joint walk a month.
          accountability: Monday meeting.
      Inside sales manager (manager), team Inside sales, 12 h/week
        expects: One role-play a week, ten contracts.
        support: One observed coaching day a quarter.
        accountability: One-on-one every second week.
        Inside seller (rep), team Inside sales, 20 h/week
          expects: Two counts a month, small orders at list price.
          support: The technician at every count.
          accountability: Friday figures.
    Finance lead (other), 6 h/week
      expects: Margin at 26.5 % by year end.
      support: The managing director backs the floors.
      accountability: Weekly figure.
`
