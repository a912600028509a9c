import type { LintRuleId } from '../types.ts';

/** Orders and intentions with verbs that no list of trades holds. */
export const UNLISTED_DIRECTIONS: Readonly<Partial<Record<LintRuleId, string>>> = {
  'B-DIR': `
Get into my position early.
I am leaning long.
Lean short, me.
I am in at 64,200.
I am out at 66,400.
I am back in.
I am done holding.
I am done with ES.
`,
  'B-IMP': `
First close my short, then wait.
Per my plan, exit at 15:45.
Re-enter at 64,200, my plan says.
Leave my position open.
Convert my cash to BTC.
Remove my stop.
Use a wider stop, me.
Mind my exit.
Hit the bid, my plan says.
Hit my target and exit.
Lift the offer for me.
Eat my loss.
Book my profit.
Book profits at 66,400, my plan says.
Bank my profit.
Realize my gain.
At my target, exit.
To sell is my plan.
To hold is my rule.
Kindly close my trade.
Continue holding my ES.
Halve my position.
Shift my money to ETH.
Send my order.
Submit my order.
Execute my plan.
Drop my ES.
Turn my paper plan live.
Bring my stop to breakeven.
Carry my position overnight.
Finish my position.
End my trade.
Quit my trade.
Leave my trade.
Walk away from my trade.
Abandon my trade.
Consider my entry.
Time to close my day trade.
`,
  'B-MODAL': `
I have to be out by 15:45.
Don't forget to buy my fund.
Make sure to close my position.
Be sure to sell at my target.
I will re-enter at 64,200.
I am looking to buy.
I am eager to buy.
I am keen to buy.
I refuse to sell.
I'd be a buyer here.
I will be out by 15:45.
I will go long at 64,200.
I'll go flat at 15:45.
I would stay in my trade.
I will stand aside.
I will stay out today.
I will not touch it.
I will let it run.
I will ride it.
I will keep my position.
I will keep my long.
I might go for it.
I can't do anything right.
`,
  'B-PRES': `
I put my money in BTC.
I let my winner run.
I keep my stop where it is.
I accept 2 contracts.
I choose ES.
I choose long.
I fill my limit.
`,
};
