/** More of what is plain fact, one sentence or two a line. */
export const FACT_LINES = `
I bought 2 contracts at 5,290 and sold them at 5,301.
I took my trade 4 minutes before my session began.
I planned 2 trades today and took 3.
I skipped 2 of my setups this week.
I waited 12 minutes before my entry.
I wrote 3 lines after my loss.
I lost 3 trades in a row.
I won 5 of my last 8 trades.
I broke 1 rule today: my stop was removed at 10:12.
I broke my rule for size on 2 days.
I kept my stop where I planned it.
I kept to my plan in 6 of 8 trades.
I followed my plan in 6 of 8 trades.
I exited early in 2 of 8 trades.
I exited late in 1 trade.
I sized down to 0.085 BTC at 10:02.
I accepted 0.085 BTC, my largest size within my limit.
I asked for 0.12 BTC. My largest size is 0.085 BTC.
I rejected my own plan at 10:04.
I discarded 2 plans this week.
I revised my plan 2 times in 30 minutes.
I have 2 tasks left before my next plan.
I have no open position.
I have 0 overrides left this week.
I owe 1 post entry.
I owe my post entry since 09:30.
I am in cooldown until 14:30.
I am in my paper period: 1 of 3.
I am at 4 of 6 trades today.
I am within my limits.
I am above my limit by 0.4%.
I am not in cooldown.
I am short 2 MES since 09:50.
I am long 0.5 BTC since 10:15.
I am offline since 08:10.
I was offline for 3 hours, so my device did not know of my cooldown.
I was long for 42 minutes.
I was stopped out 2 times today.
I did not write a reason.
I did not name my setup.
I did not tick my last check.
I did not hold to my plan: I exited 20 minutes early.
I have held this position for 42 minutes.
I have closed 3 trades today.
I have sold 2 of my 4 contracts.
I had a stop at 63,100. It was removed at 10:12.
I set my target at 66,400 and my exit time at 15:45.
I shorted ES at 5,300 and covered at 5,290.
I covered my short at 5,290.
I added 1 contract at 5,295. My plan had no add.
I cut my loss at 63,100, as planned.
I let 2 trades run past my exit time.
I traded 2 of my 3 setups this week.
I traded outside of my hours 1 time.
I typed my own fills.
I declared a balance of 48,000 USD on 3 June.
I promised half size, and my fill was 0.5 of my plan.
I gave a reason of 92 letters.
I stated 141.17 USD at risk.
I slept on it until 06:00.
I saw my rule at 10:02 and ticked its last line at 10:03.
I felt fear, 6 of 10. My rule pauses me at 6 for 72 hours.
I felt calm before 7 of 8 trades.
I felt no fomo this week.
I reached 2R at 10:40 and gave back 1.1R by 12:00.
My trade is closed at −1.02R.
My trade closed at my target.
My trade closed at my stop, as planned.
My trade came to 1.2R.
My loss was 1.4R, 0.4R beyond my plan.
My loss today is 300.00 USD of 500.00 USD.
My losses this week: 4, together −4.1R.
My wins this week: 3, together 5.2R.
My largest loss was 1.4R.
My smallest win was 0.3R.
My daily limit is reached. My rule blocks new entries until 17:00.
My weekly limit is 4%. I am at 3.1%.
My monthly limit is 6%, with 2.4% used.
My drawdown is 4.2% of 8%.
My limits are halved from 4% of drawdown on.
My stop distance is 1.7%.
My stop is at my broker.
My stop is not at my broker yet.
My stop was widened by 30% at 10:12.
My stop was moved to breakeven at 10:40.
My stop order rests at 63,100.
My limit order at 64,200 was filled at 64,180.
My market order was filled at 64,215, 15 above my plan.
My reward is 2.1 times my risk. My rule wants 1.5.
My reward to risk is 2.1.
My plan wants 2.1 times its risk.
My plan has a stop, a target and a reason.
My plan names no stop.
My plan is for 2 contracts. My rule allows 1.
My plan expired at 10:32.
My plan is valid until 10:32.
My plan is not confirmed by my full record yet.
My plan meets 13 of 14 rules.
My plan fails 1 of 14 rules.
My plan was to exit at 15:45. I exited at 15:50.
My plan said stop at 63,100.
My plan says long at 64,200, stop 63,100, target 66,400.
My plan, long ES at 5,300, expired at 10:15.
My exit was 20 minutes before my plan.
My entry was 0.12R beyond my planned price.
My size was 1.3 times my allowed size.
My score is 85 of 100: my exit came early.
My score has no cap.
My score rests on 5 parts.
My adherence is 82, with 11 of 12 trades scored.
My efficiency is 45%, with a range from 21% to 72%.
My win rate is not shown: 4 trades are too few.
My expectancy is 0.28R. Its range from −0.67R to 1.23R holds 0.
My SQN needs 30 trades. I have 12.
My profit factor has no figure: no losses in this sample.
My rule paused me for 15 minutes after 2 losses.
My rule pauses me after 2 losses in a row.
My rule asks for three lines before my next entry.
My rule asks me to write three lines.
My rule closes my day at 3%.
My rule wants my stop at my broker.
My rule wants 60 minutes after a loss in the same instrument.
My rule keeps 5 minutes around my event.
My rule caps my open risk at 3%.
My rule caps my size at 0.085 BTC.
My rule for new setups asks for 5 paper trades.
My rule change waits until 12 June, 00:00.
My rules passed on this device. My full record has not confirmed it.
My rules were stricter than my plan in 3 cases.
My gate said NO_GO, and I did not trade.
My gate said SIMULATE. I need 3 paper trades.
My gate said SIZE_DOWN at 10:02. I took 0.085 BTC.
My gate says WAIT until 14:30.
My cooldown is over.
My cooldown began at 13:30 and ended at 14:30.
My cooldown is at level 2: 60 minutes became 240.
My cooldown was started by a stop that I removed.
My cooldown covers all my accounts and devices.
My cooldown and my task end together.
My phone showed GO at 10:02 before it knew of my cooldown.
My paper trades count by adherence, not by profit.
My paper period is over after 3 of 3.
My override was denied: my reason had 62 letters of 80.
My override was for 1 rule and 1 plan.
My safeguard was half size. I kept it.
My safeguard was not kept: my fill was full size.
My device clock was 4 minutes ahead.
My devices agree.
My record changed: 1 fill arrived late.
My digest is provisional until 18 June.
My digest is final.
My week had 12 trades on 4 days.
My week: 12 trades, 3.3R, 2 breaches.
My Monday: 3 trades, −1.2R.
My trades in ES: 7, together 2.1R.
My trades after 15:00: 3, together −2.0R.
My trades with the tag fomo: 3, together −2.4R.
My trades with a calm entry: 6, together 2.9R.
My fund VWCE is 3.1 points above its target.
My fund is outside of its band by 1.2 points.
My contribution was 4 days late.
My contribution of 500 EUR was bought on 3 June.
My sale waits 72 hours under my rule.
My schedule has no sale in June.
My emergency question was answered with yes.
My holdings are 40 days old. My rule wants 35.
My balance is 3 days old.
My journal has 2 open entries. My limit is 1.
12 trades this week, 11 of them scored.
3 of 4 breaches were stops that I widened.
2 trades were taken without a plan.
0 of 3 paper trades are done.
42 minutes of 30 were used.
4 wins, 3 losses, 1 breakeven.
Trades in cooldown: 0.
Trades without a plan: 1.
This plan risks 98.40 USD, 0.98% of my equity.
This plan needs a stop.
This plan is long, and my list for ES is long and short.
This plan is 0.02 BTC above my limit.
This trade was opened at 09:50 and closed at 10:32.
This trade lasted 42 minutes.
This trade is not scored yet.
This rule was not evaluated: my calendar is empty.
This cooldown is not extended by my loss.
This week has no breach.
These 3 trades came to −2.4R.
Each loss was within my plan.
Both trades closed at my stop.
No entry without a stop: my own rule.
No new entries until 17:00: my rule for the day.
No trades on 3 June.
No late facts this week.
Until 17:00 my rule blocks new entries; exits are free.
Until then, my tasks are three lines and a review of my day.
Before my next plan I owe three lines.
After 3 losses my rule ends my day.
After my close I wrote 3 lines.
At 10:02 I asked my gate, at 10:04 I entered.
In this week I kept 6 of 8 plans.
In cooldown: 95 minutes.
On 3 June I traded 5 times. My limit is 5.
Without a stop my rule blocks this plan.
Within my limit: 0.35 BTC.
From 09:45 to 15:30 my session is open.
It is 15:50, 5 minutes past my exit time.
It is my rule.
It was my plan.
That is my own rule.
The smallest lot of ES risks 316.90 USD. My limit is 250.00 USD.
The largest size within my limit is 5 contracts.
Missing: stop, size and reason.
Not known: my balance.
Nothing is owed.
GO at 10:02, WAIT at 10:05.
WAIT ends at 14:30. Then I ask again.
NO_GO until 00:00 under my day limit.
I noted 2 reasons and 1 exit.
I checked my stop 4 times in 42 minutes.
I looked at my plan 3 times.
I closed half of my position at 65,000 and half at 66,400.
I closed my trade 3 minutes after my entry.
I opened 2 positions within 5 minutes.
I used my last override on 3 June.
I undid my last entry after 40 seconds.
I extended my cooldown to 17:00.
I ended my day at 15:45.
I began my session at 09:45.
I deleted 1 trade on 3 June.
I changed the zone of my account on 3 June.
I held 2 positions over the weekend.
I review my day at 17:00.
I need 2 more paper trades.
I still need my post entry.
I do not have a stop.
I do not know my R for 1 trade.
My short was closed at 5,290.
My long was opened at 64,200.
My exit at 65,000 was a limit order.
My stop loss was hit.
My add was outside of my plan.
My open trades: 2.
My open orders: 1.
My closed trades: 12.
My week ends with 2 open trades.
My losses came after 15:00 in 3 of 4 cases.
Overrides: 2 asked, 1 granted, 1 withdrawn; together −1.2R.
`;

export const TASK_LINES = `
Write my post entry now.
Tick 4 checks.
Read my rule.
Start a paper trade.
Fill in my stop.
Review my week.
Use 0.085 BTC.
Revise my plan.
Ask again.
Use my largest size.
Answer my question.
Declare my balance.
Sync now.
Sleep until 06:00.
Note how I felt.
Attach a screenshot.
Paper trade it 3 times.
Take 10 minutes.
Breathe for 1 minute.
Extend my cooldown.
Set my alarm for 15:45.
State my risk.
Name 1 safeguard.
Withdraw my override.
Write what I saw.
Add a stop to my plan.
Add my stop.
Set my stop.
Plan my next session.
Keep a note.
Walk for 10 minutes.
Log my exit.
`;

export const LABEL_LINES = `
Buy stop
Sell limit
Stop loss
Long position
Hold time
Profit factor
Largest size
To plan, lost
`;
