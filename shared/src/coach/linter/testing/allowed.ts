import type { Channel, LintSlots } from '../types.ts';
import { FACT_LINES, LABEL_LINES, TASK_LINES } from './allowed-facts.ts';
import { MOMENT_LINES } from './allowed-moments.ts';
import { RECORD_LINES } from './allowed-records.ts';

/** Sentences that the coach may say; a number in them counts as bound unless `slots` says otherwise. */
export interface Allowed {
  readonly text: string;
  readonly channel?: Channel;
  readonly slots?: LintSlots;
}

const sentences = (text: string): Allowed[] =>
  text
    .trim()
    .split('\n')
    .map((line) => ({ text: line }));

const FACTS = sentences(`
I closed 2 trades to plan this week.
I exited at 64,900, 12 minutes before my exit time.
I entered at 64,250, 50 above my planned price.
I added to my position 2 times after my entry.
I did not add to my position.
I did not close my position by 15:45.
I did not trade on 3 June.
I planned to hold for 30 minutes. I held for 42.
I planned to exit at 66,400.
I reduced my size to 1 contract at 10:02.
I moved my stop from 63,100 to 62,900.
I removed my stop at 10:02. My rule wants one at my broker.
I took 3 trades before 10:00. My limit is 5.
I risked 1.4% on this trade. My rule caps it at 1%.
I set my stop at 63,100 and my target at 66,400.
I wrote my post entry 4 minutes after my close.
I went long at 64,200 and was stopped out at 63,100.
I was short 2 contracts from 5,300 to 5,290.
I opened 6 trades in this day. My limit is 6.
I was in cooldown for 95 minutes this week.
I asked for 2 overrides and withdrew 1.
I kept every safeguard of my override.
I slept 5 hours. My rule wants 6.
I felt calm, 2 of 10.
I felt fomo, 8 of 10. My rule pauses me at 5.
I missed my post entry for 2 trades.
I have 3 open positions and 2 open tasks.
I cut my size to 1 contract at 10:02.
I put my stop at 63,100 before my entry.
I have 2 paper trades to go.
I bought 0.5 at 64,180 and sold it at 64,900.
I sold 2 contracts at 5,290, my planned target.
I sold my position 3 minutes before my event.
`);

const RULES = sentences(`
My plan is long at 64,200.
My plan is short at 5,300 with a stop at 5,310.
My rule reads the stop from my plan.
My rule allows 2 trades in a row with a loss, then it pauses me for 30 minutes.
My rule wants a stop, a reason and an exit plan.
My largest size within my limit is 2.
My plan names its entry, its stop, its target and its size.
My open risk is 2.1% of my equity. My limit is 3%.
My drawdown from my peak is 4.2%.
My cooldown runs until 18:00 on 3 Jun.
My trading day ends at 17:00.
My take-profit order sits at 66,400.
My sell stop order is filled.
My buy limit order was not filled.
My stop loss rests at my broker.
My holding time was 42 minutes.
My hold time was 42 minutes of 30.
My liquidation price is 1.3 stop distances away.
My fund is at 66.3% of my holdings. My target is 60%.
My next contribution is due on 3 June.
My plan has no stop yet.
My reason is 8 letters long. My rule wants 15.
My account floor is 48,000.
My device and my full record differ for 1 decision.
My phone clock is 3 minutes ahead of my server.
My record has 11 of 12 trades scored.
My score for entry is 0.5 of 1.
My post entries are written for 11 of 12 trades.
My paper period: 1 of 3.
My longest losing streak is 3.
My average win is 1.8R and my average loss is 1.12R.
My profit factor is 1.58 over 12 trades.
My expectancy is 0.28R over 12 trades. 12 is a small sample.
My rule change takes effect on 12 June.
My weekend begins at 22:00.
My own rule asks me to sleep on it until 06:00.
My override needs a reason of 80 letters and 1 safeguard.
My short position is 2 contracts.
My long-term plan has 2 funds.
My R is known for 11 of 12 trades.
`);

