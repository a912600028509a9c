/** What is a view: on prices, on a trade's worth, on what is better. */
export const VIEWS = {
  'B-PRED': `
bullish/bearish/momentum/odds/likely/unlikely/probably/probability/probabilities/uptrend/downtrend
trend/trends/strength/edge/edges
volume/breakout/breakouts/rally/rallies/rallying/pullback/pullbacks/oversold/overbought/upside/downside/sentiment/headwind/headwinds
tailwind/tailwinds/forecast/forecasts/outlook/prediction/predictions/predict/predicts/mooning/dip/dips
reversal/reversals/volatility/hunches/catalyst/catalysts/crash/crashes/recession/bounce/bounces/bouncing/rebound/rebounds/resistance/trending/destined/inevitable
inevitably/undoubtedly/poised
chances are/is/look/of
high/good/low/slim/small/strong/little chance/chances
will/would/may/might/could/can/should/must/shall @adv* @move
about/set/due/bound/ready/going/expected/sure/likely to @adv* @move
to the moon
target/targets/stop/stops/trade/trades/setup/setups/losses/loss/wins/win/fund/coin/stock/position will/would/may/might/could/should @adv* be/work/win/lose/come/hold/reach/hit/pay/turn/recover/go/run/fill/get/make
it will/would/may/might/could/should @adv* come/work/hold/turn/pay/go/run/win/reach/hit
price/prices respects/likes/loves/hates/obeys/follows/remembers/knows/rejects/holds/needs
markets/prices/coins/stocks/shares/bulls/bears @adv* @move/win/lose/turn
bulls/bears/buyers/sellers _
points/point/pointing @adv* up/down/higher/lower/north/south
=ticker follows/leads/lags/trails/mirrors
history repeats/rhymes
fed/ecb/boe/boj/cpi/nfp cuts/hikes/raises/pauses/moves/will/helps/hurts
chance of/that
# for my next trade/trades/plan/week/day/entry
# percent? chance
target/win/winner/loss comes next
tomorrow/soon my? trade/target/position/fund/coin/loss/win
soon $
is/was/be/turns/goes green/red
low/high/top/bottom is/was in
long run
fund/coin/stock/position @moves
streak ends/turns/breaks soon/now
is/are due for
win/winner/rebound/reversal/bounce is due
due a win/winner/loss/break
trade/trades wins/loses
have a? feeling/hunch/sense
where it/this/that/price is? goes/going/heads/heading
at #? # soon
level/levels/zone @adv* is/are/held/holds/holding/hold
it/this/that/price @adv* comes
next stop/target is? #
account/money/fund @adv* doubles/triples/grows
fit/fits the/this market
i @adv* think/believe/expect/guess/reckon/anticipate/suspect/foresee/doubt/sense/assume
i @adv* feel that/like/it/the/this/@market
i am @adv* sure/certain/confident/convinced/optimistic/pessimistic
win/make/earn/get it/this/that/them/everything back
my view/views/opinion/bias/gut/hunch/conviction
<my/planned/liquidation/entry/exit/stop/target/limit/average/strike/typed/filled price/prices @adv* is/are/looks/look/seems/wants/will/has/goes/keeps/usually/often/tends/@moves
<my price/prices always/never/usually/often/tends
market/markets/stock/stocks/coin/coins/bitcoin/ethereum/solana/crypto/nasdaq/gold/bulls/bears/tape/chart/charts @adv* is/are/looks/look/seems/wants/want/will/has/have/goes/keeps/usually/often/tends/tells/shows/says/rewards/@moves !closed/open/not
always/usually/often/never/soon @moves
always/usually/eventually comes/come back
will/would/may/might/could/should @adv* be up/down/higher/lower/green/red
up/down/higher/lower from here
heading/headed/going/go/goes/trending/moving/pointing @adv* up/down/higher/lower/north/south !to
, =ticker @adv* is/looks/seems/feels/wants/has/goes/keeps/will/shows/acts/@moves !on/not/in/my/among/one/none/at/above/below/equal/outside/within
top/bottom is/was in
wait/waiting/=outcome for @adv* a/the? lower/higher/cheaper/nicer/breakout/retest/confirmation/candle/discount/price
`,
  'B-GUAR': `
failsafe/guarantee/guarantees/guaranteed/guaranteeing/riskless/foolproof/surefire/infallible/unbeatable/bulletproof
risk free
can/could/will/would/do/does not @adv* lose/fail/miss
never/always loses/lose/fails/fail/wins/win/works/work/pays/pay/profits
sure thing/win/bet/profit
for sure
no way to/this/it
free/easy/quick/fast money
no risk of/in/at/here/to
without risk
nothing to lose
certain/certainty/surely/certainly win/profit/to/of
safe bet
bound to
is/was/are @adv* certain/assured/impossible/inevitable
zero risk !of
no risk $
# sure
nothing can/will
works/work/pays/wins every time
plan/plans/setup/setups/method/system wins/works/pays/delivers
win either way
`,
  'B-EVAL': `
good/bad/great/nice/strong/weak/solid/cheap/expensive/perfect/ideal/decent/poor/awful/terrible/excellent
attractive/overvalued/undervalued/promising/lucrative/risky/smart/wise/favourable/favorable/beautiful
textbook/optimal/juicy/safe/brilliant/fantastic/amazing/awesome/wonderful/superb/horrible/lovely/sweet
pricey/bargain/steal/discount/gem/magnificent/rubbish/garbage/sketchy/dangerous/healthy
best/worst/safest/cheapest/strongest/weakest/smartest/easiest/finest/greatest/hottest/wisest/surest/nicest
pays/gift/ticket/king/bags/deserve/deserves/deserved/potential/comfortable/lucky/luck/conviction/rewarded/rewarding
i @adv* like/love/hate/trust
can @adv* afford
pay/pays/paid off
room to/for
congratulations/congrats/bravo/kudos/proud/nicely/brilliantly/impressive/flawless/masterful/stellar
well done/played/traded
traded/played/executed/managed/handled well
too !few @adv* _
sound/realistic/unrealistic/ambitious/reasonable/unreasonable/sensible/premature/unnecessary/mistake/mistakes/flawed
unfortunately/fortunately/luckily/sadly/hopefully/thankfully/happily/merit/merits/nailed/crushed/smashed/killed/aced
well placed/timed/chosen/done/sized/planned/thought
did @adv* well/great/fine/badly/poorly
high/low/top quality
low/high risk !of/is/was/limit/limits
fair price/value/deal
entry/stop/target/size/risk/exit/plan/setup/trade is/was/looks @adv* close/far/small/big/large/low/high/near/hot/clean/neat/ready/sharp/smooth !to/at/by/of/than/from
a lot of sense
a plus
is/was a @adv* success/pity/shame/disaster/beauty/joy/waste/blunder
most attractive/promising/likely/profitable/valuable/interesting/solid
make/makes/made/making @adv* sense
worth/worthwhile
is/are/looks/look/feels/feel/seems/seem/was @adv* right/wrong/fine/easy/clear/tempting/obvious/fair/tight/wide/huge !at/on/away/after/for
right/wrong/clear/obvious/easy/golden/rare/huge/prime/tight/loose/wide/sensible/reasonable quality? entry/entries/setup/setups/chance/opportunity/price/move/call/decision/moment/side/choice/stop
a/the/sure/clear/big/another winner
no brainer
slam dunk
home run
on sale
`,
  'B-COMPARE': `
better/worse/stronger/weaker/cheaper/safer/smarter/superior/inferior/wiser/nicer/riskier
outperform/outperforms/outperformed/outperforming/underperform/underperforms/underperformed/beats
prefer/prefers/preferable/preferred/favour/favours/favor/favors/improved/improves/improving/improvement
rather than
more/less/as attractive/promising/profitable/interesting/solid/valuable/sensible
than =ticker
=ticker over/versus/vs/before/beats =ticker
=ticker instead
instead of =ticker
leads/lags my/the/behind/all/others
higher/lower/larger/smaller/more/less/fewer than most/others/average/everyone/many/peers
above/below/beyond the? average
the one to
more room
`,
} as const;
