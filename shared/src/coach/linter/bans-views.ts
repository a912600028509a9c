/** What is a view: on prices, on a trade's worth, on what is better. */
export const VIEWS = {
  'B-PRED': `
bullish/bearish/momentum/odds/likely/unlikely/probably/probability/probabilities/uptrend/downtrend
trend/trends/strength/edge/edges
volume/breakout/breakouts/rally/rallies/rallying/pullback/pullbacks/oversold/overbought/upside/downside/sentiment/headwind/headwinds
tailwind/tailwinds/forecast/forecasts/outlook/prediction/predictions/predict/predicts/mooning/dip/dips
rising/climbing/surging/soaring/falling/dropping/crashing/sinking/plunging/tumbling/collapsing/exploding/recovering/tend/tends/support/supports/wind/winds/tide/tides
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
fund/coin/stock/position/short/long @moves/doubles/triples/grows/shrinks
streak ends/turns/breaks soon/now
is/are due for
win/winner/rebound/reversal/bounce is due
due a win/winner/loss/break
trade/trades wins/loses
have a? feeling/hunch/sense
where it/this/that/price is? goes/going/heads/heading
at #? # soon
<cooldown/limit level/levels/zone @adv* is/are/held/holds/holding/hold
it/this/that/price @adv* comes
next stop/target is? #
account/money/fund @adv* doubles/triples/grows
fit/fits the/this market
i @adv* think/believe/expect/guess/reckon/anticipate/suspect/foresee/doubt/sense/assume
i @adv* feel that/like/it/the/this/@market
i am @adv* sure/certain/confident/convinced/optimistic/pessimistic
win/make/earn/get it/this/that/them/everything back
my view/views/opinion/bias/gut/hunch/conviction/read/thesis/theory/instinct/belief/guess/wager
my take/fear/hope/feeling is
i feel a/an
<my/planned/liquidation/entry/exit/stop/target/limit/average/strike/typed/filled price/prices @adv* is/are/looks/look/seems/wants/will/has/goes/keeps/usually/often/tends/@moves
<my price/prices always/never/usually/often/tends
market/markets/stock/stocks/coin/coins/bitcoin/ethereum/solana/crypto/nasdaq/gold/bulls/bears/tape/chart/charts @adv* is/are/looks/look/seems/wants/want/will/has/have/goes/keeps/usually/often/tends/tells/shows/says/rewards/@moves !closed/open/not
always/usually/often/never/soon @moves
always/usually/eventually comes/come back
will/would/may/might/could/should @adv* be up/down/higher/lower/green/red
up/down/higher/lower from here
heading/headed/going/go/goes/trending/moving/pointing @adv* up/down/higher/lower/north/south !to
, =ticker @adv* is/looks/seems/feels/wants/has/goes/keeps/will/shows/acts/@moves !on/not/in/my/among/one/none/at/above/below/equal/outside/within
top/bottom is/was in/near/close/done
is/are/lie/lies/look/looks @adv* ahead/imminent/looming/nigh
rise/rises/fall/falls/drop/drops/turn/turns/surge/spike/move/gain/gains/recovery/relief is/are/lie/lies coming/near/next/close/due
move/step/leg/path/direction/way is/goes/looks @adv* up/down/higher/lower/north/south
within/in reach/sight
=ticker wants/likes/loves/needs/hates
at its/the/a/their low/lows/high/highs/top/bottom
the low/top/bottom/high $
target/stop/win/loss is @adv* next/near
matter of time
sooner or later
has/have/had/got to @adv* @move/come/turn
indicator/indicators/rsi/macd
moving average
pattern/average/signal @adv* works/holds/completes/plays/turns/turned
is/are coming
loss/losses/money/profit @adv* comes/come back
stand/stands to
about to
one/ones wins/win/loses
next time i
on its/the way to
around the corner
more to come
heading/headed @adv* for/toward/towards
looks/look/looking set
going/go/heading/headed to #
it/this/that @adv* turns/rises/climbs/soars/bounces/rebounds/recovers/rallies/reverses/crashes/drops/sinks/explodes !my
it/this/that breaks out/up/down
wait/waiting/=outcome for @adv* a/the? lower/higher/cheaper/nicer/breakout/retest/confirmation/candle/discount/price
`,
  'B-GUAR': `
failsafe/guarantee/guarantees/guaranteed/guaranteeing/riskless/foolproof/surefire/infallible/unbeatable/bulletproof
risk free
can/could/will/would/do/does not @adv* lose/fail/miss
never/always loses/lose/fails/fail/wins/win/works/work/pays/pay/profits
sure thing/win/bet/profit
for sure
no way to/this/it/i
sure to @adv* win/work/pay/profit
can/could only win/rise/work/gain
free/easy/quick/fast money
no risk of/in/at/here/to
without risk
nothing to lose
certain/certainty/surely/certainly win/profit/to/of
safe bet
bound to
is/was/are @adv* certain/assured/impossible/inevitable
capital/profit/profits/gain/gains/return/returns/win/money/account/downside is/are/was @adv* sure/protected/secure/secured/locked/safe/covered
a lock/certainty
nothing stops/beats/breaks/touches
without fail
trades/setups/plans win/work/pay/deliver
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
badly/poorly/perfectly/beautifully/superbly/terribly/favourite/favorite/favourites/favorites/outweigh/outweighs/generous/cleanest
special/hooray/yay/wow/cheers/bingo/talent/talented/skilled/skillful/mastery/champion/victory/triumph/heroic/legend/genius
<as well
went fine/wrong/south/great
spot on
on point
clean setup/setups/entry/exit/chart
is/was/looks top/gold/golden/magic
right/wrong place/side/track/way/time/thing/one/spot
right/wrong for
gamble/interesting/exciting/boring/disciplined/rocks/suit/suits/suited/clever/cleverly/silly/unlucky/profitable/unprofitable/successful/successfully/success/unsuccessful
acceptable/unacceptable/quality/capable/effective/efficient/ineffective/helpful/harmful/wrongly/rightly/correct/correctly
incorrect/sensational/super/neat/elegant/ugly/hideous/miserable/dreadful/rotten/lame/mediocre/respectable/admirable/commendable
everything right/wrong
@thing is/was way off
about/just right
but fine/ok/okay
touch high/low/late/early
reward is/was @adv* high/low/big/small
way to go/=go
timing is/was off/on/late/early
encouraging/discouraging/enviable/remarkable/outstanding
i am on a/fire
i am in form/luck/shape
the spirit
looks/seems/seem/sounds/appears !at
traded/played/executed/managed/handled well
too !few @adv* _
sound/realistic/unrealistic/ambitious/reasonable/unreasonable/sensible/premature/unnecessary/mistake/mistakes/flawed
unfortunately/fortunately/luckily/sadly/hopefully/thankfully/happily/merit/merits/nailed/crushed/smashed/killed/aced
did @adv* well/great/fine/badly/poorly
high/low/top/higher/highest/lower/lowest/better quality
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
is/are not? for me $
`,
} as const;
