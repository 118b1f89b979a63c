export const turnaround = `plan: Profit plan YYYY
period: YYYY, YYYY-01-01 to YYYY-12-31

Earn 6 % on sales again by serving fewer customers better @Managing director
  what: Turn a loss of 1 % into a return of 6 % by the end of YYYY, with the 300 customers that value what we do.
  why: We lose money with every third customer and have no time for those who would buy more. The bank reviews the credit line in twelve months.
  measure: Return on sales -1 % -> 6 % by YYYY-12-31

  Raise the average margin from 21 % to 25 % #profitability !1 @Finance lead
    why: Four points of margin decide whether the company goes on.
    ideal customer: Pays for speed and reliability, orders more than $20,000 a year.
    measure: Average margin 21 % -> 25 % by YYYY-12-31

    Price step: a new price list accepted by 90 % of customers @Sales leader
      period: YYYY
      why: Prices have stood still for three years while costs rose by 14 %.
      impact: Three points of margin within six months.
      expectations: Every seller explains the new price in person and never by e-mail alone.
      resources: New price list, one training day, letters signed by the managing director.
      measure: Customers on the new list 0 % -> 90 % by YYYY-07-31
      milestone: Price list approved by YYYY-01-31
      milestone: Hundred largest customers visited by YYYY-04-30

      Explain the new prices in person 5x/week @Account seller
        hours: 1.5
        prospects: The seller's forty largest customers, largest first
        criteria: Letter sent, order history printed
        emphasis: What the customer got from us last year
        start: YYYY-02-01
        end: YYYY-07-31
        measure: Customers visited 0 customers -> 100 customers by YYYY-04-30
        support: The sales manager rehearses the first three talks.
        accountability: Accepted, open and lost are counted every Friday.
      Rehearse the price talk with each seller 1x/week @Sales manager
        hours: 2
        criteria: The hardest talk of the coming week
        emphasis: Silence after the price
        start: YYYY-02-01
        end: YYYY-07-31
        measure: Rehearsals 0 -> 24 by YYYY-07-31
        support: The sales leader plays the buyer once a month.
        accountability: Results are compared with the rehearsal every Friday.

    Small-order rule: orders under $100 from 38 % to 12 % of all orders @Finance lead
      period: YYYY
      why: An order under $100 costs us $31 to handle.
      impact: $400,000 of handling cost a year.
      expectations: Nobody waives the minimum without the manager's yes.
      resources: Change in the order system, letter to 900 customers.
      measure: Orders under $100 38 % -> 12 % by YYYY-09-30
      milestone: Rule in the order system by YYYY-02-28
      milestone: Under 25 % of all orders by YYYY-05-31

      Call customers with many small orders and agree on order days 10x/week @Account seller
        hours: 0.4
        prospects: 220 customers with more than four small orders a month
        criteria: Yearly sales above $3,000
        emphasis: One delivery a week instead of five
        start: YYYY-03-01
        end: YYYY-09-30
        measure: Customers with order days 0 customers -> 180 customers by YYYY-09-30
        support: Dispatch sends the list every Monday.
        accountability: Small orders by customer each Friday.

  Keep the 60 customers that carry the company #customers !2 @Sales leader
    why: Sixty customers bring 71 % of the margin; eight of them have asked for other offers.
    ideal customer: More than $15,000 of margin a year.
    measure: Customers of the sixty lost in the year 9 customers -> 2 customers by YYYY-12-31

    Key-customer plan: a written plan with each of the 60 @Sales leader
      period: YYYY
      why: No customer with a written plan has left in five years.
      impact: Secures $5.2M of margin.
      expectations: Every seller sits down twice a year with each key customer and writes down what both will do.
      resources: A one-page form, one hour of the managing director per customer.
      measure: Key customers with a written plan 4 customers -> 60 customers by YYYY-09-30
      milestone: Twenty plans written by YYYY-04-30
      milestone: Forty plans written by YYYY-06-30

      Sit down with a key customer and write the plan 1x/week @Account seller
        hours: 3
        prospects: The seller's share of the sixty
        criteria: Decision maker present, figures of the last two years at hand
        emphasis: What the customer wants to change next year
        start: YYYY-02-01
        end: YYYY-11-30
        measure: Plans written 0 plans -> 20 plans by YYYY-09-30
        support: The managing director joins the ten largest.
        accountability: Plans and promises are reviewed each month.

people:
  Managing director (executive)
    Sales leader (sales leader), 12 h/week
      expects: The price step through by July, sixty written plans.
      support: The managing director signs the letters and takes the hardest ten talks.
      accountability: Weekly hour with the managing director.
      Sales manager (manager), 12 h/week
        expects: One rehearsal a week with each seller.
        support: The sales leader plays the buyer.
        accountability: Friday figures.
        Account seller (rep), 24 h/week
          expects: Five price talks a week, one plan a week.
          support: Three rehearsed talks.
          accountability: Friday figures.
    Finance lead (other), 6 h/week
      expects: Margin by customer every Friday.
      support: An analyst for two days a week.
      accountability: Weekly hour with the managing director.
`