const COUNTS = sentences(`
12 trades are closed, 1 is open.
5 won, 5 lost, 2 breakeven.
This plan risks 1.4%.
This trade has no post entry yet.
This week: 12 trades, 3.3R.
These trades are under 1 override.
Trades without a breach: 8, together 6.5R.
Trades under an override: 2, together −1.2R.
Cooldowns this week: 3, 95 minutes in all.
Adherence is 82, 11 of 12 scored.
Overrides: 2 asked, 1 granted, 1 withdrawn.
No trades this week.
No losses in this sample.
No override was asked for.
Missing: stop, reason.
Until 14:30 my rule blocks new entries.
At 14:30 my cooldown ends.
Together they come to −3.2R.
It is 15:50.
Decisions made offline: 4, of which 1 differs.
Nothing is open.
With this plan my open risk is 3.4%.
The smallest lot risks 316.90, so my rule blocks it.
Paper trades: 2 of 3.
Average win 1.8R, average loss −1.12R.
Range from 32% to 81%.
Late facts: 2 fills arrived after the week was final.
`);

const MORE = sentences(`
I felt anger, 7 of 10.
I felt boredom, 7 of 10.
I felt revenge, 8 of 10.
I felt euphoria, 8 of 10.
My adherence over 11 of 12 scored trades is 82.
My efficiency is 5 of 11 clean trades.
My trades on Monday: 5, together 1.2R.
I stayed within my limit on 4 of 5 days.
My entry was 0.2R outside of my plan.
I widened my stop by 25%.
My exit came 30 minutes after my planned time.
I paused for 20 minutes.
I was in SIMULATE until 3 Jun.
SIZE_DOWN came 2 times. I accepted it 1 time.
WAIT turned to GO 3 times.
NO_GO came from my day limit.
I traded on 4 days.
My last 20 trades have a mean score of 82, the 20 before 76.
My rule for losses paused me 2 times.
My plan had no target.
I ticked 3 of 4 checks before my entry.
My position was open for 42 minutes.
I overrode 1 rule this week.
I withdrew my override after 40 seconds.
I changed my plan 3 times in 30 minutes.
My paper trades had an adherence of 85.
My stop was at my broker in 5 of 6 trades.
I have not written my post entry yet.
My account holds 3 funds.
My contribution of 500 EUR was on date.
My device was offline for 6 hours.
Until my tasks are done, my rule blocks new entries.
My fill at 64,180 has no plan.
After 2 losses in a row my rule pauses me for 30 minutes.
My stop was hit at 63,100.
I hit my day limit at 10:02.
I used 2.0% of my 2.0% day limit.
I noted no reason for my exit.
My gate said WAIT at 10:02 and GO at 10:35.
I let my stop stand.
I am at 2 of 3 paper trades.
I am done with my tasks.
I am out of cooldown.
I am flat since 15:45.
My target was not reached.
My plan ends at 15:45.
My risk statement says 141.17 USD.
My stop order and my target order are in place.
My trade lasted 42 minutes, my plan allows 30.
My size was 1.2 times my plan.
I acted on my plan in 5 of 6 trades.
I rested after my second loss.
My override was granted with 1 safeguard: half size.
My next review is on 1 July.
I reached my trade limit at 11:20.
My breach this week: a stop removed at 10:02.
I entered without a plan 1 time.
My rule change from 3% to 2% acts now.
I had 2 tasks, both done.
No post entry is missing.
This week my cooldowns lasted 95 minutes.
My emotion before entry: calm, 2 of 10.
I gave 3 reasons in my plan.
My plan risks 250.00 USD. My rule allows 250.00 USD.
My trades under override came to −1.2R.
My checklist has 4 of 4 ticks.
My day loss is 300 USD. My rule blocks new entries until 17:00.
My last trade closed at a loss of 1.02R.
My sell order at 66,400 is part of my plan.
My trailing stop is at 64,900.
I held 3 trades past their exit time.
It is 14:20. My cooldown ends at 14:30.
My plan is the same as at 10:02.
I know my limit: 3.
I see 3 entries in my journal.
I use 2 of 3 slots.
`);

