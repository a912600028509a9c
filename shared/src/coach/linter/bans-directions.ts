/** What tells someone to trade or not to: orders, intentions, and the words of both. */
export const DIRECTIONS = {
  'B-2P': `
you/your/yours/yourself/yourselves/u/ur/ya/yall/thou/thee/thy
bro/buddy/mate/dude/folks/guys/pal/champ
^ hey/hi/hello/dear/trader/listen/thanks/thank
`,
  'B-1PP': `
we/our/ours/ourselves/us
let us
, lets
`,
  'B-IMP': `
, @strong
, not/never/please/just/simply/always/maybe/now/so/then/do/still/also/first/next/finally/later/instead/otherwise/again/re/kindly @adv* @verb
, @gerund
^ to @strong/hold/exit/close/trade is/was
^ continue/finish/quit/go/come/carry/resume @adv* @gerund
^ finish/end/quit/leave my/the/this position/trade/long/short
walk away from
, @ambiguous @object
^ @ambiguous !of/is/was/were/has/had/are/#
^ trade/take/hold/close/exit/cut/trim/short/long/double/cover/hedge/reduce/increase # !of
^ open a/an/the/new/more/another/up/it/this/that/long/short/#
^ open my position/trade/long/short
^ risk it/more/all/my/everything/less/half/#
, size up/down/in/bigger/smaller
says/say/said @adv* @strong/@ambiguous/@gerund !of/is/was/and/or
says/say/said to @adv* @verb
# @adv* @strong !#/of/order/orders
# @adv* close/exit/cover/cut/reduce/hold/take/trade/short/double my/the/it/this/that/all/half/everything
^ flatten/unwind/lighten/rebalance/rotate/park/dump/stick/ditch/flee/back # !of
^ flatten/unwind/lighten/rebalance/rotate/park/stick/ditch/back my/it/all/half/everything/up/into/to/out/the/in/this/that
^ get me/my
^ stop/start/try/avoid/resist/resume/stick @adv* @gerund
^ set/place/put/send/enter a/an/my/the/in? buy/sell/long/short
please/just/simply/consider/keep @verb/@gerund
time/moment/chance/reason/day/place to @adv* @verb/act/strike
not/never @gerund
<did/does/is/was/am/are/were/be not @strong/hold/exit/close/take/trade/cut/double
<i/did/my never @strong/hold/exit/close/take/trade/cut/double
and/or/then/so/but/now @strong
and/or/then/so/but/now take/hold/close/exit/cut/double/short/reduce/increase it/this/that/these/them/some/all/half/everything/my/here/now
<i let my/it/this/these/that/them/the/me/profits/winners/losers/him/her
^ go/get/stay/keep/make/put/try/be/avoid/skip/ignore/trust/follow/stick/watch/jump/catch/ride/invest/give/move/raise/lower/tighten/widen/trail/cancel/place/lock/protect/secure/pull/push/press/fire/act/pay/roll/switch/rotate/swap/aim/sit/never/always/please @adv* it/this/that/these/them/all/half/my/the/a/an/on/in/out/away/for/with/tight/not/going/more/less/big/small/long/short
, get/stay/keep/go in/out/long/short/away/invested
, move/raise/lower/tighten/widen/trail/cancel/place/lock my/the/in/it/a
`,
  'B-MODAL': `
@modal i/it/this/that/my? @adv* @verb
@modal @adv* @gerund
@modal @adv* as well @verb
@modal @adv* be bought/sold/closed/held/shorted/taken/exited/entered/cut/reduced/covered/flattened
to be bought/sold/closed/held/shorted/taken/exited/entered/cut/reduced/covered/flattened
me/myself to @adv* @verb
mean/wish/wishes/expect/expects/start/starts/begin/begins/set/next/decided/decide/remember/care/itching/happy/glad to @adv* @verb
want/need/wish in/out $
have/has/need/needs/want/wants/going to @adv* be @adv* in/out/flat/long/short/invested
better off @gerund
need/needs/sure/certain/forget/refuse/refuses/eager/keen/looking/going/want/wants/have/has/ought/about/ready/intend/intends/like/love/tempted/supposed/able/plan/plans/hope/try/trying/is/how/when/where/what/wise/free/prepared/inclined/here/got/prefer/aim/here/seek/choose/entitled/allowed to @adv* @verb
allows/allow/tells/tell/telling/asks/ask/wants/want/lets/let/urges/permits/enables/makes/helps me/myself to? @adv* @verb
am to @adv* @verb
`,
  'B-PRES': `
i @adv* buy/sell/hold/short/long/enter/exit/add/close/take/trade/cover/double/average/hedge/increase/reduce/load/scale/flip/open/trim/dump/chase/invest/divest/accumulate/liquidate/grab/scalp/stack/reverse/bail/fade/ape/size/reenter/deploy/allocate/pyramid/unload
i cut/bet it/this/here/now
i am @adv* @gerund
i keep/start/like/love/enjoy/stop/continue/begin @gerund
i keep @adv* my/the/this/it position/trade/long/short/positions/trades
i use @adv* all/them/both/everything
i keep/leave my/the/this stop/target/size/money/cash/coins/fund
i choose/accept/pick #/=ticker/long/short/this/it/more
i fill my !in
winner/winners/profit/profits run
i use my/the whole/full/entire/all
put/puts/putting @adv* my/the/all/some/more/half money/cash/capital/savings
i stop out
# it is $
i hold/keep on
i am @adv* going/getting/staying in/out/long/short/all
am/keep/keeps @adv* buying/selling/holding/adding/shorting/entering/exiting
`,
  'B-DIR': `
go/going/goes/get/getting/gets/stay/staying/stays/remain/remaining/be/being/keep/turn/sit/lean/leans/leaning/swing/tilt/switch @adv* long/short/flat/invested
get/gets/getting/go/goes/going @adv* into my/the/a/an/it/this/=ticker
go/going/goes/get/getting/gets @adv* in/out !my/cooldown/order/paper/of/a/front/line
stay/staying/stays/remain/remaining/sit/sitting @adv* in/out !my/cooldown/order/paper/a/line
stay/staying/remain/sit @adv* in this/the/it
get/stay/go out of
all in
=go long/short/all/heavy/big
=go @adv* and/so/then @verb
jump/dive/pile/hop/leap/pull/jumping/diving/piling in/into/aboard/on
pull the trigger
sit tight
stay put/away/clear
let it run/ride/go
lock in
cash out/in
cut losses
cut my/the losses
load up
size up/down
scale in/out
double/average down/up
step aside/in
position/trade/long/short @adv* stays/remains
keep/leave/keeps/leaves my/the/this/it position/trade/long/short? open/running/on
^ go/enter $
stick/stay/sticking/staying with it/my/this/the
i am @adv* in/out $
i am @adv* in/out at/from/now/again/for
i am @adv* back in/out/at
i am @adv* done @gerund
i am @adv* done with =ticker/this/it
i am @adv* done with my trade/position/long/short
time for a/another? long/short
a/another long/short is/here/now/fits/looks/would
stand aside
remain/remaining @adv* in my/this/the/it
^ out of my/this/the/it
^ back in/out/into
^ in/out at # $
, in/out i go
, in/out i am
^ into my/the/it/=ticker
a hold/keeper/holder $
and staying/stay/holding
long/short it is
long/short =ticker is
`,
  'B-RESIDUAL': `
dca
compra/comprar/compre/compren/compras/vende/vender/venda/venden/vendas/vendre/vends/vendez
kaufe/kaufen/kauf/verkaufe/verkaufen/verkauf/achetez/acheter/achat/vente
acquista/acquistare/vendere/vendi/comprare/koop/kopen/verkoop/verkopen/kup/sprzedaj/cumpara/vinde
`,
} as const;
