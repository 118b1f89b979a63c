export const software = `plan: Growth plan YYYY
period: YYYY, YYYY-01-01 to YYYY-12-31

Be the standard tool for one kind of customer in one region @Chief executive
  what: Reach 260 subscribed customers and $15M of recurring revenue by the end of YYYY.
  why: Whoever becomes the habit of this segment in the next two years keeps it for ten.
  measure: Recurring revenue $11,500,000 -> $15,000,000 by YYYY-12-31

  Win 60 new customers in the segment #customers !1 @Head of sales
    why: New customers also bring the references the next ones ask for.
    ideal customer: 80 to 600 employees, no tool or one older than eight years.
    measure: New customers 0 customers -> 60 customers by YYYY-12-31

    Paid pilot: 60 new customers from 90 pilots @New-business manager
      period: YYYY
      why: Prospects that ran a pilot buy three times as often as those that saw a demonstration.
      impact: 60 customers are worth $2.4M of new recurring revenue.
      expectations: Three running pilots per seller, with success criteria signed before day one.
      resources: An implementation engineer, a pilot kit, $40,000 for travel.
      measure: Pilots that become contracts 50 % -> 67 % by YYYY-12-31
      milestone: Pilot offer and criteria sheet ready by YYYY-01-31
      milestone: Fifteen customers signed by YYYY-04-30
      milestone: Thirty-five customers signed by YYYY-08-31

      Call decision makers on the segment list 25x/week @New-business seller
        hours: 0.2
        prospects: 200 companies on the segment list without a tool
        criteria: Decision maker named, budget within the year
        emphasis: The 30-day paid pilot
        start: YYYY-01-15
        end: YYYY-12-15
        measure: Pilot meetings 0 meetings -> 120 meetings by YYYY-12-15
        support: The manager listens to five calls a week.
        accountability: Meetings booked are read out every Monday.
      Run the result meeting at the end of each pilot 1x/week @New-business seller
        hours: 2
        prospects: All pilots that end in the week
        criteria: Decision maker and finance at the table
        emphasis: Result against the signed criteria, in dollars
        start: YYYY-02-15
        end: YYYY-12-15
        measure: Pilots decided within ten days 40 % -> 80 % by YYYY-09-30
        support: The engineer prepares the result slide.
        accountability: A yes, a no or a date in the pipeline on the same day.
      Coach one result meeting 1x/week @New-business manager
        hours: 3
        criteria: One meeting, one observation sheet, one agreed change
        emphasis: The customer says the number first
        start: YYYY-02-15
        end: YYYY-12-15
        measure: Coached meetings 0 meetings -> 40 meetings by YYYY-12-15
        support: The head of sales observes one coaching day a quarter.
        accountability: Sheets are part of the one-on-one.

  Sell the second module to 70 existing customers #products !2 @Head of sales
    why: Customers with two modules cancel a third as often.
    ideal customer: Customer for a year, uses the first module daily.
    measure: Customers with two modules 20 customers -> 70 customers by YYYY-12-31

    Value audit: 120 audits, 50 orders @Customer-growth manager
      period: YYYY
      why: An audit shows the customer the money left on the table, in their own figures.
      impact: 50 orders add $0.9M of recurring revenue.
      expectations: Three audits a week per customer seller, finding left on the same day.
      resources: The audit sheet and a data specialist for two days a week.
      measure: Customers with two modules 20 customers -> 70 customers by YYYY-12-31
      milestone: Audit tested at three customers by YYYY-02-15
      milestone: Forty customers with two modules by YYYY-06-30

      Hold value audits with customers 3x/week @Customer seller
        hours: 2.5
        prospects: Customers for at least a year without the second module
        criteria: Daily use of the first module, finance contact known
        emphasis: Money found, in dollars
        start: YYYY-02-15
        end: YYYY-12-10
        measure: Audits 0 audits -> 120 audits by YYYY-12-10
        support: The manager joins the first audit at each large customer.
        accountability: Audits and findings are reviewed every Monday.
      Coach one audit 1x/week @Customer-growth manager
        hours: 3
        criteria: One audit, one observation sheet, one agreed change
        emphasis: Saying the figure first
        start: YYYY-02-15
        end: YYYY-12-10
        measure: Coached audits 0 audits -> 38 audits by YYYY-12-10
        support: The head of sales observes one coaching day a quarter.
        accountability: Sheets are part of the one-on-one.

  Cut the average discount from 18 % to 12 % #profitability !3 @Head of sales
    why: Most discounts are given in the last week of a quarter without being asked for.
    ideal customer: Knows what the problem costs; does not buy by list price alone.
    measure: Average discount 18 % -> 12 % by YYYY-12-31

    Value case first: a signed value case with 95 of 100 large offers @Head of sales
      period: YYYY
      why: Offers with a value case close at half the discount.
      impact: Six points less discount are worth about $0.7M a year.
      expectations: No large offer without a value case; every concession gets something in return.
      resources: A template, a finance analyst for a day a week, two training days.
      measure: Average discount 18 % -> 12 % by YYYY-12-31
      milestone: Template and approval limits in force by YYYY-02-01
      milestone: Average discount under 15 % by YYYY-06-30

      Decide every discount above 12 % in person 2x/week @Head of sales
        hours: 0.5
        criteria: Written request with what the customer gives in return
        emphasis: An answer within a day
        start: YYYY-02-01
        end: YYYY-12-31
        measure: Requests a month above 12 % 15 requests -> 4 requests by YYYY-12-31
        support: The chief executive does not reopen a decision.
        accountability: Approved exceptions are reported each month.

people:
  Chief executive (executive)
    Head of sales (sales leader), 10 h/week
      expects: Three initiatives and no fourth; both managers coach every week.
      support: Weekly hour with the chief executive.
      accountability: Monthly scorecard.
      New-business manager (manager), team New business, 12 h/week
        expects: One coached meeting a week.
        support: One observed coaching day a quarter.
        accountability: One-on-one every second week.
        New-business seller (rep), team New business, 20 h/week
          expects: 25 calls a week, three running pilots.
          support: Five calls listened to a week.
          accountability: Monday meeting.
      Customer-growth manager (manager), team Customer growth, 12 h/week
        expects: One coached audit a week.
        support: One observed coaching day a quarter.
        accountability: One-on-one every second week.
        Customer seller (rep), team Customer growth, 20 h/week
          expects: Three audits a week.
          support: The data specialist prepares each audit.
          accountability: Monday meeting.
`
