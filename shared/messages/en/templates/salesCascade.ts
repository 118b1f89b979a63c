export const salesCascade = `plan: Sales plan YYYY
period: YYYY, YYYY-01-01 to YYYY-12-31

Become the first choice of mid-size manufacturers in our region @Managing director
  what: Serve 200 of the 600 mid-size manufacturers within two hours' drive by the end of YYYY.
  why: Write here why it matters: what changes for customers and for the company, and what happens if you do nothing.
  measure: Customers served 140 customers -> 200 customers by YYYY-12-31

  Win 40 new customers #customers !1 @Sales leader
    why: New customers replace the 15 we lose each year and bring the growth.
    ideal customer: 100 to 500 employees, own purchasing, two or more suppliers today.
    measure: New customers 0 customers -> 40 customers by YYYY-12-31

    First-order programme: 40 first orders from 120 named prospects @Sales manager
      period: YYYY
      why: Prospects that place a small first order stay customers in eight of ten cases.
      impact: 40 first orders become about $1.2M of yearly sales.
      expectations: Every seller has thirty named prospects and talks to each of them every month.
      resources: A starter offer, half a day a week for prospecting, a list of 120 prospects.
      measure: First orders 0 orders -> 40 orders by YYYY-12-31
      milestone: List of 120 prospects agreed by YYYY-01-31
      milestone: Ten first orders by YYYY-04-30
      milestone: Twenty-five first orders by YYYY-08-31

      Call named prospects 15x/week @Sales rep
        hours: 0.3
        prospects: The thirty names on the seller's own list
        criteria: Buys from a competitor today, decision maker known
        emphasis: The starter offer
        start: YYYY-02-01
        end: YYYY-12-15
        measure: Meetings booked 0 meetings -> 90 meetings by YYYY-12-15
        support: The sales manager joins two first meetings a month.
        accountability: Calls and meetings are reviewed every Monday.
      Join a sales call and write down one change 1x/week @Sales manager
        hours: 3
        criteria: First meetings and offers
        emphasis: Questions before the offer
        start: YYYY-02-01
        end: YYYY-12-15
        measure: Coached calls 0 calls -> 40 calls by YYYY-12-15
        support: The sales leader observes one coaching day a quarter.
        accountability: The observation sheets are part of the one-on-one.

people:
  Managing director (executive)
    Sales leader (sales leader), 10 h/week
      expects: No more than three initiatives a year, each with an owner and dates.
      support: A weekly hour with the managing director.
      accountability: Monthly review of the three initiatives.
      Sales manager (manager), 12 h/week
        expects: One coached call a week, ten first orders by the end of April.
        support: One observed coaching day a quarter.
        accountability: One-on-one every second week.
        Sales rep (rep), 20 h/week
          expects: Fifteen calls a week, thirteen first orders this year.
          support: Two joint meetings a month.
          accountability: Monday meeting.
`
