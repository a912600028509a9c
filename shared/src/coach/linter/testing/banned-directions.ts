import type { LintRuleId } from '../types.ts';

/** Lines that tell someone to trade or not to, by the rule that has to fire. */
export const DIRECTION_LINES: Readonly<Partial<Record<LintRuleId, string>>> = {
  'B-2P': `
You can do this.
I know what you want.
My rule protects you.
My plan, your money.
This is yours.
I say to myself: u can do it.
`,
  'B-1PP': `
We wait for it.
Let's go.
Let us add here.
My plan is ours.
My rule tells us when.
`,
  'B-IMP': `
Buy the open.
Sell.
SELL!
Close it.
Exit now.
Exit at 64,200.
Enter on the open.
Add to my position.
Take it.
Take the trade.
Take half off here, my plan allows it.
Short it at 5,300.
Go with my plan: short ES.
Short it, my plan says so.
Trim my position.
Cut it.
Double my position.
Load the boat with my cash.
Hold my position.
Hold on to my coins.
Hold it until Friday, that is my plan.
Never sell my coins.
Do not close it.
Don't add here.
Please buy it.
Just hold.
My rule says hold.
My plan says buy.
My chart says short it.
My thought: add more.
My idea (enter here).
My week — exit everything.
It's time to add.
It is time to exit.
My time to buy.
Keep holding.
Keep buying.
Consider adding here.
Adding here is my edge.
Holding is my edge.
Buying this is in my plan.
Not holding is my edge.
Scale into it with my cash.
Let my winners run.
Move my stop to breakeven.
Tighten my stop.
Raise my stop to 64,200.
Trade it like I planned.
Risk more on my next one.
Size up on my next trade.
My setup is here, so enter.
My stop is set, now add.
Trust my setup.
Stay in this trade, it is my plan.
Avoid this one, me.
Skip the trade, that is my rule.
Chase it with my size.
Accumulate for me.
Open a long for my account.
My note is done, then take it.
`,
  'B-MODAL': `
I will buy.
I'll sell.
I would not sell.
I won't sell.
I can add here.
I could take this one.
I must exit.
I may close it early.
I might short it.
I need to close this.
I have to exit.
I want to enter.
I am going to add.
I'm gonna add.
I plan to sell tomorrow.
I am about to close it.
I am ready to enter.
My rule lets me add.
My plan allows me to hold.
My plan is to sell at 66,400.
I will never sell.
I will probably hold.
I'd hold.
I’d hold.
I will not be adding.
My rule tells me to close.
I would love to add here.
Can I add?
Shall I exit?
I wanna short this.
I dont want to close it.
I intend to hold.
My gut wants me to exit.
`,
  'B-PRES': `
I buy here.
I sell.
I hold.
I hold until Friday.
I enter now.
I exit here.
I add 2.
I short this.
I never sell.
I always take it.
I am selling.
I'm adding here.
I'm not selling.
I am now entering.
I take the trade.
My limit is 2, so I take both.
I keep buying.
I close it all.
I trade this one.
I do not sell.
I ride this one.
I am riding it.
I pull out.
I leap at it.
I double my size.
I am getting out.
`,
  'B-DIR': `
I go long.
I went flat, now go short.
My gate says GO, so stay long.
Staying long is my plan.
Getting out is my plan.
I get out.
My rule is clear: get in.
I am all in.
My plan: go all in.
My gate says GO, GO LONG.
Stay out, my rule says.
Jump in, my plan is ready.
I step in here.
Sit tight, me.
My rule says stay put.
I cash out now.
Scale in with my plan.
I average down.
I lock in my gains.
`,
  'B-RESIDUAL': `
My plan is a buy.
This is a sell for me.
My call is BUY.
I am a buyer.
My buying is done.
The sell-off is over for me.
HODL is my rule.
My habit is dca.
I buuuy.
My note: buyyy.
My note: selll.
I see sellers at 64,200.
My order: buy, stop later.
My regla: compra ahora.
Mein Plan, my plan: kaufe jetzt.
My plan: achetez.
`,
};