const TASKS: Allowed[] = sentences(`
Write three lines on why.
Review my day.
Read my rule again.
Tick my 4 checks.
Fill in my stop.
Revise my plan.
Answer my question.
Type the amount at risk.
Declare my balance.
Sync my devices.
Sleep on it.
Reread my rule.
Accept my largest size.
Wait until 14:30.
Paper-trade it 3 times.
Confirm my open positions.
Write my post entry.
Note my reason.
Open my journal.
Set an alarm.
Take a break.
Save my plan.
`).map(({ text }) => ({ text, channel: 'cta' }));

const QUOTED: Allowed[] = [
  ['I wrote: “buy the dip, you fool”.', 'buy the dip, you fool'],
  ['I wrote “I will sell it all tomorrow!”', 'I will sell it all tomorrow!'],
  ['My rule reads “Never add to a loser”.', 'Never add to a loser'],
  ['My note from 3 June: “hold on, it comes back”.', 'hold on, it comes back'],
  ['My reason was “vielleicht kaufe ich später 🚀”.', 'vielleicht kaufe ich später 🚀'],
  ['My setup named “b.u.y the open” has 2 of 5 paper trades.', 'b.u.y the open'],
  ['On 3 June I noted “72,000 by Friday”.', '72,000 by Friday'],
  ['My own rule called “late week” applies: my trades are above 2.', 'late week'],
  ['My calendar entry reads “CPI” at 14:30.', 'CPI'],
  ['My post entry says “too greedy”.', 'too greedy'],
  ['My reason for this trade: “fomo”.', 'fomo'],
  ['In my own words: “too greedy, AAPL at 180”.', 'too greedy, AAPL at 180'],
].map(([text, quote]) => ({ text: text as string, slots: { quotes: [quote as string] } }));

const SLOTTED: Allowed[] = [
  { text: 'My instrument list does not include DOGE.', slots: { instruments: ['DOGE'] } },
  { text: 'My plan is short 2 MES at 7,300.', slots: { instruments: ['MES'] } },
  { text: 'NVDA is not on my list.', slots: { instruments: ['NVDA'] } },
  { text: 'My fill in BTC-USD was at 64,200.', slots: { instruments: ['BTC-USD'] } },
  { text: 'My position in M6E is 2 lots.', slots: { instruments: ['M6E'] } },
  { text: 'My rule min_gap is met.', slots: { names: ['min_gap'] } },
  { text: 'ES: 3 trades, 2.1R.', slots: { instruments: ['ES'] } },
  { text: 'My fund VWCE has a share of 66.3%.', slots: { instruments: ['VWCE'] } },
  { text: 'Win rate by setup', channel: 'label' },
  { text: 'Open risk', channel: 'label' },
  { text: 'Minutes in cooldown', channel: 'label' },
];

const INSTRUMENTS = ['BTC', 'ES', 'MES', 'VWCE'];

const MORE_FACTS: Allowed[] = sentences(FACT_LINES + RECORD_LINES + MOMENT_LINES).map(
  ({ text }) => {
    const instruments = INSTRUMENTS.filter((one) => new RegExp(`\\b${one}\\b`).test(text));
    return instruments.length === 0 ? { text } : { text, slots: { instruments } };
  },
);

const inChannel = (channel: Channel, lines: string): Allowed[] =>
  sentences(lines).map(({ text }) => ({
    text,
    channel,
    slots: { instruments: INSTRUMENTS },
  }));

export const ALLOWED: readonly Allowed[] = [
  ...FACTS,
  ...RULES,
  ...COUNTS,
  ...MORE,
  ...TASKS,
  ...QUOTED,
  ...SLOTTED,
  ...MORE_FACTS,
  ...inChannel('cta', TASK_LINES),
  ...inChannel('label', LABEL_LINES),
];
