/** What pushes: counsel, haste, the crowd, regret and shame. */
export const PRESSURE = {
  'B-REC': `
recommend/recommends/recommended/recommending/recommendation/recommendations
suggest/suggests/suggested/suggesting/suggestion/suggestions/should/ought/advisable
consider/considers/considering/considered/signal/signals/signalling/signaling/tip/tips/advice/advise/advises
advised/advising/advisor/opportunity/opportunities/hint/hints/propose/proposes/urge/urges/counsel
better/best/wise/smart/sensible/prudent to
had better
why not
how/what about
go for it
go ahead
says/said yes
more/bigger/larger size/risk fits/is/for
one/another more? trade fits/is
green light
my pick/picks/call/verdict
maybe/perhaps a/an/i/it/this/the/my/not/wait/pause
is in order
a chance for/to/at
is a go/=go
all clear
`,
  'B-URGENT': `
hurry/hurrying/urgent/urgently/asap/immediately/quick/quickly/fast/faster/rush/rushing/instantly
last/final/only/rare/once chance/chances/opportunity/call
now or never
right now/away
act now/fast/today
before it/they/this/the is/are/closes/moves/runs/leaves/gets/goes
before @market @adv* @moves
miss/misses it/out/this/the
missing out
missing the/this move/trade/run/rally/train/boat
my moment
time is now/here
deadline is @adv* near/close/here
last orders
do/can/must/will not miss/wait/=outcome/hesitate/delay
not @adv* miss
running/runs/run out
while it/they/stocks lasts/last/can
today only
only today
limited time
this instant/second/minute
window is closing/short/open/narrow
window closes !at/on
only # minutes/minute/hours/hour/seconds/trades? left/to/remain
about to go/=go/leave/run/close/end/expire
time is @adv* short/up/tight
clock ticks/is ticking
my chance/chances
is @adv* hot
train leaves/left/goes
leaves/leave/gone/goes/go without
soon gone
do/can/will not last
seconds/minutes to act/@verb
only minutes/seconds
need/have/time/must to? @adv* act/move/rush/hurry
time matters/counts
no more? time for/to/left
every minute/second/hour/moment counts/matters
today is my/the day
or never
it is now
do it @adv* now/today/here
slipping/slips/slip/slipped
getting away
minute/second/time to lose/waste
too late
no time to/left
`,
  'B-SOCIAL': `
everyone/everybody/crowd/whales/whale/institutions/professionals/pros/insiders/guru/gurus/influencer
influencers/followers/fans/experts/expert/twitter/reddit/discord/telegram/youtube/tiktok/viral/hype/popular/consensus/herd/analysts
nobody/anybody/people/community
other/most/many/all/top/best/experienced/skilled/few/some/successful/profitable/good/great/winning/smart/real/serious/pro traders/investors
traders/investors like/who/are/always/never/know/do
smart money
no one
<my/his winners/losers wait/win/hold/keep/take/do/never/always/know/cut/let/chase
neighbour/neighbours/neighbor/neighbors/colleague/colleagues/relative/relatives/boss/coworker/coworkers
others @adv* wait/=outcome/win/lose/buy/sell/hold/enter/exit/know/say/think/like/love/stop
# of traders/people/investors
# r? traders/investors lose/win/fail/do
peers/buffett/bankers/influencer
my group/club/circle/chat/team/family/wife/husband holds/buys/sells/is/are/likes/says/trades
market/markets agrees/agree/knows/know/thinks/wants
wall street
banks are/hold/buy/sell/know
others are/do/hold/have/trade/made/took
my friend/friends/mentor/chat
<as/when/while/until/where they all/are/hold/say/know/think
`,
  'B-HINDSIGHT': `
would/could/should/might @adv* have
woulda/coulda/shoulda
if only
if i had/were/would
had i
missed @adv* out/a/the/this/that/my/profit/profits/gains/gain !journal/check/checks/review/post/stop/note/line/task
left _* on the table
left on the table
money on the
pity/regret/regrets/regretted/hindsight
in retrospect
would @adv* be
without my rule/rules/stop/exit/cooldown/gate/limit i/it/my
missed # !check/checks/review/reviews/post/stop/stops/note/notes/line/lines/task/tasks/entry/entries/of/contribution/contributions/date/dates
gave up #
rule/rules/cooldown/gate/pause/stop/limit/wait cost/costs me/my #?
skipped/blocked/missed/dropped/refused/denied trade/trades/plan/plans/entry @adv* won/made/reached/hit/came/went/worked/ran/rose/fell/closed
not take @adv* won/made/reached/hit/came/went/worked/ran
looking back
saved/spared/protected/rescued me/my
kept me from/out
skipped/refused/dropped/missed/rejected/discarded/blocked/stopped/denied @adv* won/made/reached/hit/came/went/worked/ran/rose/fell
price/market/=ticker @adv* rose/fell/climbed/dropped/rallied/went/ran/jumped/surged/crashed/bounced/recovered/soared/sank/turned/reversed
it/this/that/price/market @adv* rose/climbed/rallied/jumped/surged/crashed/bounced/recovered/soared/sank/reversed/dropped
before/after it/they @adv* rose/fell/went/ran/turned/broke/moved
target/stop was @adv* hit/reached/filled after my? i/exit/sale/close
it @adv* went/ran/fell/hit/reached/touched to? my/#
without me
minutes/hours/minute/hour/days later my/the/it/price target/stop?
target/stop came/was/hit/reached @adv* _* after my exit/sale/close/cooldown
then it/price turned/rose/fell/went/ran/came/reversed
^ had my/i/it/the/this
had @adv* paid/saved/earned me/my/#
had @adv* won/made #
exit/exits/patience/fear/hesitation/discipline/wait/waiting cost/costs me/my
gave/give/gives/threw/throw away
for nothing
lost out
almost/nearly made/won/lost/hit/reached/had/right
from a win/winner/profit
so close
move came/happened/went/ran/started
in the move
got away
sold/bought/shorted @adv* at? the @adv* low/high/top/bottom/lows/highs
# r more
in place it was
cost me the/a win/gain/profit/trade
`,
  'B-SHAME': `
loser/losers/idiot/idiots/stupid/stupidly/dumb/pathetic/failure/failures/ashamed/shame/shameful/embarrassing
embarrassed/embarrassment/undisciplined/lazy/greedy/greed/reckless/recklessly/careless/foolish/fool/moron
hopeless/worthless/useless/coward/disgrace/gambler/gamblers/gambling/addict/addicted/disappointing
disappointed/disappointment/guilty/sucker/amateur/clueless/incompetent/weakling/sloppy/childish/ridiculous
did it again
let myself down
stupidity/weakness/weaknesses/mess/tilted/gambled/panicked/folly/sin/sins
self control
tilt
never/always @adv* keep/follow/respect/listen/stick/break/ignore
broke/ignored/failed/lost/removed/widened my/a/the/this/that/it? rule/rules/plan/limit/stop/stops again
lost my? head/nerve/nerves/temper/cool/mind/control/patience/discipline
let my/the rule/rules/plan/self/account down
am/is/was the problem/enemy
disaster/disastrous/wasted/ego/chickened/scared/pitiful/lousy/crazy/insane/delusional/irresponsible/immature/impatient/impulsive
not cut out
caved/cheated/betrayed/betray/lied/liar/cheat/enemy/unforgivable/inexcusable/disgusting
gave in
broke down
keep/keeps/kept failing/breaking/losing/making/ignoring/repeating
again/once i broke/failed/ignored/lost
another rule/limit broken
learned/learnt nothing
had it coming
did not even
can not control/trust/help/stop/be myself/me/trusted
no/little/lacked patience/nerve/nerves/backbone
i @adv* have? failed/blew/blown/screwed/ruined/botched !#
messed/screwed up
my/own fault/weakness
blame/blamed
out of control
no/lack/lacking of? discipline/selfcontrol/willpower
never learn/learns/learned
again and again
like a child/beginner/rookie/fool
`,
} as const;
