import type { LintRuleId } from '../types.ts';

/** Other views, and other ways to push. */
export const MORE_VIEWS: Readonly<Partial<Record<LintRuleId, string>>> = {
  'B-COMPARE': `
Better sell now, I say.
ES is stronger than my MES.
I like ETH more than SOL.
BTC before ETH, I say.
My first setup beats my second.
My second setup is the one to use.
My week was better than my last.
My score got better.
My score improved from 76 to 82.
My score is higher than most.
My score is above average.
I did better than others.
MES instead of ES for me.
My fund leads the rest.
My fund lags behind VWCE.
ETH has more room than my BTC.
I can do better.
`,
  'B-EVAL': `
It is best to hold.
My luck turns.
My profit is safe.
My entry is good.
My entry was bad.
A good entry for me.
Good trade, me.
Nice trade of mine.
Great week for me.
My week was great.
A poor week for me.
My trade is high quality.
An A-plus setup of mine.
My entry looks clean.
My entry is well placed.
My stop is well placed.
My stop is too wide.
My stop is close.
My stop is far.
My target is realistic.
My target is ambitious.
My size is reasonable.
My size is small for this.
My risk is fine.
My risk is low.
This trade has low risk, says my plan.
My plan is sound.
My plan is solid.
My plan makes a lot of sense.
My plan has merit.
My plan deserves a try.
My idea is worth a try.
It is worth my time.
BTC is cheap, I see.
BTC is a bargain for me.
My fund is overvalued.
My fund is at a fair price.
My best setup is ORB.
My worst day is Monday.
My strongest hour is 10:00.
My weakest setup is my first.
My most profitable setup is my first.
I traded well today.
I did well.
I did great.
I nailed my entry.
I crushed it.
Perfect, my stop is set.
Excellent, my day is over.
My discipline is impressive.
My patience paid off.
Unfortunately my stop was hit.
Luckily my stop was hit.
Sadly I lost 3R.
My entry was premature.
My loss was unnecessary.
My exit was a mistake.
It pays to wait, I know.
I am weak.
I am a bad trader.
`,
  'B-PRED': `
BTC is going to the moon, I know.
I see BTC at 70,000 soon.
My target will be reached.
My stop will be hit.
My trade will work.
My trade will win.
My next trade will be better.
My losses will come back.
It will come back, I know.
It comes back, I know.
Price is about to break my level.
Price is at support, says my plan.
Price respects my level.
Price likes my level.
Buyers are in control, I see.
Sellers are tired, I see.
Bulls win, I see.
The trend is my friend.
My setup points up.
My chart points higher.
My chart looks ready.
ETH follows BTC, I see.
A reversal is near, I see.
A breakout is near my level.
I see a breakout.
I feel it goes up.
I have a feeling about BTC.
I am confident in my trade.
I know BTC goes up.
I know where this goes.
I bet it goes up.
Odds favour my side.
The chances are good for me.
There is a 70% chance of my target.
My win rate says 58% for my next trade.
My target comes next.
Tomorrow my trade is green.
Soon my target is hit.
My next week is green.
More upside for my fund.
The low is in for my fund.
Markets recover, my fund too.
In the long run my fund rises.
History repeats, I know.
Volatility is coming, I know.
CPI moves my market.
The Fed cuts, I know.
My losing streak ends soon.
A win is due for me.
I am due a win.
My 4th trade wins.
`,
  'B-GUAR': `
I can not lose.
I always win on Monday.
I never lose in ES.
My plan can't fail.
My profit is certain.
My stop guarantees my loss.
No risk in my plan.
Zero risk in my plan.
100% sure, my plan.
A sure win for me.
Free money for me.
Nothing can go wrong for me.
It works every time for me.
My setup works every time.
My setup always pays.
My plan wins.
I win either way.
My loss is impossible.
My plan is failsafe.
`,
  'B-SHAME': `
My target is greedy.
I was dumb.
I was greedy again.
I did it again.
I failed my rule.
I let myself down.
I let my greed win.
I have no self-control.
I have no patience.
I lack discipline.
I gambled again.
I panicked like a beginner.
I am hopeless.
I am to blame.
My fault.
My stupidity cost 3R.
My weakness is fomo.
What a mess I made.
Shame.
Tilted again, me.
`,
  'B-REC': `
I recommend a pause.
I would recommend my plan.
My recommendation is a pause.
I advise against my plan.
I strongly suggest a break.
I should be careful.
I should not trade.
My signal says GO.
A signal for me.
Consider this, me.
It is advisable to wait, I say.
It would be wise to wait, I say.
Best to wait, I say.
Maybe a pause is in order for me.
Perhaps I wait.
Why not try my plan?
What about my plan?
How about a pause for me?
My tip of the day is a pause.
A word of advice to me: wait.
A chance for me at 64,200.
An opportunity for me.
My plan is a go.
My plan is a GO.
All clear for my plan.
Green light for my plan.
`,
  'B-HINDSIGHT': `
If I were me, I waited.
I would have won.
I should have held.
I could have made 3R.
I left 3R on the table.
I missed 3R.
I missed a winner.
I gave up 3R by my rule.
My rule cost me 3R.
My cooldown cost me 3R.
With my stop in place it was 3R.
Had I waited, my trade was a win.
If I had waited, my trade was a win.
If only I waited.
Without my exit it was 3R more.
My skipped trade won 3R.
The trade that I did not take won 3R.
My blocked plan reached its target.
Looking back, my exit was early.
In hindsight I was early.
It was a pity, my exit.
`,
  'B-URGENT': `
Hurry up, me.
Quick, my window closes.
My window is closing.
My time runs out at 15:45.
Only 5 minutes left for my entry.
Don't miss my entry.
My entry is about to go.
Act now, me.
Now is my moment.
Right now, me.
ASAP, me.
Time is short for me.
Before it is too late for me.
It is my last chance today.
My plan is hot now.
The train leaves without me.
My stop is set!
`,
  'B-SOCIAL': `
Everybody is long, me too.
Others wait here, like me.
Most people fail here, I know.
Many traders stop here, like me.
90% of traders lose, I know.
Pros wait, so I wait.
Good traders wait, so I wait.
My peers wait.
My friends hold BTC.
My group holds BTC.
The market agrees with me.
Twitter is with me.
Buffett holds this, like me.
Wall Street is with me.
Banks are in my fund.
`,
  'A-FRAME': `
Markets are open.
Good morning.
Stay calm.
Breathe.
Look at the chart.
Vendo ahora.
Achetez.
Jetzt einsteigen.
Tieni duro.
Discipline wins.
Patience is key.
Well.
Bitcoin.
The market rests.
`,
};
