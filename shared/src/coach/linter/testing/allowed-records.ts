/** What a record of a day or a week says, in plain words. */
export const RECORD_LINES = `
I bought BTC at 64,180 and sold it at 65,000.
I sold half at 65,000 and half at 66,400.
I sold after 42 minutes.
I bought the same fund on 3 May and on 3 June.
I held my position through the weekend.
I held past my exit time.
I closed early, 20 minutes before my plan.
I closed all my positions at 15:45.
I closed 1 trade for 1.2R and 1 for −1R.
I exited at 66,400, my target.
I exited by hand, before my stop and my target.
I entered 4 minutes after my last loss. My gap is 5 minutes.
I entered before my session opened.
I entered with 3 contracts. My plan said 2.
I opened 1 position today.
I opened my last trade at 10:02.
I cancelled my buy order at 10:04.
I cancelled 2 plans today.
I replaced my stop order at 10:04.
I tightened my stop to 63,800.
I raised my stop to 63,800 at 10:04.
I lowered my stop to 62,800 at 10:04.
I trailed my stop 3 times.
I forgot my stop on 1 trade.
I forgot 1 check.
I wrote my plan at 09:40.
I wrote 2 of 3 lines.
I wrote no reason.
My rules block new entries today.
My rule blocks this plan.
My rule blocks this plan because my stop is missing.
My rule pauses me for 20 minutes.
My rule pauses me until 14:30, because I closed 2 losses in a row.
My rule needs a reason of 15 letters.
My rule sets my limit at 3 trades.
My rule halves my size after a drawdown of 5%.
My rule counts trades by first fill.
My rule ends my day after 3 losses.
My rule moves me to paper at 10%.
My rule gives me 1 override a day.
My rule was met in 11 of 12 trades.
My rule was broken 1 time.
My rules have not changed this week.
My risk was 1.4%, above my limit of 1%.
My risk is 0.5% of my equity.
My equity at the start of my day was 50,000 USD.
My daily loss limit is 2%.
My weekly loss limit is 4%. I have used 3.1%.
My loss limit for the day is reached.
My open positions: 2.
My open orders are 2.
My trades this week: 12.
My trades today: 3 of 5.
My trades by hour: 09:00 2, 10:00 5, 11:00 1.
My trades without a stop: 1.
My trades with a wider stop: 2, together −2.1R.
My trades to plan: 8, off plan: 4.
My wins: 5. My losses: 5. My breakeven trades: 2.
My wins to plan: 4. My wins off plan: 1.
My average adherence is 82.
My average R is 0.28.
My average holding time was 34 minutes.
My longest hold was 2 hours.
My shortest trade lasted 3 minutes.
My median time from close to post entry is 12 minutes.
My sample is small: 12 trades.
My sample has 12 trades.
12 trades is a small sample.
My range is from −0.67R to 1.23R.
My win rate excludes breakeven trades.
My maximum drawdown is 2.6R.
My current drawdown is 0R.
My current streak: 2 losses.
My longest streak of losses is 2.
My phone decided WAIT at 10:02, my server GO at 10:03.
My phone was offline for 6 hours.
My phone and my laptop agree.
My last sync was at 08:10.
My last sync was 6 hours ago.
My record is complete.
My record is not complete: 2 fills are missing.
My fills for 3 June are missing.
My balance is from 3 June.
My balance of 48,000 USD is 8 days old.
My calendar is not loaded.
My calendar has 2 events today.
My answer is missing.
My answer was no.
My question waits for my answer.
My checklist has 4 items. I ticked 3.
My checklist is complete.
My tasks: three lines, a review.
My task is done.
My tasks are not done yet.
My cooldown needs three lines.
My cooldown has 12 minutes left.
My cooldown of 60 minutes ends at 15:02.
My cooldown covers new entries, not exits.
My cooldown does not block exits.
My override is used.
My override was withdrawn after 20 seconds.
My override expired.
My safeguard was an alarm.
My safeguards: half size, an alarm.
My paper period began on 3 June.
My paper period ends after 3 closed trades.
My paper result was 1.2R.
My paper trades are apart from my live figures.
My adherence was 100: every part was to plan.
My adherence has 6 parts.
My adherence counts process, not result.
My entry part is 0.5, my stop part is 1.
My size part is 0: I took 3 of 2 contracts.
My setup is on my list.
My setup is not on my list.
My instrument is on my list.
My fund is on my list.
My fund is within its band.
My contribution is due on 3 July.
My contribution was on date.
My amount is 900 EUR. My schedule says 500 EUR.
My schedule has 1 date in June.
My sale is on hold until 6 June.
My holding is 66% of my portfolio.
My portfolio has 3 funds.
My buy stop is at 64,200.
My buy stop limit order is at 64,200.
My sell orders: 2.
My buy side is empty.
My sell market order was filled at 63,080.
My take-profit orders: 2.
My take-profit target is 66,400.
My take profit is at 66,400.
My long entry was at 64,200.
My short trade lasted 12 minutes.
My short-term account has 2 open trades.
My long-term account has 1 fund.
My exit plan has 2 parts.
My exit price was 66,380.
My exit type is a target.
My new entry is blocked until 14:30.
My next entry is blocked until 14:30.
My trading day ends at 17:00 Chicago time.
My trading week has 4 days left.
GO at 10:02.
WAIT until 14:30.
WAIT: my cooldown ends at 14:30.
NO_GO: my day limit is reached.
SIMULATE: I am 1 of 3 paper trades into my paper period.
SIZE_DOWN: my largest size is 0.085 BTC.
GO means my plan meets my written rules.
It is not a view on price.
No stop, no trade: my rule.
No reason, no entry: my rule.
No entries after 15:30.
No entry without a plan.
No plan, no trade.
No overrides left this week.
No breach in 12 trades.
No paper trades yet.
No target, no reason.
Until 15:02 I write and review.
Until then my rule blocks new entries.
Until my review is written, my cooldown stays.
Before 14:30 my rule says WAIT.
After 14:30 I ask again.
After 3 losses my day is over.
Since 09:50 I am long 2 ES.
Since 3 June my limit is 1%.
At 10:02 I was short 2 ES.
On Monday I took 5 trades.
On 2 of 5 days I was over my limit.
In 2 of 12 trades my stop was widened.
For this plan my largest size is 2.
With this plan my leverage is 3.2x.
With every stop hit I stand at 48,200 USD.
By 15:45 I was flat.
Of 12 trades, 8 were to plan.
8 of 12 trades were to plan.
1 of 12 trades had no stop.
5 trades, 2 breaches.
3 cooldowns, 120 minutes.
2 losses in a row started my cooldown.
60 minutes are left.
15 minutes left.
This plan is 2 contracts. My limit is 1.
This plan expired at 10:32.
This plan was changed 3 times.
This plan has 2 findings.
This plan is blocked until 14:30.
This plan needs my reason.
This trade was under an override.
This trade is in my paper period.
This trade was to plan.
This trade was stopped out at −1.02R.
This trade has no intent.
This trade broke 2 rules.
This week I kept 11 of 12 plans.
This week: 3 breaches, together −2.1R.
This month I bought 1 time.
Today I took 3 trades. My limit is 5.
Today my loss is 300 USD.
Yesterday I broke 1 rule.
Trades closed: 12.
Trades opened: 13.
Trades in ES: 5.
Trades that kept my rules: 8, together 6.5R.
Trades that met my plan: 8.
Breaches: 3.
Breaches by type: stop 2, size 1.
Wins: 5. Losses: 5.
Checks passed: 4 of 5.
Missing: stop, size, reason.
Missing: post entry.
Overrides this week: 1 of 3.
Cooldown: 12 minutes left.
Adherence: 82 of 100.
Efficiency: 45%.
Expectancy: 0.28R over 12 trades.
Profit factor: no losses in sample.
Day limit: 2.0% of 2.0%.
Risk: 98.40 USD, 0.98%.
Rules: 13 of 14 passed.
Paper trades: 1 of 3.
I sold 2 ES at 5,300.
I sold my position at 14:30.
I bought 2 contracts at 5,290.
I held 2 ES overnight.
I closed my trade at 65,000.
I exited at my stop.
I exited my position at 15:40, 5 minutes before my exit time.
I entered at 64,250, above my planned price.
I took 4 trades today. My limit is 5.
I added to my position 1 time. My rule allows 0 adds.
I moved my stop from 63,100 to 62,800 at 14:05.
I removed my stop at 14:05.
I widened my stop once, at 14:05.
I went long at 64,200 on 3 June.
I did not write my post entry.
I did not follow my plan on 2 of 5 trades.
My rule says wait.
My rule says WAIT until 14:30.
My rule says no new entries after 15:30.
My rule wants a stop at my broker.
My rule allows 3 trades a day. I have taken 3.
My plan says long at 64,200 with a stop at 63,100.
My plan is short at 5,300, with a stop at 5,310.
My plan has a target of 66,400.
My plan has no target.
My plan has no reason yet.
My plan is missing: stop, size.
My plan is missing stop and size. My rule wants it first.
My buy limit order was filled at 64,100.
My buy limit order rests at 64,100.
My sell stop order was cancelled at 14:02.
My sell limit order is at 66,400.
My market order was filled at 64,215.
My buy order was filled in 2 parts.
My take-profit order rests at 66,400.
My take-profit level is 66,400.
My stop loss sits at 63,100.
My stop-loss order is at my broker.
My long position is 0.5 BTC.
My short position is 2 ES.
My short position closed at 5,290.
My hold time was 30 minutes in my plan.
My exit time is 15:45.
My open risk is 2.1% of 3%.
My paper trade closed at 1.2R.
My paper trading ends after 3 trades.
My long-term plan has 3 funds.
My long-term fund is at 60%.
I am no longer in my paper period.
My rule holds as long as my cooldown runs.
My new entry waits for 14:30.
My rule blocks new entries until 17:00.
Cooldown ends at 14:30 UTC.
Cooldown until 14:30.
Trades this week: 12.
Trades this week: 12, together 3.3R.
Trades with a breach: 4, together −3.2R.
No stop in this plan.
No open positions.
No trades today.
No breaches this week.
`;
