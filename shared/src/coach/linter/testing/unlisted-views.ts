import type { LintRuleId } from '../types.ts';

/** Views and pressure in words that are not those of the first lists. */
export const UNLISTED_VIEWS: Readonly<Partial<Record<LintRuleId, string>>> = {
  'B-PRED': `
I see BTC going to 70,000.
A rise is ahead for my fund.
The next move is up, I know.
My read is up.
My read is that it falls.
Gains lie ahead for my fund.
The top is near for my ES.
The bottom is near for my ES.
It turns around at my stop.
My target is within reach.
My target is in sight.
My trade is on its way to 3R.
This is heading for my target.
I feel a turn coming.
There is more to come for my long.
BTC tends to rise after my entry.
Support holds at my stop.
The wind is at my back.
The tide turns for me.
The news supports my plan.
I'll get in at 14:30.
I must get out.
My stop should move to 64,000.
My position should stay open.
My exit should be at 66,400.
My size could be 2.
BTC is at its low, I see.
ES wants my target.
My target is next.
It is a matter of time for my target.
Sooner or later my target is hit.
It has to come back to my entry.
My indicator says long.
My indicator turned up.
My RSI is low.
My moving average holds.
My pattern completes at 64,200.
My pattern works.
A squeeze is coming for my short.
My short is about to squeeze.
Earnings will lift my fund.
Inflation will hurt my fund.
My coin doubles by Friday.
Next time I win.
My next one wins.
My luck will turn.
My loss comes back by Friday.
I will win on Monday.
I will make 3R this week.
I will lose.
I could win 3R here.
I could make 300 USD on this.
I stand to make 3R.
I am about to win.
This could be my 3R.
This may be my 3R.
This will work for me.
My reward will be 2R.
My fund will grow.
My fund should grow.
My equity will grow.
My guess is 66,400.
BTC could hit 66,400.
It looks like my target is next.
My next win is near.
`,
  'B-GUAR': `
I am sure to win.
My trade can only win.
There is no way I lose.
My capital is protected.
My plan is a lock.
My return is secure.
100% of my setups win.
Nothing stops my plan.
My profit is sure.
`,
  'B-EVAL': `
My timing is off.
My results are encouraging.
A clean setup of mine.
My cleanest trade was ES.
My entry was spot on.
My entry was on point.
My exit was well judged.
My trade went well.
My day went badly.
The reward outweighs my risk.
My favourite setup is ORB.
My plan is nothing special.
My highest quality setup is first.
My reward is generous.
Hooray for my plan.
My plan is top.
My stop is in the right place.
My stop is in the wrong place.
I am a seller.
My plan rocks.
My trade was unlucky.
My trade was clever.
My trade was silly.
My stop is way off.
My stop is generous.
My size is about right.
My entry was late but fine.
My entry was a touch high.
I did the right thing.
I did everything right.
I am on fire.
I am on a roll.
I am in form.
I am doing well.
A successful week for me.
A profitable setup of mine.
My setup is profitable.
Mornings suit me.
ES suits me.
My risk is acceptable.
The reward is high for me.
The price is right for me.
A quality setup of mine.
Way to go, me.
That is the spirit, me.
My behaviour is unacceptable.
My trade is a gamble.
My trade is interesting.
My trade is exciting.
My trade is boring.
I was disciplined.
I was patient.
`,
  'B-COMPARE': `
ES, not MES, is for me.
`,
  'B-REC': `
My call is to wait.
`,
  'B-URGENT': `
My time is now.
My deadline is near, act.
Last orders for my plan.
My time is almost up.
My plan cannot wait.
My chance ends at 14:30.
The clock is ticking for my plan.
My setup won't last.
My setup will not wait.
This won't last, my plan is now.
I have seconds to act.
I have only minutes.
I need to move now.
I must act.
Time matters for my entry.
No more time for me.
Every minute counts for me.
Today is my day.
Today or never, me.
It is now for me.
Do it now, me.
Do it today, me.
My entry is slipping away.
My entry is getting away.
My trade leaves without me.
Soon gone, my entry.
Not a minute to lose for me.
I let 2R slip.
My chance is now.
`,
  'B-SOCIAL': `
Winners wait, so I wait.
My neighbours hold BTC.
My colleagues hold BTC.
My followers hold it.
Experts like my fund.
Top traders wait here, like me.
`,
  'B-HINDSIGHT': `
With patience I had won 3R.
My rule saved me 3R.
My rule saved me from a loss.
My gate saved me 300 USD.
My cooldown kept me from a 3R win.
The trade I skipped made 3R.
I sold just before it rose.
It rose after I sold.
It went to my target after my exit.
My target was hit after I sold.
BTC rose 5% after my exit.
It hit my target without me.
It reached my target without me.
My target was reached after my exit.
My target came 10 minutes after my exit.
10 minutes later my target was hit.
Had my stop been wider, I won.
My stop was hit, then it turned.
My stop was hit before it rose.
A wider stop had won 3R for me.
An earlier exit had saved me 1R.
Holding on had paid me 3R.
Waiting had paid me 3R.
My patience had paid 3R.
My early exit cost me 2R.
My early exit gave away 2R.
I gave away 2R.
I gave back 2R for nothing.
I lost out on 2R.
I threw away 2R.
I was 1 minute from a win.
So close to my target.
I almost made 3R.
I nearly won.
I was almost right.
The move came without me.
The move happened without me.
I was not in the move.
The one that got away from me.
I sold at the low.
I bought at the top.
I sold the bottom.
Without my stop I made 2R.
Without my exit my trade had won 2R.
The trade I missed won 2R.
The trade my rule blocked won 2R.
`,
  'B-SHAME': `
I am the problem.
I let my rules down.
I am a disaster.
I never keep my rules.
I always break my rules.
I can't control myself.
I can't be trusted with my rules.
I broke my rule again.
I did not even try.
I lost my head.
I lost control.
I went on tilt.
I am not cut out for this.
I wasted my week.
My ego cost 3R.
I was too scared.
I chickened out.
I keep failing.
I keep breaking my rules.
I caved.
I gave in again.
I broke down.
I lied to myself.
I cheated.
I cheated on my rules.
I betrayed my rules.
I betrayed myself.
I am my own worst enemy.
I am my own enemy.
Again I broke my rule.
Another rule broken by me.
I have learned nothing.
I learned nothing.
I had it coming.
`,
};
