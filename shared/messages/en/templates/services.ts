export const services = `plan: Growth plan YYYY
period: YYYY, YYYY-01-01 to YYYY-12-31

Become the firm that family-owned manufacturers call before they call anybody else @Managing partner
  what: Advise 60 family-owned manufacturers with $12M of fees by the end of YYYY, at least half of it in yearly agreements.
  why: Projects one by one leave us idle every third month; clients with an agreement stay six years and recommend us.
  measure: Fees $9,500,000 -> $12,000,000 by YYYY-12-31

  Win 12 new clients in one industry #customers !1 @Partner for growth
    why: Two thirds of our clients came from one industry by chance; now on purpose.
    ideal customer: 100 to 800 employees, owner in the management, a succession or a new plant within three years.
    measure: New clients 0 clients -> 12 clients by YYYY-12-31

    Owner dinners: 12 new clients from 90 owners met @Partner for growth
      period: YYYY
      why: Owners trust owners; every second client came from another owner's word.
      impact: 12 clients bring about $1.5M of fees in the first year.
      expectations: Every partner hosts a dinner a quarter and sees each guest again within three weeks.
      resources: $24,000 for dinners, an assistant for one day a week.
      measure: New clients 0 clients -> 12 clients by YYYY-12-31
      milestone: List of 150 owners agreed by YYYY-01-31
      milestone: Four new clients by YYYY-05-31
      milestone: Eight new clients by YYYY-09-30

      Call an owner on the list to introduce the dinner 5x/week @Senior consultant
        hours: 0.5
        prospects: 150 owners of manufacturers within two hours' drive
        criteria: Owner runs the company, event within three years
        emphasis: Who else comes, not what we sell
        start: YYYY-02-01
        end: YYYY-11-30
        measure: Owners at dinners 0 owners -> 90 owners by YYYY-11-30
        support: The partner opens the first ten calls with a letter.
        accountability: Calls and acceptances are reviewed every Monday.
      Visit each dinner guest within three weeks 2x/week @Partner for growth
        hours: 2
        prospects: Guests of the last dinner
        criteria: Owner has named one open question
        emphasis: A one-page view of the open question
        start: YYYY-02-15
        end: YYYY-12-15
        measure: Visits 0 visits -> 70 visits by YYYY-12-15
        support: A senior consultant drafts the one-page view.
        accountability: Visits and next steps in the partners' meeting.

  Raise yearly agreements from 20 % to 50 % of fees #profitability !2 @Managing partner
    why: Agreements fill the idle month and cost half as much to sell.
    ideal customer: Client for two years, three projects and more.
    measure: Fees from yearly agreements 20 % -> 50 % by YYYY-12-31

    Yearly review offer: 20 agreements with existing clients @Client partner
      period: YYYY
      why: Clients ask for a steady hand between projects; nobody offered it.
      impact: 20 agreements are worth $3M of planned fees.
      expectations: Every client of two years gets a review meeting and a written offer.
      resources: Standard agreement, a review template, training of half a day.
      measure: Agreements signed 6 agreements -> 26 agreements by YYYY-12-31
      milestone: Agreement and price list ready by YYYY-02-28
      milestone: Fourteen agreements signed by YYYY-06-30

      Hold a review meeting with an existing client 3x/month @Client partner
        hours: 3
        prospects: The 40 clients of two years and more
        criteria: Three projects and more, owner present
        emphasis: What the client decided after each project
        start: YYYY-03-01
        end: YYYY-12-10
        measure: Review meetings 0 meetings -> 28 meetings by YYYY-12-10
        support: The managing partner joins the ten largest.
        accountability: Offers made and signed in the partners' meeting.
      Go through one client file with each senior consultant 2x/month @Client partner
        hours: 2
        role: Client partner with the senior consultants
        criteria: One client, one open need, one next step
        emphasis: Hearing the need behind the project
        start: YYYY-02-15
        end: YYYY-12-10
        measure: Files reviewed 0 files -> 20 files by YYYY-12-10
        support: The managing partner sits in once a quarter.
        accountability: Next steps are checked at the following meeting.

people:
  Managing partner (executive), 8 h/week
    Partner for growth (sales leader), 12 h/week
      expects: Twelve new clients, a dinner a quarter.
      support: The managing partner hosts two dinners.
      accountability: Partners' meeting each month.
      Senior consultant (rep), 10 h/week
        expects: Five calls a week.
        support: Letters by the partner.
        accountability: Monday meeting.
    Client partner (manager), 12 h/week
      expects: Twenty agreements, two file reviews a month.
      support: The managing partner joins the largest reviews.
      accountability: Partners' meeting each month.
`
