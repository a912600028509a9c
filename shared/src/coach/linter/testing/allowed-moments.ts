/** Where the trader stands at a moment, what a clock brings, and sentences that open in other ways. */
export const MOMENT_LINES = `
I am at 4 of 5 trades for today.
I am 12 minutes into my cooldown.
I am over my limit by 1 trade.
I am under my limit.
I am still in cooldown.
I am not in a position.
I am in 2 positions.
I am in my session.
I am outside my session.
I am on paper until 3 trades are done.
I am on schedule.
I am past my exit time by 5 minutes.
I am back within my limits.
I am out of overrides.
I am short 2 ES at 5,300.
I am stopped out.
I am blocked until 14:30.
I am paused until 14:30.
I am finished with my review.
I am waiting until 14:30.
I am reviewing my day.
I was 12 minutes late.
I was above my limit on 2 days.
I was flat by 15:45.
I was in a trade when my cooldown began.
I was tired, 7 of 10.
I was calm before my entry.
I was rushed, 8 of 10.
I was filled at 64,180.
I was out of my trade by 15:45.
I was not at my desk.
I was on my phone.
I was within my plan on 8 of 12 trades.
My plan can be revised 2 more times.
I can ask again at 14:30.
I can write my post entry now.
I must write three lines first.
I will review my day at 17:00.
I will wait until 14:30.
My digest will be final on 18 June.
My cooldown will end at 14:30.
My override must have a reason.
My rule will apply from 12 June.
Half my trades were to plan.
Both my stops were hit.
All my trades were to plan.
None of my trades broke a rule.
Most of my losses came after 15:00.
Only 1 of my trades had no stop.
Two of my trades had no stop.
After my loss I waited 30 minutes.
Before my entry I ticked 4 checks.
During my cooldown I wrote three lines.
Since my last loss: 30 minutes.
Between my entry and my exit: 42 minutes.
Despite my rule I traded 4 times.
Because my stop is missing, my rule says WAIT.
If my rule passes, my plan is valid for 15 minutes.
When my cooldown ends, I ask again.
While my cooldown runs, my rule blocks new entries.
Not one of my trades broke a rule.
Today my limit is 3.
Here are my figures.
There are 2 tasks on my list.
There is 1 open task.
What I wrote: three lines.
How I felt: calm, 2 of 10.
Why my plan waits: my stop is missing.
Missing from my plan: stop.
Left on my list: 2 tasks.
Stop moved 2 times after my entry.
Stop: 63,100. Entry: 64,200. Target: 66,400.
My stop: 63,100, my entry: 64,200, my target: 66,400.
My entry, 64,200, is 1,100 above my stop.
My entry was late, 4 minutes after my alert.
My fill came at 64,215.
My order was cancelled at 10:04.
My plan is long, 2 contracts, with a stop at 5,290.
My trade was long from 5,290 to 5,301.
My position is long 2 ES.
My position is short 2 ES at 5,300.
My exposure is 3x.
My leverage with this plan is 3.2x. My limit is 3x.
My equity fell from 50,000 to 48,200 in this week.
My loss grew from 0.5R to 1R after my stop moved.
My day began with 2 losses.
My day has 1 trade left under my limit.
My rule about sleep asks for 6 hours. I slept 5.
My rule on fomo pauses me at 5.
My rule for events pauses me 5 minutes before and after.
My rule is stricter since 3 June.
My new rule is in force from 12 June.
My old rule was 2%.
I lowered my limit from 3% to 2%.
I raised my limit from 2% to 3%. My change waits until 12 June.
I loosened 1 rule. It takes effect on 12 June.
I tightened 1 rule. It acts now.
I imported 12 fills on 3 June.
I recorded 12 trades this week.
I journaled 11 of 12 trades.
I answered my question with no.
I confirmed my positions at 09:30.
I synced my phone at 08:10.
`;
