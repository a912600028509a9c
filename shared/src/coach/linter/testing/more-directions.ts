import type { LintRuleId } from '../types.ts';

/** Other ways to tell someone to trade or not to. */
export const MORE_DIRECTIONS: Readonly<Partial<Record<LintRuleId, string>>> = {
  'B-2P': `
Don't you sell.
You bought 2 contracts.
Your stop was removed.
Yours is the plan, mine is the rule.
You've got 2 tasks left.
you'll see my rule.
My rule for you.
Ask yourself: is my stop set?
Trader, my stop is set.
Hey, my stop is set.
Thank you, my rule.
`,
  'B-1PP': `
We bought 2 contracts.
Our plan is long.
Let's wait.
We're at my limit.
My rule keeps us safe.
Lets go with my plan.
`,
  'B-IMP': `
Buy the dip.
Buy 0.5 BTC at 64,200.
Sell half at 65,000.
Now sell.
So buy.
First, sell half.
OK, buy.
Remember: sell at 66,400.
Reminder: close my position.
My rule is simple: exit.
My plan is valid; enter.
My checks passed - buy now.
My checks passed, then enter at 64,200.
If it breaks, sell.
When my target is hit, close half.
At 64,200 buy.
At 15:45 close my position.
Above 64,200, go long.
Do sell.
Do not exit my trade.
Never short my winners.
Always cut losers.
Hold tight, me.
Hold on to my position.
HODL.
Keep my position.
Keep it open until 15:45.
Let it run, me.
Scale out of my position.
Reduce my size.
Increase my size.
Add to my winner.
Add 1 contract.
Take profit.
Take profits at 66,400.
Take my trade.
Take the entry at 64,200.
Take it now, my rules passed.
Place my order.
Place a buy order at 64,200.
Put it all in my fund.
Invest my cash.
Rebalance into VWCE.
Rotate into ETH.
Switch my fund to VWCE.
Flip my position.
Reverse my position.
Flatten my position.
Close everything before 15:45.
Get me out.
Exit half here.
Enter with 2 contracts.
Enter my trade.
Open my trade.
Open a position in BTC.
Trade BTC.
Trade my plan.
Short BTC at 64,200.
Long BTC, stop 63,100, says my plan.
Try a small long.
Try buying at 64,200.
Start buying.
Stop buying.
Stop holding.
Avoid selling here, me.
Be long, me.
Stick to my long.
Ride it.
My rule: never sell.
My note to myself: sell.
My checklist says to buy.
My chart tells me: buy.
Time to buy.
My moment to buy.
My verdict: buy.
GO: buy.
GO, so enter.
WAIT, then buy.
Wait, then sell.
64,200: buy.
No, sell.
Yes, buy.
Load up, me.
Back up the truck, me.
Average into my position.
Double down, me.
Unwind my position.
Lighten up, me.
Trim half of my position.
Bail out of my trade.
Liquidate my position.
Cover my short.
Hedge my position.
Roll my position.
Park my money in VWCE.
Deploy my cash.
Allocate 20% to ETH.
Move my money to VWCE.
Stay in my trade.
`,
  'B-MODAL': `
The plan is to buy.
The right thing is to sell.
The answer is to hold.
I will hold.
I will not sell my position.
I'll be holding.
I'll take it.
I am going to sell at 65,000.
I am not going to sell.
I could sell half.
I might as well hold.
I may add 1 contract.
I can safely buy.
I can still enter.
I can't sell now.
I must hold my position.
I have to sell.
I've got to buy.
I want to buy more.
I want out.
I want in.
I wish to hold.
I expect to sell tomorrow.
I hope to buy lower.
I aim to exit at 66,400.
I mean to sell.
I decided to hold.
I am set to buy.
I am free to buy.
I am allowed to enter.
I am better off holding.
My plan is to hold.
My plan will buy at 64,200.
My rule would sell here.
My self would not sell.
My next step is to sell.
My job is to hold.
My rule wants me to sell.
My plan needs me to sell.
My rules permit me to buy.
My gate lets me buy.
My stop forces me to sell.
This setup makes me want to buy.
Should I sell?
Would I buy this again?
Why would I sell?
Why should I hold?
Will I hold?
May I buy?
I'd rather hold.
I'd better sell.
I'd buy here.
I would be buying.
I shall sell.
I ought to sell.
This plan can be bought.
My position must be closed.
My position should be sold.
My trade needs to be closed.
I start to buy.
I begin to sell.
My plan is ready to take.
`,
  'B-PRES': `
All I do is hold.
I buy.
I buy 0.5 BTC.
I sell at 65,000.
I don't sell.
I am buying.
I'm holding my position.
I go in.
I get in at 64,200.
I press my winner.
I trail my stop.
I move my stop to 64,200.
I tighten my stop.
I double down.
I stay long.
I stick with my long.
I keep my position.
I take profit.
I take half off.
I place my order at 64,200.
I follow my signal.
I jump in.
I fade this.
I load up.
I pile in.
I bail.
I use all of my limit.
I use my whole limit.
I start selling.
I stop out here.
My limit is 2, so 2 it is.
My rule allows 2, and I use them all.
My gate says GO, so in I go.
I disappoint myself.
`,
  'B-DIR': `
Leave it open, me.
Time for a long.
Cash out.
Put 20% of my cash in ETH.
I need to get out.
I'm long and staying.
I'm out.
I am in.
I let it run.
Go long.
Going short here, me.
Stay long.
Get out of my trade.
Get out while I am ahead.
Long it is.
Long BTC is my call.
Being long is my way.
Remain in my position.
Out of my short now.
Back in at 64,200.
In at 64,200, out at 66,400.
My long stays open.
My short stays on.
My trade is a hold.
My position is a keeper.
Into BTC with my cash.
`,
  'B-RESIDUAL': `
Think about selling.
It's a buy.
This is a buy.
My order is to buy.
My plan: buy.
My bias is sell.
No buying for me.
No selling for me.
Sells for me.
A buyer like me.
My rule is no sell.
Buyback for me.
I wrote: 'sell it all'.
`,
};
