import type { LintRuleId } from '../types.ts';

/** Lines with a view or that push, by the rule that has to fire. */
export const VIEW_LINES: Readonly<Partial<Record<LintRuleId, string>>> = {
  'B-PRED': `
BTC will rise, I know.
My coin will go up, it will recover.
I expect a fall.
I think it goes up.
I believe in this one.
It will bounce at my stop.
It could drop below my stop.
Price should recover to my entry.
My price will be up tomorrow.
The market is weak, my rule says.
The market always comes back to me.
I am bearish.
My momentum is with me.
My odds are high.
It is likely my target is hit.
My target will probably be hit.
It is going to crash, I said.
My stop sits below support, a rally comes.
Price always recovers, I know.
Price never stays below my stop.
My setup has upside.
An uptrend carries my plan.
My outlook is clear.
My forecast is 72.
BTC is going higher, I see.
My plan: BTC looks ready.
I am sure it holds.
To the moon with me.
My edge: up from here.
I predict a rise.
My chances are high.
There is a high chance for me.
The bottom is in, I see it.
Wait for a pullback, me.
Wait for a lower price, my rule.
Bitcoin is about to rise, my chart says.
The dip is here, my plan fits.
This level held for me before.
My level is holding.
Volume confirms my entry.
My plan fits this market.
My account doubles on this.
I win it back on my next trade.
`,
  'B-GUAR': `
I can't lose here.
This cannot fail, my rule says.
My profit is guaranteed.
This is risk-free for me.
It is a sure thing for me.
My setup never fails.
My setup always works.
There is no way to lose for me.
This is easy money for me.
I win for sure.
My plan is bound to win.
I have nothing to lose.
`,
  'B-EVAL': `
My entry is perfect.
My setup is strong.
My price is cheap.
This is a great trade of mine.
This trade is a bad idea, I know.
My plan makes sense.
It is worth it for me.
My target is too far.
My stop is too wide.
My size is too small.
This is my best trade.
The safest plan is mine.
This plan is risky.
My entry looks right.
My stop is tight.
A clear setup of mine.
My trade was excellent.
Well done, me.
I traded well.
I am proud of me.
ES is expensive, I see.
A bargain for me.
The most attractive fund is mine.
No-brainer, I say.
A nice price for my plan.
A winner of mine: this is a sure winner.
`,
  'B-COMPARE': `
My fund beats the others.
ETH is better than SOL, I see.
My entry is better now.
My last week was worse.
I prefer this one.
My plan is safer today.
My results improved.
ETH over SOL, I say.
My plan looks more attractive now.
I favour this fund.
`,
  'B-REC': `
I recommend it to me.
I suggest a pause.
My advice is a pause.
I should wait.
I shouldn't do this.
My signal is here.
My tip is patience.
I had better stop.
Why not add for me?
How about a trade for me?
Consider my plan.
My opportunity is here.
It is wise to hold, I say.
I advise patience.
`,
  'B-URGENT': `
Hurry, my session ends.
My last chance is now.
It is now or never for me.
Act now, my window closes.
Before it's gone, my plan.
My time is running out.
Quick, my entry is near.
I must not miss this.
I am missing out.
Only chance for me today.
Right now is my time.
My window is open today only.
`,
  'B-SOCIAL': `
Everyone is in, I see.
Most traders lose this, I know.
Other traders wait, I know.
Smart money is in my fund.
The crowd is with me.
Nobody holds this but me.
Professionals hold this, like me.
People like my fund.
My friends are in.
Whales are in my coin.
Reddit loves my fund.
`,
  'B-HINDSIGHT': `
I would have won 3R.
I could have held.
I'd have made it.
I should've sold.
If only I had waited.
If I had held, my week is green.
My rule left 3R on the table.
I missed out on 3R.
I missed the move.
I regret my exit.
My trade would be up 3R.
Without my rule I win.
In hindsight my exit was early.
`,
  'B-SHAME': `
I am a loser.
I am stupid.
I was an idiot.
I failed again.
My greed cost 3R.
I was reckless.
I am undisciplined.
I have no discipline.
My own fault.
I blew it.
I am out of control.
I am a gambler.
Shame on me.
I messed up.
I am a failure.
I never learn.
`,
  'A-FRAME': `
The sky is blue.
Vende todo.
Halte die Position.
Achète maintenant.
Kup teraz.
No vendas ahora.
Bad luck.
Go.
Steig aus.
Tout va bien.
Everything is fine.
Write three lines.
Wait 15 minutes.
`,
};
