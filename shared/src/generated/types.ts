// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
/* biome-ignore-all format: generated */
/**
 * Coach slot: wall time, with its date where it is another day's.
 */
export type SlotTime = string
/**
 * Coach slot: a name of one of our closed lists, shown in words.
 */
export type SlotName = string
/**
 * Coach slot: how many.
 */
export type SlotCount = number
/**
 * Coach slot: minutes, shown whole.
 */
export type SlotMinutes = string
/**
 * Coach slot: a price or a size, shown as it is.
 */
export type SlotPlain = string
/**
 * Coach slot: a share of 1, shown in whole percent.
 */
export type SlotShare = string
/**
 * Coach slot: a multiple of R, shown at two places.
 */
export type SlotR = string
/**
 * Coach slot: a quotient, shown at two places.
 */
export type SlotFactor = string
/**
 * Coach slot: points of 100.
 */
export type SlotScore = number
/**
 * Coach slot: money, shown at two places; its currency is a slot beside it.
 */
export type SlotMoney = string
/**
 * Coach slot: an instrument, a fund or a currency.
 */
export type SlotSymbol = string
/**
 * Coach slot: words that the trader wrote, shown as a quote, verbatim.
 */
export type SlotOwn = string
/**
 * Coach slot: a civil date, shown as 3 Jun.
 */
export type SlotDate = string
/**
 * Coach slot: percent or points, shown at one place.
 */
export type SlotPercent = string
export type Persona = ("crypto" | "shortterm" | "swing" | "indexdca")
/**
 * A text of the coach.
 */
export type CoachTemplate = ("journal-pre" | "journal-post" | "decision-gate" | "weekly-digest" | "cooldown" | "override-review")
/**
 * A UUIDv7 made by the client, or an id derived from one.
 */
export type Id = string
/**
 * An exact decimal; at most 18 digits on either side of the point.
 */
export type DecimalText = string
/**
 * A decimal above zero.
 */
export type PositiveText = string
/**
 * An instant in UTC, to the millisecond.
 */
export type IsoInstant = string
/**
 * An IANA zone name of the shipped zone table.
 */
export type Zone = string
export type LocalTime = string
export type Currency = string
/**
 * SHA-256, lower-case hexadecimal.
 */
export type Hash = string
export type Outcome = ("GO" | "SIZE_DOWN" | "WAIT" | "SIMULATE" | "NO_GO")
export type Mode = ("live" | "paper")
export type Side = ("long" | "short")
export type EmotionTag = ("calm" | "fomo" | "revenge" | "anger" | "boredom" | "euphoria" | "fear")
export type RuleKind = ("require_fields" | "stop_policy" | "min_reward_risk" | "setup_policy" | "instrument_policy" | "holding_policy" | "max_risk_per_trade" | "max_notional" | "max_leverage" | "liquidation_buffer" | "max_open_risk" | "max_group_risk" | "account_floor" | "loss_limit" | "max_drawdown" | "loss_streak" | "max_trades" | "max_open_positions" | "min_gap" | "reentry_limit" | "profit_giveback" | "no_adding_to_losers" | "session_window" | "event_blackout" | "emotion_check" | "journal_debt" | "setup_probation" | "contribution_schedule" | "allocation_band" | "sale_cooloff" | "custom_question" | "custom_compare" | "sys_cooldown" | "sys_quarantine" | "sys_revision_limit" | "sys_freshness")
export type ExitType = ("target" | "trail" | "time" | "manual")
export type ReasonCode = ("scheduled" | "rebalance" | "windfall" | "withdrawal" | "other")
export type Safeguard = ("half_size" | "hard_stop" | "alarm_set" | "time_exit" | "no_more_trades_today" | "state_risk" | "ips_note" | "write_three_lines" | "state_reason" | "reread_rule" | "split_plan")
export type Task = ("fill_fields" | "accept_size" | "revise_plan" | "write_three_lines" | "wait_minutes" | "paper_trade" | "journal_post" | "checklist_tick" | "answer" | "state_risk" | "declare_equity" | "declare_holdings" | "sync_positions" | "sync_now" | "reread_rule" | "sleep_on_it" | "review_day" | "add_setup" | "edit_list")
/**
 * Why an override was not granted.
 */
export type Denial = ("too_soon" | "plan_over" | "nothing_to_override" | "never" | "not_before" | "reason_code" | "safeguards" | "rules_per_intent" | "intents_per_day" | "intents_per_week" | "once_a_day" | "major_cooldown" | "simulate")
export type BreachKind = ("no_go_taken" | "simulate_taken" | "wait_jumped" | "cooldown_ignored" | "stop_removed" | "stop_widened" | "oversize" | "no_intent" | "safeguard_broken")
/**
 * Why a figure has no value.
 */
export type DigestDash = ("no_trades" | "r_unknown" | "all_breakeven" | "below_5" | "below_20" | "below_30" | "below_40" | "no_losses" | "no_wins" | "no_spread" | "none_scored" | "equity_unknown" | "nothing_done" | "nothing_held")
export type CoachSource = ("template" | "plain" | "facts")
export type OrderedBy = ("rules" | "model")
export type OrderingOutcome = ("ordered" | "not_json" | "not_an_order" | "unknown_sentence" | "unknown_row" | "repeated" | "ranked" | "refused_by_linter" | "refused_by_model" | "timed_out" | "too_many_requests" | "server_failed" | "not_reached" | "not_allowed")
/**
 * Why a pause runs, until when, and what else ends it.
 */
export interface CooldownFacts {
until: SlotTime
trigger: SlotName
losses: (SlotCount | null)
breach: (SlotName | null)
base: (SlotMinutes | null)
level: SlotCount
/**
 * @maxItems 20
 */
tasks: SlotName[]
}
/**
 * What my gate said to a plan.
 */
export interface DecisionGateFacts {
outcome: SlotName
headline: (FindingText | null)
/**
 * @maxItems 50
 */
others: FindingText[]
passed: SlotCount
rules: SlotCount
until: (SlotTime | null)
/**
 * @maxItems 20
 */
tasks: SlotName[]
maxSize: (SlotPlain | null)
confirmed: boolean
}
/**
 * What a rule said of a plan: a template of the gate and what fills it.
 */
export interface FindingText {
template: string
slots: {
[k: string]: string
}
}
/**
 * All that the digest's sentences are made of.
 */
export interface DigestAggregates {
figures: DigestFigures
rows: DigestRows
}
/**
 * What a week came to, in figures; null or left out is what is not known or what its n does not allow.
 */
export interface DigestFigures {
closed?: (SlotCount | null)
opened?: (SlotCount | null)
openNow?: (SlotCount | null)
rKnown?: (SlotCount | null)
paperClosed?: (SlotCount | null)
daysTraded?: (SlotCount | null)
/**
 * Facts that arrived after their period was final.
 */
lateFacts?: (SlotCount | null)
fillsDeleted?: (SlotCount | null)
wins?: (SlotCount | null)
losses?: (SlotCount | null)
breakeven?: (SlotCount | null)
/**
 * Wins and losses.
 */
decisive?: (SlotCount | null)
/**
 * Only where n allows it.
 */
winRate?: (SlotShare | null)
winRateLow?: (SlotShare | null)
winRateHigh?: (SlotShare | null)
totalR?: (SlotR | null)
expectancy?: (SlotR | null)
expectancyLow?: (SlotR | null)
expectancyHigh?: (SlotR | null)
profitFactor?: (SlotFactor | null)
averageWin?: (SlotR | null)
averageLoss?: (SlotR | null)
payoff?: (SlotFactor | null)
maxDrawdown?: (SlotR | null)
currentDrawdown?: (SlotR | null)
longestWins?: (SlotCount | null)
longestLosses?: (SlotCount | null)
currentWins?: (SlotCount | null)
currentLosses?: (SlotCount | null)
systemQuality?: (SlotFactor | null)
scored?: (SlotCount | null)
scoreMean?: (SlotScore | null)
clean?: (SlotCount | null)
efficiency?: (SlotShare | null)
efficiencyLow?: (SlotShare | null)
efficiencyHigh?: (SlotShare | null)
selfReported?: (SlotCount | null)
last20Score?: (SlotScore | null)
before20Score?: (SlotScore | null)
toPlanWon?: (SlotCount | null)
toPlanLost?: (SlotCount | null)
offPlanWon?: (SlotCount | null)
offPlanLost?: (SlotCount | null)
gridApart?: (SlotCount | null)
brokenTrades?: (SlotCount | null)
brokenR?: (SlotR | null)
keptTrades?: (SlotCount | null)
keptR?: (SlotR | null)
lossBeyondPlan?: (SlotR | null)
lossesUndone?: (SlotCount | null)
overridesAsked?: (SlotCount | null)
overridesGranted?: (SlotCount | null)
overridesDenied?: (SlotCount | null)
overridesWithdrawn?: (SlotCount | null)
safeguardsKept?: (SlotCount | null)
safeguardsKnown?: (SlotCount | null)
overrideTrades?: (SlotCount | null)
overrideR?: (SlotR | null)
overridesLeft?: (SlotCount | null)
/**
 * Chains of plans.
 */
plans?: (SlotCount | null)
waitsToGo?: (SlotCount | null)
waitsDropped?: (SlotCount | null)
sizesAccepted?: (SlotCount | null)
sizesDeclined?: (SlotCount | null)
tasksAsked?: (SlotCount | null)
tasksDone?: (SlotCount | null)
/**
 * Median.
 */
taskMinutes?: (SlotMinutes | null)
cooldowns?: (SlotCount | null)
cooldownMinutes?: (SlotMinutes | null)
cooldownLevel?: (SlotCount | null)
attemptsInside?: (SlotCount | null)
lateConflicts?: (SlotCount | null)
offlineDecisions?: (SlotCount | null)
differing?: (SlotCount | null)
milderOnDevice?: (SlotCount | null)
stricterOnDevice?: (SlotCount | null)
paperDone?: (SlotCount | null)
paperNeed?: (SlotCount | null)
paperScore?: (SlotScore | null)
posted?: (SlotCount | null)
/**
 * Median, close to post.
 */
postMinutes?: (SlotMinutes | null)
postsOwed?: (SlotCount | null)
rulesChanged?: (SlotCount | null)
rulesPending?: (SlotCount | null)
contributionsDue?: (SlotCount | null)
contributionsOnDate?: (SlotCount | null)
amountDeviation?: (SlotMoney | null)
unscheduled?: (SlotCount | null)
}
/**
 * What a week came to, row by row, in the digest's fixed order.
 */
export interface DigestRows {
/**
 * @maxItems 60
 */
money?: MoneyRow[]
/**
 * @maxItems 60
 */
brokenMoney?: MoneyRow[]
/**
 * @maxItems 60
 */
keptMoney?: MoneyRow[]
/**
 * @maxItems 60
 */
overrideMoney?: MoneyRow[]
/**
 * @maxItems 60
 */
breaches?: NamedCount[]
/**
 * @maxItems 60
 */
cooldownTriggers?: NamedCount[]
/**
 * @maxItems 60
 */
firstOutcomes?: NamedCount[]
/**
 * @maxItems 60
 */
lastOutcomes?: NamedCount[]
/**
 * @maxItems 60
 */
differences?: NamedCount[]
/**
 * @maxItems 60
 */
caps?: NamedCount[]
/**
 * @maxItems 60
 */
trades?: TradeRow[]
/**
 * @maxItems 60
 */
setups?: OwnCell[]
/**
 * @maxItems 60
 */
emotions?: NamedCell[]
/**
 * @maxItems 60
 */
hours?: HourCell[]
/**
 * @maxItems 60
 */
weekdays?: NamedCell[]
/**
 * @maxItems 60
 */
instruments?: SymbolCell[]
/**
 * @maxItems 60
 */
pendingRules?: PendingRule[]
/**
 * @maxItems 60
 */
funds?: FundRow[]
/**
 * @maxItems 60
 */
words?: OwnLine[]
}
/**
 * A row of the digest's aggregates.
 */
export interface MoneyRow {
currency: SlotSymbol
net: SlotMoney
}
/**
 * A row of the digest's aggregates.
 */
export interface NamedCount {
name: SlotName
n: SlotCount
}
/**
 * A row of the digest's aggregates.
 */
export interface TradeRow {
instrument: SlotSymbol
side: SlotName
r: (SlotR | null)
score: (SlotScore | null)
}
/**
 * A row of the digest's aggregates.
 */
export interface OwnCell {
name: SlotOwn
n: SlotCount
totalR: SlotR
winRate: (SlotShare | null)
winRateLow: (SlotShare | null)
winRateHigh: (SlotShare | null)
}
/**
 * A row of the digest's aggregates.
 */
export interface NamedCell {
name: SlotName
n: SlotCount
totalR: SlotR
winRate: (SlotShare | null)
winRateLow: (SlotShare | null)
winRateHigh: (SlotShare | null)
}
/**
 * A row of the digest's aggregates.
 */
export interface HourCell {
name: SlotTime
n: SlotCount
totalR: SlotR
winRate: (SlotShare | null)
winRateLow: (SlotShare | null)
winRateHigh: (SlotShare | null)
}
/**
 * A row of the digest's aggregates.
 */
export interface SymbolCell {
name: SlotSymbol
n: SlotCount
totalR: SlotR
winRate: (SlotShare | null)
winRateLow: (SlotShare | null)
winRateHigh: (SlotShare | null)
}
/**
 * A row of the digest's aggregates.
 */
export interface PendingRule {
rule: SlotName
date: SlotDate
}
/**
 * A row of the digest's aggregates.
 */
export interface FundRow {
fund: SlotSymbol
share: SlotPercent
target: SlotPercent
drift: SlotPercent
band: SlotPercent
inBand: SlotName
}
/**
 * A row of the digest's aggregates.
 */
export interface OwnLine {
text: SlotOwn
}
/**
 * What a closed trade was, and how it kept to its plan.
 */
export interface JournalPostFacts {
mode: SlotName
instrument: (SlotSymbol | null)
side: (SlotName | null)
r: (SlotR | null)
net: (SlotMoney | null)
currency: (SlotSymbol | null)
score: (SlotScore | null)
/**
 * @maxItems 20
 */
parts: PartScore[]
/**
 * @maxItems 20
 */
caps: SlotName[]
/**
 * @maxItems 20
 */
breaches: SlotName[]
selfReported: SlotCount
minutes: (SlotMinutes | null)
plannedMinutes: (SlotMinutes | null)
words: (SlotOwn | null)
}
/**
 * A part of an adherence score that is not whole.
 */
export interface PartScore {
part: SlotName
value: SlotFactor
}
/**
 * What a plan says, before the trade.
 */
export interface JournalPreFacts {
instrument: (SlotSymbol | null)
side: (SlotName | null)
size: (SlotPlain | null)
entry: (SlotPlain | null)
stop: (SlotPlain | null)
target: (SlotPlain | null)
amount: (SlotPlain | null)
currency: (SlotSymbol | null)
risk: (SlotMoney | null)
setup: (SlotOwn | null)
reason: (SlotOwn | null)
feeling: (SlotName | null)
intensity: (SlotCount | null)
}
/**
 * What a model may answer: an order of sentences, and not a word beside.
 */
export interface OrderAnswer {
/**
 * @maxItems 600
 */
sentences: OrderItem[]
}
/**
 * A sentence of the catalogue and what it is told of: nothing, or one row as `setups.2`.
 */
export interface OrderItem {
sentence_id: string
/**
 * @maxItems 1
 */
slot_refs: string[]
}
/**
 * What became of an override that I asked for.
 */
export interface OverrideReviewFacts {
/**
 * @maxItems 2
 */
rules: SlotName[]
decision: SlotName
risk: (SlotMoney | null)
currency: (SlotSymbol | null)
/**
 * @maxItems 20
 */
safeguards: SlotName[]
/**
 * @maxItems 20
 */
kept: SlotName[]
/**
 * @maxItems 20
 */
broken: SlotName[]
r: (SlotR | null)
words: (SlotOwn | null)
}
/**
 * How the coach speaks to one persona, and where it stays silent.
 */
export interface CoachPolicy {
persona: Persona
/**
 * The texts that are written for this persona; no other is.
 * 
 * @maxItems 6
 */
tasks: CoachTemplate[]
tone: {
/**
 * The most lines of a text, the letter of the week apart.
 */
lines: number
/**
 * How a trade's result is told.
 */
results: ("r" | "money" | "none")
}
boundaries: {
/**
 * Whether the trader's own words are quoted.
 */
ownWords: boolean
/**
 * Whether how the trader felt is told.
 */
feelings: boolean
/**
 * What the letter of the week speaks of, in this order; of nothing else.
 * 
 * @maxItems 40
 */
topics: string[]
}
}
/**
 * A sentence of the catalogue, and the place of the row that it is told of.
 */
export interface SentenceRef {
id: string
row: (number | null)
}
/**
 * A week's letter: its aggregates, and which sentences tell them in which order.
 */
export interface WeeklyDigestFacts {
from: SlotDate
to: SlotDate
status: SlotName
orderedBy: SlotName
aggregates: DigestAggregates
/**
 * @maxItems 600
 */
lines: SentenceRef[]
}
export interface DayBoundary {
tz: Zone
localTime: LocalTime
}
/**
 * One row of a breakdown.
 */
export interface DigestCell {
/**
 * A name, an hour or a weekday; null where there is none.
 */
key: (string | null)
n: number
rKnown: number
total: DigestFigure
mean: DigestFigure
wins: number
losses: number
breakeven: number
winRate: DigestFigure
winRateInterval: DigestRange
/**
 * Wins and losses: none; below 5, which are listed; below 20; 20 or more.
 */
sample: ("none" | "list" | "small" | "enough")
}
/**
 * A value, or a dash with its reason; one of the two is null.
 */
export interface DigestFigure {
value: (DecimalText | null)
dash: (DigestDash | null)
}
/**
 * Both ends of a 95 % interval, or a dash with its reason.
 */
export interface DigestRange {
low: (DecimalText | null)
high: (DecimalText | null)
dash: (DigestDash | null)
}
/**
 * A figure that is another than in the version before.
 */
export interface DigestChange {
figure: string
from: (string | null)
to: (string | null)
}
/**
 * How often a name comes.
 */
export interface DigestCount {
name: string
n: number
}
/**
 * What seven trading dates came to; every figure that its sample allows, the others as dashes.
 */
export interface DigestDocument {
period: {
fromDate: string
/**
 * The date after the last one.
 */
toDate: string
zone: Zone
startsAt: IsoInstant
endsAt: IsoInstant
}
/**
 * @maxItems 4
 */
rulesets: {
persona: Persona
rulesetId: Id
version: number
}[]
counts: {
closed: number
opened: number
openAtEnd: number
rKnown: number
paperClosed: number
}
results: {
/**
 * Wins and losses: none; below 5, which are listed; below 20; 20 or more.
 */
sample: ("none" | "list" | "small" | "enough")
wins: number
losses: number
breakeven: number
winRate: DigestFigure
winRateInterval: DigestRange
total: DigestFigure
expectancy: DigestFigure
expectancyInterval: DigestRange
profitFactor: DigestFigure
averageWin: DigestFigure
averageLoss: DigestFigure
payoff: DigestFigure
maxDrawdown: DigestFigure
currentDrawdown: DigestFigure
systemQuality: DigestFigure
longestWin: number
longestLoss: number
currentWin: number
currentLoss: number
}
/**
 * @maxItems 100
 */
money: {
currency: Currency
trades: number
net: DecimalText
profitFactor: DigestFigure
maxDrawdown: DigestFigure
currentDrawdown: DigestFigure
}[]
adherence: {
of: number
scored: number
mean: DigestFigure
clean: number
efficiency: DigestFigure
efficiencyInterval: DigestRange
last20: DigestFigure
before20: DigestFigure
}
grid: {
toPlanWon: number
toPlanLost: number
offPlanWon: number
offPlanLost: number
apart: number
}
breaches: {
/**
 * @maxItems 200
 */
byType: DigestCount[]
broken: DigestResultSum
kept: DigestResultSum
lossBeyondPlan: DigestFigure
}
overrides: {
asked: number
granted: number
denied: number
withdrawn: number
safeguardsKept: number
safeguardsKnown: number
result: DigestResultSum
}
gate: {
chains: number
byFirst: {
GO: number
SIZE_DOWN: number
WAIT: number
SIMULATE: number
NO_GO: number
}
byLast: {
GO: number
SIZE_DOWN: number
WAIT: number
SIMULATE: number
NO_GO: number
}
waitsToGo: number
waitsDropped: number
sizesAccepted: number
sizesDeclined: number
tasksAsked: number
tasksDone: number
taskMinutes: DigestFigure
}
cooldowns: {
n: number
/**
 * @maxItems 200
 */
byTrigger: DigestCount[]
minutes: number
highestLevel: (number | null)
attemptsInside: number
lateConflicts: number
/**
 * @maxItems 7
 */
byDate: {
date: string
minutes: number
}[]
}
authority: {
offline: number
differing: number
/**
 * @maxItems 200
 */
byCause: DigestCount[]
milderOnDevice: number
stricterOnDevice: number
}
breakdowns: {
setup: {
/**
 * @maxItems 400
 */
cells: DigestCell[]
/**
 * All cells below 5 wins and losses as one.
 */
other: (DigestCell | null)
}
emotion: {
/**
 * @maxItems 400
 */
cells: DigestCell[]
/**
 * All cells below 5 wins and losses as one.
 */
other: (DigestCell | null)
}
hour: {
/**
 * @maxItems 400
 */
cells: DigestCell[]
/**
 * All cells below 5 wins and losses as one.
 */
other: (DigestCell | null)
}
weekday: {
/**
 * @maxItems 400
 */
cells: DigestCell[]
/**
 * All cells below 5 wins and losses as one.
 */
other: (DigestCell | null)
}
instrument: {
/**
 * @maxItems 400
 */
cells: DigestCell[]
/**
 * All cells below 5 wins and losses as one.
 */
other: (DigestCell | null)
}
}
/**
 * The paper period that is running.
 */
paper: ({
done: number
need: number
adherence: {
of: number
scored: number
mean: DigestFigure
clean: number
efficiency: DigestFigure
efficiencyInterval: DigestRange
}
} | null)
journal: {
closed: number
posted: number
coverage: DigestFigure
minutesToPost: DigestFigure
}
ruleChanges: {
made: number
/**
 * @maxItems 200
 */
pending: {
rule: Id
effectiveAt: IsoInstant
}[]
}
/**
 * Left out where nothing was taken back.
 */
corrections?: {
/**
 * Cooldowns of losses that were none by a later correction; 0 up to two of them.
 */
lossesUndone: number
fillsDeleted: number
}
/**
 * @maxItems 50
 */
index: {
accountId: Id
label: string
currency: Currency
due: number
onDate: number
amountDeviation: DigestFigure
/**
 * @maxItems 200
 */
funds: {
fund: Id
share: DigestFigure
target: DecimalText
drift: DigestFigure
band: DecimalText
inBand: (boolean | null)
}[]
unscheduled: number
}[]
/**
 * @maxItems 3
 */
ownWords: {
breachId: Id
kind: string
at: IsoInstant
text: string
}[]
/**
 * @maxItems 100000
 */
trades: DigestTrade[]
/**
 * @maxItems 100000
 */
arrivedLate: DigestLateTrade[]
}
/**
 * What some trades came to, signed as it is.
 */
export interface DigestResultSum {
trades: number
rKnown: number
r: DigestFigure
/**
 * @maxItems 100
 */
money: {
currency: Currency
net: DecimalText
}[]
}
/**
 * A live trade that closed in the period, as it was known when the digest was built.
 */
export interface DigestTrade {
id: Id
closedAt: IsoInstant
accountId: Id
instrumentId: Id
side: Side
currency: Currency
net: DecimalText
r: (DecimalText | null)
result: ("win" | "loss" | "breakeven")
score: (number | null)
/**
 * @maxItems 20
 */
breaches: string[]
}
/**
 * What became known of an earlier week after its digest was final.
 */
export interface DigestLateTrade {
tradeId: Id
/**
 * First date of the week that it belongs to.
 */
fromDate: string
kind: ("added" | "changed" | "removed")
closedAt: IsoInstant
accountId: Id
instrumentId: Id
side: Side
currency: Currency
net: DecimalText
r: (DecimalText | null)
result: ("win" | "loss" | "breakeven")
}
/**
 * A declared balance of an account at an instant.
 */
export interface AccountSnapshot {
id: Id
accountId: Id
balance: DecimalText
/**
 * Declared values of what is held, in the account currency.
 */
holdings: ({
instrumentId: Id
value: PositiveText
}[] | null)
cash: (DecimalText | null)
/**
 * The highest equity that the account ever had within a day, as the trader read it.
 */
peak: (DecimalText | null)
asOf: IsoInstant
source: ("declared" | "statement")
createdAt: IsoInstant
}
/**
 * A broker account, live, prop or paper, of one persona.
 */
export interface Account {
id: Id
persona: Persona
label: string
currency: Currency
kind: ("live" | "paper" | "prop")
day: DayBoundary
/**
 * When the trader last said that the open positions stand as recorded.
 */
positionsCheckedAt: (IsoInstant | null)
createdAt: IsoInstant
}
/**
 * A picture of an entry. Its bytes are apart; `storedAt` says that the server has them.
 */
export interface Attachment {
id: Id
entryId: Id
name: string
mediaType: ("image/jpeg" | "image/png" | "image/webp" | "image/gif")
size: number
width: number
height: number
sha256: Hash
thumb: (string | null)
storedAt: (IsoInstant | null)
createdAt: IsoInstant
}
/**
 * A rule that a live trade broke. What one fill broke is one row, under the kind with the longest base.
 */
export interface Breach {
id: Id
kind: BreachKind
/**
 * Everything that it was, `kind` among them.
 * 
 * @minItems 1
 * @maxItems 9
 */
kinds: BreachKind[]
tradeId: Id
accountId: Id
/**
 * The fill that made it; null for a move of the stop or what an entry told of.
 */
fillId: (Id | null)
/**
 * The plan that the fill answered.
 */
intentId: (Id | null)
at: IsoInstant
arrivedAt: IsoInstant
/**
 * From its instant to the end of its base, before escalation; 0 where the persona has none.
 */
baseMinutes: number
/**
 * What was corrected later makes it none; what it started stands.
 */
voided: boolean
createdAt: IsoInstant
}
/**
 * An event of the trader's own calendar.
 */
export interface CalendarEvent {
id: Id
title: string
at: IsoInstant
impact: ("low" | "medium" | "high")
about: ("economic" | "earnings" | "other")
currency: (Currency | null)
/**
 * An instrument or an underlying. An event with neither concerns every plan.
 */
instrumentId: (string | null)
createdAt: IsoInstant
}
/**
 * Money that went into an account or out of it, beside its trades.
 */
export interface CashFlow {
id: Id
accountId: Id
kind: ("deposit" | "withdrawal")
amount: PositiveText
at: IsoInstant
deviceId: Id
/**
 * When the record was taken back; since then it counts no more.
 */
withdrawnAt: (IsoInstant | null)
createdAt: IsoInstant
}
/**
 * A text of the coach as it was shown: its template, the facts that fill it, and what linted it. Never edited.
 */
export interface CoachMessage {
id: Id
template: CoachTemplate
subjectId: Id
accountId: (Id | null)
facts: {
}
text: string
source: CoachSource
orderedBy: OrderedBy
linterVersion: number
version: number
createdAt: IsoInstant
}
/**
 * One time that a model was asked for the order of a week's sentences: what left, what came back, what was made of it.
 */
export interface CoachOrdering {
id: Id
subjectId: Id
model: string
request: {
}
answer: (string | null)
outcome: OrderingOutcome
attempts: number
millis: number
createdAt: IsoInstant
}
/**
 * A pause with its trigger; whether it is active follows from its times.
 */
export interface Cooldown {
id: Id
trigger: ("loss_streak" | "loss_limit" | "breach" | "emotion_check" | "min_gap" | "revision_limit" | "self_extension")
class: ("major" | "minor")
scope: ("person" | "account" | "chain")
accountId: (Id | null)
startsAt: IsoInstant
endsAt: IsoInstant
baseMinutes: (number | null)
level: number
counted: boolean
state: ("enforced" | "elapsed_on_arrival")
voidedForEscalation: boolean
tradeId: (Id | null)
losses: (number | null)
/**
 * The fill that was a breach.
 */
fillId: (Id | null)
breach: (BreachKind | null)
/**
 * The rule whose limit or ladder was reached.
 */
ruleKey: (Id | null)
/**
 * Of the ladder in force when it was issued, by which a corrected streak is judged.
 */
rung: ({
n: number
scope: ("day" | "running")
} | null)
/**
 * The boundary that a day end runs to; null for one of minutes.
 */
day: (DayBoundary | null)
/**
 * Zone data by which its end was counted, the first and each that moved it.
 * 
 * @maxItems 20
 */
tzdbVersions: string[]
arrivedAt: IsoInstant
createdAt: IsoInstant
}
/**
 * What an account booked on one trading date, live and paper apart, folded from its trades. Money in the account currency.
 */
export interface DayAggregate {
/**
 * `<accountId>:<mode>:<date>`
 */
id: string
accountId: Id
mode: Mode
/**
 * Trading date of the account.
 */
date: string
/**
 * Legs of trades booked on the date.
 */
legs: number
/**
 * Trades whose first leg is one of them.
 */
opened: number
/**
 * Trades whose last leg is one of them.
 */
closed: number
/**
 * Of those closed, the ones with a net above zero.
 */
won: number
/**
 * Of those closed, the ones with a net below zero.
 */
lost: number
net: DecimalText
fees: DecimalText
/**
 * When the last balance inside of the date was declared for, after its boundary; live alone.
 */
declaredAt: (IsoInstant | null)
/**
 * Sum of the legs from then on.
 */
netSince: (DecimalText | null)
}
/**
 * A device of the person, as the server has seen it. Its last sync is a coarse time: an exact one would be a change at every sync.
 */
export interface Device {
id: Id
label: string
firstSeenAt: IsoInstant
lastSyncAt: IsoInstant
/**
 * How far the server's clock was ahead of the device's, as the device last knew it.
 */
offsetMs: (number | null)
schemaVersion: string
revokedAt: (IsoInstant | null)
}
/**
 * A plan that is kept to be armed later: no rule has looked at it, and it says nothing of how I am.
 */
export interface DraftPlan {
id: Id
/**
 * What I call it.
 */
name: string
accountId: Id
instrumentId: Id
mode: Mode
effect: ("increase" | "reduce")
side: (Side | null)
plan: Plan
/**
 * Checks of the setup that were ticked.
 * 
 * @maxItems 9
 */
checklist: string[]
savedAt: IsoInstant
createdAt: IsoInstant
}
/**
 * What the trader means to do; null or left out where it is not filled in yet. Prices in the quote currency, size in lots.
 */
export interface Plan {
entry: (PositiveText | null)
stop: (PositiveText | null)
target: (PositiveText | null)
size: (PositiveText | null)
leverage: (PositiveText | null)
setup: (string | null)
reason: (string | null)
invalidation: (string | null)
exitPlan: (string | null)
stopAtBroker: (boolean | null)
exitType?: (ExitType | null)
exitTime?: (IsoInstant | null)
maxHoldMinutes?: (number | null)
liquidationPrice?: (PositiveText | null)
/**
 * Money in the account currency, of a plan that is sized by money.
 */
amount?: (PositiveText | null)
reasonCode?: (ReasonCode | null)
}
/**
 * What one unit of a currency is in another one, as the trader typed it.
 */
export interface ExchangeRate {
id: Id
fromCurrency: Currency
toCurrency: Currency
rate: PositiveText
at: IsoInstant
deviceId: Id
createdAt: IsoInstant
}
/**
 * What a fill was before it was corrected or deleted, and what became of it. Rows are added and never changed.
 */
export interface FillRevision {
id: Id
fillId: Id
accountId: Id
instrumentId: Id
mode: Mode
kind: ("corrected" | "deleted" | "restored")
before: {
side: ("buy" | "sell")
size: PositiveText
price: PositiveText
fee: (DecimalText | null)
fx: PositiveText
filledAt: IsoInstant
intentId: (Id | null)
stop: (PositiveText | null)
}
/**
 * Equal to what was before where it was deleted or restored.
 */
after: {
side: ("buy" | "sell")
size: PositiveText
price: PositiveText
fee: (DecimalText | null)
fx: PositiveText
filledAt: IsoInstant
intentId: (Id | null)
stop: (PositiveText | null)
}
deviceId: Id
at: IsoInstant
createdAt: IsoInstant
}
/**
 * An execution: the truth that trades are derived from. Fee as money paid in the account currency, null where unknown.
 */
export interface Fill {
id: Id
accountId: Id
instrumentId: Id
mode: Mode
side: ("buy" | "sell")
size: PositiveText
price: PositiveText
fee: (DecimalText | null)
fx: PositiveText
filledAt: IsoInstant
intentId: (Id | null)
stop: (PositiveText | null)
source: ("manual" | "import")
importId: (Id | null)
importKey: (string | null)
/**
 * That recorded it; null for rows from before this was kept.
 */
deviceId: (Id | null)
/**
 * When that device knew it, corrected.
 */
recordedAt: (IsoInstant | null)
/**
 * Since when it counts in no trade.
 */
deletedAt: (IsoInstant | null)
createdAt: IsoInstant
}
/**
 * A task that a rule or a cooldown asks of the trader; it dies with its chain or cooldown.
 */
export interface FrictionTask {
id: Id
task: Task
ruleKey: Id
chainId: (Id | null)
cooldownId: (Id | null)
intentId: (Id | null)
state: ("open" | "done" | "cancelled")
/**
 * End of the wait that asked for it; null where that has none.
 */
until: (IsoInstant | null)
/**
 * The answer of write_three_lines.
 */
lines: (string[] | null)
createdAt: IsoInstant
/**
 * When it was done or cancelled.
 */
doneAt: (IsoInstant | null)
}
/**
 * A decision on record; append-only.
 */
export interface GateDecision {
id: Id
intentId: Id
evaluator: ("device" | "server")
outcome: Outcome
record: DecisionRecord
createdAt: IsoInstant
}
/**
 * One decision with all its reasons, enough to be replayed.
 */
export interface DecisionRecord {
id: Id
intentId: Id
revision: number
evaluatedAt: IsoInstant
asOf: IsoInstant
evaluator: ("device" | "server")
authority: ("provisional" | "authoritative")
engineVersion: string
tzdbVersion: string
rulesetId: Id
rulesetHash: Hash
facts: Facts
factsHash: Hash
outcome: Outcome
headline: (Id | null)
reason: string
/**
 * @maxItems 300
 */
findings: Finding[]
maxSize: ({
size: DecimalText
/**
 * Lots of the instrument, or money of the account currency.
 */
unit: ("lots" | "money")
rule: Id
} | null)
wait: ({
until: (IsoInstant | null)
/**
 * @maxItems 32
 */
tasks: string[]
/**
 * @maxItems 32
 */
predicates: string[]
} | null)
simulate: ({
need: number
done: number
} | null)
blockedUntil: (IsoInstant | null)
expiresAt: IsoInstant
/**
 * @maxItems 32
 */
flags: string[]
supersedes: (Id | null)
differsBecause: (string | null)
/**
 * How old each source of the facts was at `asOf`, in seconds.
 * 
 * @maxItems 6
 */
ages: {
fact: ("equity" | "peak" | "holdings" | "positions" | "history" | "calendar")
at: (IsoInstant | null)
source: ("declared" | "recorded" | "synced" | "imported")
seconds: (number | null)
}[]
limitFactor: DecimalText
/**
 * Overrides that count: the findings of their rules stand as they are and decide nothing.
 * 
 * @maxItems 20
 */
overrides?: {
id: Id
rule: Id
}[]
}
/**
 * Everything beside the plan that a rule may look at, as of one instant. Money in the account currency.
 */
export interface Facts {
person: {
mainZone: Zone
}
account: {
id: Id
currency: Currency
day: DayBoundary
equity: ({
latest: DecimalText
dayStart: DecimalText
declaredAt: IsoInstant
} | null)
/**
 * The first declared balance.
 */
startBalance: (DecimalText | null)
/**
 * The highest equity at the end of a trading day, the first balance included.
 */
endOfDayPeak: (DecimalText | null)
/**
 * The highest equity within a day, as the trader typed it.
 */
declaredPeak: ({
value: DecimalText
at: IsoInstant
} | null)
/**
 * By days of lookback: peak and current value of the closed equity, in money of today: cash flows taken out.
 */
drawdowns: {
[k: string]: {
peak: DecimalText
current: DecimalText
/**
 * The close that made the lowest point since the peak.
 */
troughAt: (IsoInstant | null)
}
}
/**
 * Declared values of what is held, and cash, in the account currency.
 */
holdings: ({
at: IsoInstant
cash: DecimalText
/**
 * @maxItems 200
 */
items: {
instrumentId: Id
value: DecimalText
}[]
} | null)
}
instrument: (InstrumentSpec | null)
fx: ({
rate: PositiveText
operation: ("multiply" | "divide")
} | null)
history: {
/**
 * By window: trading_day, iso_week, month or rolling_days_N.
 */
windows: {
[k: string]: {
net: DecimalText
r: DecimalText
rKnown: number
closed: number
startEquity: (DecimalText | null)
entries: number
/**
 * Unscheduled actions of an index account: buys and sales.
 */
unscheduled: number
}
}
/**
 * @maxItems 500
 */
closes: {
tradeId: Id
accountId: Id
instrumentId: Id
openedAt: IsoInstant
closedAt: IsoInstant
net: DecimalText
r: (DecimalText | null)
result: ("win" | "loss" | "breakeven")
clean: (boolean | null)
}[]
/**
 * @maxItems 200
 */
paper: {
tradeId: Id
openedAt: IsoInstant
closedAt: IsoInstant
post: boolean
adherence: (number | null)
setup: (string | null)
}[]
/**
 * Closed live trades without their post entry, oldest first.
 * 
 * @maxItems 500
 */
unposted: {
tradeId: Id
closedAt: IsoInstant
}[]
/**
 * The latest review of a quarter.
 */
quarterlyReviewAt: (IsoInstant | null)
/**
 * Since when the person keeps this journal.
 */
startedAt: (IsoInstant | null)
/**
 * Decisions of the last eight days in which a rule of this kind fired, oldest first.
 * 
 * @maxItems 200
 */
emotionPauses: {
at: IsoInstant
rule: Id
}[]
/**
 * False where older history has not reached this device.
 */
complete: boolean
}
positions: {
/**
 * @maxItems 200
 */
open: {
tradeId: Id
accountId: Id
instrumentId: Id
side: Side
size: PositiveText
averageEntry: DecimalText
stop: (PositiveText | null)
openRisk: (DecimalText | null)
openedAt: IsoInstant
/**
 * Entries after the first.
 */
adds: number
/**
 * Open size at the average entry, in the account currency.
 */
notional: (DecimalText | null)
sector: (string | null)
underlying: (string | null)
quote: Currency
/**
 * @maxItems 20
 */
tags: string[]
}[]
/**
 * The oldest time at which one of the open positions was last recorded or confirmed; null where none is open.
 */
checkedAt: (IsoInstant | null)
}
calendar: {
/**
 * Null where the trader keeps none.
 */
own: ({
at: (IsoInstant | null)
/**
 * @maxItems 500
 */
events: {
id: Id
title: string
at: IsoInstant
impact: ("low" | "medium" | "high")
about: ("economic" | "earnings" | "other")
currency: (Currency | null)
/**
 * An instrument or an underlying. An event with neither concerns every plan.
 */
instrumentId: (string | null)
}[]
} | null)
/**
 * Null where none was loaded.
 */
imported: ({
at: (IsoInstant | null)
/**
 * @maxItems 500
 */
events: {
id: Id
title: string
at: IsoInstant
impact: ("low" | "medium" | "high")
about: ("economic" | "earnings" | "other")
currency: (Currency | null)
/**
 * An instrument or an underlying. An event with neither concerns every plan.
 */
instrumentId: (string | null)
}[]
} | null)
}
/**
 * Account, instrument and side under one clock; null where this is the first plan of it.
 */
chain: ({
id: Id
startedAt: IsoInstant
/**
 * When its plan was changed, oldest first; the plan that is decided is not among them.
 * 
 * @maxItems 100
 */
revisions: IsoInstant[]
/**
 * Whether the plan that is decided differs from the last of the chain.
 */
changed: boolean
/**
 * @maxItems 50
 */
openTasks: {
id: Id
task: Task
rule: Id
}[]
} | null)
/**
 * Paper periods of the person.
 * 
 * @maxItems 50
 */
quarantines: {
id: Id
startedAt: IsoInstant
need: number
trigger: string
}[]
/**
 * @maxItems 200
 */
cooldowns: {
id: Id
trigger: string
class: ("major" | "minor")
scope: ("person" | "account" | "chain")
accountId: (Id | null)
startsAt: IsoInstant
endsAt: IsoInstant
counted: boolean
enforced: boolean
/**
 * @maxItems 8
 */
openTasks: string[]
}[]
sync: {
lastSyncAt: (IsoInstant | null)
}
/**
 * @maxItems 20
 */
overrides?: {
id: Id
rule: Id
/**
 * Whether it is for this plan; else it is only what it promised of the day.
 */
covers: boolean
grantedAt: IsoInstant
maxSize: (DecimalText | null)
/**
 * @maxItems 11
 */
safeguards: Safeguard[]
}[]
}
/**
 * What sizing needs to know of an instrument. Point value in the quote currency for one lot and one point.
 */
export interface InstrumentSpec {
id: Id
symbol: string
class: ("crypto" | "future" | "fx" | "share" | "fund")
quote: Currency
tick: PositiveText
pointValue: PositiveText
lotStep: PositiveText
minLot: PositiveText
/**
 * A fee a side: money a lot, percent of the notional, or money an order.
 */
fee: {
model: ("none" | "per_lot" | "percent" | "fixed")
entry: DecimalText
exit: DecimalText
}
/**
 * What the instrument is counted with; the underlying of a currency pair is its base.
 */
groups?: {
sector: (string | null)
underlying: (string | null)
/**
 * @minItems 0
 * @maxItems 20
 */
tags: string[]
}
}
/**
 * What one rule saw, its limit, and what follows. `margin` is the share of the limit that is used.
 */
export interface Finding {
rule: Id
kind: string
status: ("pass" | "fail" | "missing" | "not_evaluated" | "not_applicable")
outcome: (Outcome | null)
observed: (string | null)
limit: (string | null)
unit: (string | null)
margin: (DecimalText | null)
template: (string | null)
slots: {
[k: string]: string
}
until: (IsoInstant | null)
/**
 * @maxItems 12
 */
tasks: string[]
predicate: (string | null)
maxSize: (DecimalText | null)
}
/**
 * A broker file that was taken in.
 */
export interface Import {
id: Id
accountId: Id
format: string
fileName: string
fileHash: Hash
zone: (Zone | null)
added: number
duplicates: number
skipped: number
createdAt: IsoInstant
}
/**
 * An instrument of the person's own, or a preset with own fees.
 */
export interface Instrument {
id: Id
symbol: string
class: ("crypto" | "future" | "fx" | "share" | "fund")
quote: Currency
tick: PositiveText
pointValue: PositiveText
lotStep: PositiveText
minLot: PositiveText
/**
 * A fee a side: money a lot, percent of the notional, or money an order.
 */
fee: {
model: ("none" | "per_lot" | "percent" | "fixed")
entry: DecimalText
exit: DecimalText
}
/**
 * What the instrument is counted with; the underlying of a currency pair is its base.
 */
groups: ({
sector: (string | null)
underlying: (string | null)
/**
 * @minItems 0
 * @maxItems 20
 */
tags: string[]
} | null)
name: string
createdAt: IsoInstant
}
/**
 * A plan submitted for a decision; the gate fields are a cache of its latest decision.
 */
export interface Intent {
id: Id
accountId: Id
persona: Persona
instrumentId: Id
chainId: Id
parentId: (Id | null)
revision: number
mode: Mode
effect: ("increase" | "reduce")
side: (Side | null)
plan: Plan
context: IntentContext
status: ("decided" | "blocked" | "filled" | "cancelled")
gateResult: Outcome
gateReason: string
authority: ("provisional" | "authoritative")
decisionId: Id
expiresAt: IsoInstant
chainEndsAt: IsoInstant
/**
 * The first fill that answered it.
 */
filledAt: (IsoInstant | null)
/**
 * Rules of kind emotion_check that fired in its latest decision.
 * 
 * @maxItems 100
 */
pausedBy: Id[]
deviceId: Id
eventTime: IsoInstant
correctedTime: IsoInstant
createdAt: IsoInstant
}
/**
 * How the trader is at the moment of the plan.
 */
export interface IntentContext {
emotion: ({
tag: EmotionTag
intensity: number
} | null)
sleepHours?: (DecimalText | null)
/**
 * Items that are ticked.
 * 
 * @maxItems 9
 */
checklist?: string[]
/**
 * By rule id.
 */
answers?: {
[k: string]: "yes" | "no"
}
}
/**
 * Words of the trader about a trade or a day.
 */
export interface JournalEntry {
id: Id
kind: ("pre" | "post" | "note")
/**
 * What a note looks back on, where it is a review.
 */
period: ("quarter" | null)
tradeId: (Id | null)
/**
 * The plan that words before a trade are about.
 */
intentId: (Id | null)
text: string
emotion: ({
tag: EmotionTag
intensity: number
} | null)
followedPlan: (("yes" | "partly" | "no") | null)
/**
 * Whether I kept what an override promised, where no fact of the trade says so.
 */
safeguards: ({
hard_stop?: ("yes" | "no")
alarm_set?: ("yes" | "no")
time_exit?: ("yes" | "no")
} | null)
answers: ({
entry?: ("yes" | "partly" | "no")
stop?: ("yes" | "partly" | "no")
size?: ("yes" | "partly" | "no")
exit?: ("yes" | "partly" | "no")
hold?: ("yes" | "partly" | "no")
setup?: ("yes" | "partly" | "no")
amount?: ("yes" | "partly" | "no")
date?: ("yes" | "partly" | "no")
fund?: ("yes" | "partly" | "no")
sale?: ("yes" | "partly" | "no")
} | null)
revisedAt: (IsoInstant | null)
at: IsoInstant
createdAt: IsoInstant
}
/**
 * What an entry said before it was changed.
 */
export interface JournalRevision {
id: Id
entryId: Id
text: string
emotion: ({
tag: EmotionTag
intensity: number
} | null)
followedPlan: (("yes" | "partly" | "no") | null)
answers: ({
entry?: ("yes" | "partly" | "no")
stop?: ("yes" | "partly" | "no")
size?: ("yes" | "partly" | "no")
exit?: ("yes" | "partly" | "no")
hold?: ("yes" | "partly" | "no")
setup?: ("yes" | "partly" | "no")
amount?: ("yes" | "partly" | "no")
date?: ("yes" | "partly" | "no")
fund?: ("yes" | "partly" | "no")
sale?: ("yes" | "partly" | "no")
} | null)
writtenAt: IsoInstant
createdAt: IsoInstant
}
/**
 * The trader’s own prompts for a kind of entry.
 */
export interface JournalTemplate {
id: Id
name: string
kind: ("pre" | "post" | "note")
/**
 * @minItems 1
 * @maxItems 12
 */
prompts: string[]
createdAt: IsoInstant
}
/**
 * A rule of a plan that is gone against knowingly: asked with reasons, acting after a pause, at the price of safeguards.
 */
export interface Override {
id: Id
intentId: Id
chainId: Id
accountId: Id
decisionId: Id
rule: Id
kind: RuleKind
rationale: string
riskStated: DecimalText
risk: DecimalText
currency: Currency
/**
 * @minItems 1
 * @maxItems 11
 */
safeguards: {
safeguard: Safeguard
/**
 * What is promised is checked afterwards; what is written was done when it was asked.
 */
state: ("promised" | "done")
text: (string | null)
}[]
planHash: Hash
/**
 * The largest size under it; null where the plan has no size.
 */
maxSize: ({
size: DecimalText
unit: ("lots" | "money")
} | null)
askedAt: IsoInstant
actsAt: IsoInstant
/**
 * When it was granted or denied; null where it was taken back before.
 */
resolvedAt: (IsoInstant | null)
withdrawnAt: (IsoInstant | null)
decision: (("granted" | "denied" | "withdrawn") | null)
authority: ("provisional" | "authoritative")
/**
 * Why it was denied.
 * 
 * @maxItems 13
 */
reasons: Denial[]
/**
 * What the device answered by what it knew; kept beside the server’s.
 */
deviceAnswer: ({
decision: ("granted" | "denied")
/**
 * @maxItems 13
 */
reasons: Denial[]
} | null)
deviceId: Id
createdAt: IsoInstant
}
/**
 * A paper period of the person: live plans wait until its paper trades are done.
 */
export interface PaperQuarantine {
id: Id
startedAt: IsoInstant
need: number
trigger: string
/**
 * Whose drawdown it was; null for a streak, which is the person's.
 */
accountId: (Id | null)
ruleKey: (Id | null)
/**
 * When its paper trades were done; it never holds again.
 */
releasedAt: (IsoInstant | null)
createdAt: IsoInstant
}
/**
 * The one row of a person: what is theirs over all accounts.
 */
export interface Person {
id: Id
mainZone: Zone
/**
 * @maxItems 4
 */
personas: Persona[]
/**
 * When the weekly digest is built, Monday 1 to Sunday 7; null is Monday.
 */
digestWeekday: (number | null)
/**
 * The last change of the main zone that was asked for; until it takes effect `mainZone` rules.
 */
zoneChange: ({
zone: Zone
askedAt: IsoInstant
effectiveAt: IsoInstant
} | null)
createdAt: IsoInstant
}
/**
 * A mutation that the server refused, kept with its arguments so that nothing written is lost.
 */
export interface Rejection {
id: Id
mutation: string
args: {
}
code: string
message: string
field: (string | null)
schemaVersion: string
createdAt: IsoInstant
}
/**
 * One edit of a persona's rules: what is tighter acted at once, what is looser waits until `effectiveAt`.
 */
export interface RuleChangeRequest {
id: Id
persona: Persona
deviceId: Id
rulesetId: Id
parentId: Id
/**
 * @maxItems 2000
 */
changes: {
rule: Id
kind: RuleKind
part: ("rule" | "param" | "on_missing" | "disabled")
param: (string | null)
/**
 * `value` as it was; empty where there was none.
 */
from: {
}
/**
 * `value` as it is to be; empty where there is to be none.
 */
to: {
}
direction: ("tighter" | "looser" | "undecidable" | "neutral")
/**
 * A later edit of the same parameter replaces what waits.
 */
state: ("now" | "waits" | "replaced")
}[]
reordered: boolean
reason: (("first_days" | "day" | "day_boundary" | "cooldown") | null)
effectiveAt: (IsoInstant | null)
receivedAt: IsoInstant
withdrawnAt: (IsoInstant | null)
createdAt: IsoInstant
}
/**
 * One rule of one ruleset version.
 */
export interface RuleDefinition {
id: Id
rulesetId: Id
ruleKey: Id
kind: RuleKind
params: {
}
onMissing: (("ask" | "show") | null)
/**
 * Kept in its place and not asked.
 */
disabled: boolean
position: number
origin: ("persona" | "custom")
createdAt: IsoInstant
}
/**
 * One version of a persona's rules; in force from `activeFrom` until a later version is.
 */
export interface Ruleset {
id: Id
persona: Persona
version: number
parentId: (Id | null)
activeFrom: IsoInstant
/**
 * Holds what was loosened: a major cooldown that runs at `activeFrom` puts it off to its end.
 */
loosens: boolean
createdAt: IsoInstant
}
/**
 * A setup of the trader’s own: its name in plans, and what to check before it.
 */
export interface Setup {
id: Id
persona: Persona
name: string
/**
 * What is to be looked at before a trade of this setup; it is asked and not enforced.
 * 
 * @minItems 0
 * @maxItems 9
 */
checklist: string[]
createdAt: IsoInstant
}
/**
 * Where the stop of a trade stands from an instant on, as the trader recorded it. A correction is a move of its own, and what it corrects stays on record.
 */
export interface StopMove {
id: Id
accountId: Id
instrumentId: Id
mode: Mode
tradeId: Id
/**
 * Null where the stop was removed.
 */
price: (PositiveText | null)
/**
 * Whether the order rests at the broker; null where that was not said or there is no stop.
 */
atBroker: (boolean | null)
at: IsoInstant
deviceId: Id
/**
 * The move that corrects this one.
 */
supersededBy: (Id | null)
/**
 * When it was corrected or taken back; since then it counts no more.
 */
withdrawnAt: (IsoInstant | null)
createdAt: IsoInstant
}
/**
 * The adherence of one closed trade, whose id it has, or of one action of an index account: process alone, never its result.
 */
export interface TradeScore {
id: Id
accountId: Id
mode: Mode
persona: Persona
closedAt: IsoInstant
/**
 * Without its post entry it waits until `dueAt` and is unscored then; unscored too where no part is there.
 */
state: ("awaiting_post" | "scored" | "unscored")
dueAt: IsoInstant
score: (number | null)
/**
 * Every part that is there is whole and nothing caps the score; null unless scored.
 */
clean: (boolean | null)
/**
 * @maxItems 6
 */
parts: {
name: ("entry" | "stop" | "size" | "exit" | "hold" | "setup" | "amount" | "date" | "fund" | "sale")
weight: number
/**
 * 0 to 1, to 12 places; null for a part that is left out.
 */
share: (DecimalText | null)
selfReported: boolean
}[]
/**
 * @maxItems 7
 */
caps: ("no_go_taken" | "simulate_taken" | "no_intent" | "wait_jumped" | "stop_failed_and_loss_over_1.5R" | "safeguard_broken" | "size_down_ignored")[]
underOverride: boolean
/**
 * Against a word of the server that no device could know: no breach, no cap.
 */
lateConflict: boolean
createdAt: IsoInstant
}
/**
 * Flat to flat in one instrument and account, folded from its fills. Money in the account currency.
 */
export interface Trade {
id: Id
accountId: Id
instrumentId: Id
mode: Mode
side: Side
status: ("open" | "closed")
openedAt: IsoInstant
closedAt: (IsoInstant | null)
lastFillAt: IsoInstant
openSize: DecimalText
maxSize: PositiveText
averageEntry: DecimalText
averageExit: (DecimalText | null)
fees: DecimalText
feesUnmodelled: boolean
netPnl: DecimalText
plannedRisk: (DecimalText | null)
r: (DecimalText | null)
rFromFill: boolean
/**
 * The first one: of the plan, else of the opening fill.
 */
stop: (PositiveText | null)
/**
 * Later stops in their order; the last one stands. An entry without a price removed it.
 * 
 * @maxItems 10000
 */
stops: {
moveId: Id
at: IsoInstant
price: (PositiveText | null)
atBroker: (boolean | null)
}[]
intentId: (Id | null)
/**
 * Of the plan that opened it.
 */
setup: (string | null)
openedByFlip: boolean
/**
 * @maxItems 100000
 */
legs: {
fillId: Id
at: IsoInstant
size: PositiveText
price: PositiveText
effect: ("increase" | "reduce")
net: DecimalText
}[]
createdAt: IsoInstant
}
/**
 * The digest of seven trading dates: provisional until 72 hours after them, then final.
 */
export interface WeeklyDigest {
id: Id
fromDate: string
toDate: string
endsAt: IsoInstant
version: number
status: ("provisional" | "final")
finalAt: IsoInstant
inputsHash: Hash
engineVersion: string
document: DigestDocument
/**
 * What each version after the first changed.
 * 
 * @maxItems 500
 */
changes: {
version: number
builtAt: IsoInstant
/**
 * @maxItems 2000
 */
figures: DigestChange[]
}[]
builtAt: IsoInstant
readAt: (IsoInstant | null)
createdAt: IsoInstant
}
/**
 * Rows of one person by their entities, as the app exports them.
 */
export interface ExportFile {
format: "mast-export"
version: number
exportedAt: IsoInstant
/**
 * Of each entity its rows; those that are missing have none.
 */
rows: {
}
/**
 * How many rows of each entity are in the file.
 */
counts?: {
[k: string]: number
}
/**
 * Entities of which rows exist that this device could not give; empty where nothing is left out.
 * 
 * @maxItems 100
 */
missing?: {
entity: string
/**
 * How many; null where the device does not know.
 */
count: (number | null)
}[]
}
/**
 * A device's writes that the server has not answered, as a file that any device of the person can read back.
 */
export interface PendingWork {
format: "mast-pending-work"
version: number
userId: Id
deviceId: Id
madeAt: IsoInstant
/**
 * @maxItems 100000
 */
rows: {
key: Id
mutation: string
args: {
}
schemaVersion: string
deviceTime: IsoInstant
bootId: Id
}[]
/**
 * SHA-256 of `rows` as JSON without spaces.
 */
checksum: string
}
/**
 * The rules that a persona is offered one by one; start values by judgement.
 */
export interface DefaultRuleset {
persona: Persona
/**
 * @minItems 1
 * @maxItems 40
 */
rules: {
id: Id
kind: RuleKind
params: {
}
}[]
}
/**
 * An intent as the gate reads it.
 */
export interface GateIntent {
id: Id
persona: Persona
mode: Mode
effect: ("increase" | "reduce")
side: (Side | null)
plan: Plan
context: IntentContext
}
/**
 * One rule of a ruleset: a kind of the closed set with its own parameters.
 */
export interface Rule {
id: Id
kind: string
params: {
}
/**
 * Where an outer source is absent: ask the trader instead, or only show that the rule was not evaluated.
 */
onMissing?: ("ask" | "show")
}
/**
 * Changes of a person's history: rows that are cold, and rows that are so no more.
 */
export interface HistoryPage {
/**
 * Where the next page begins, or what changes after this one.
 */
cursor: string
/**
 * The page begins from nothing: what is held is to be forgotten first.
 */
reset: boolean
/**
 * The history is whole with this page.
 */
complete: boolean
/**
 * Of the person's space as it was read.
 */
version: number
/**
 * @maxItems 20000
 */
changes: {
entity: ("trade" | "fill" | "intent" | "gate_decision" | "journal_entry" | "friction_task" | "cooldown" | "import")
id: Id
version: number
/**
 * As its contract has it; null for one that is in the history no more.
 */
row: ({
} | null)
}[]
}
/**
 * What a person's history holds, so that a device can tell whether it holds the same.
 */
export interface HistorySummary {
/**
 * Of the person's space as it was read.
 */
version: number
/**
 * @maxItems 40
 */
sums: {
entity: string
count: number
/**
 * Sum over the rows of the first 32 bits of MD5 of `<id>:<version>`.
 */
checksum: number
}[]
}
/**
 * Puts a picture to an entry; its bytes are uploaded apart.
 */
export interface AddAttachmentArgs {
meta: MutationMeta
attachmentId: Id
entryId: Id
name: string
mediaType: ("image/jpeg" | "image/png" | "image/webp" | "image/gif")
size: number
width: number
height: number
sha256: Hash
thumb: (string | null)
}
/**
 * The idempotency key of a write and the device's own clocks at it.
 */
export interface MutationMeta {
key: Id
device: {
id: Id
bootId: Id
wall: IsoInstant
monotonicMs: number
offsetMs: (number | null)
counter: number
/**
 * The device's clocks when it learnt the offset since this start of the page; null where the offset is of an earlier start.
 */
learned?: ({
wall: IsoInstant
monotonicMs: number
} | null)
/**
 * How far the wall clock was seen to step against the monotonic one while the device was awake, since the offset was learnt or the page started; null where nobody looked.
 */
steppedMs?: (number | null)
}
}
/**
 * Makes the rules that were accepted one by one the person's own.
 */
export interface AdoptRulesetArgs {
meta: MutationMeta
rulesetId: Id
persona: Persona
/**
 * @maxItems 100
 */
rules: {
id: Id
kind: RuleKind
params: {
}
onMissing?: ("ask" | "show")
}[]
}
/**
 * Edits a persona's rules: the rules as they are to be, and the version that they were made from.
 */
export interface ChangeRulesArgs {
meta: MutationMeta
requestId: Id
persona: Persona
rulesetId: Id
parentId: Id
baseRulesetId: Id
/**
 * @maxItems 100
 */
rules: {
id: Id
kind: RuleKind
params: {
}
onMissing?: ("ask" | "show")
disabled: boolean
}[]
}
/**
 * Another main zone, from the next midnight of the old one that is at least 24 h away.
 */
export interface ChangeZoneArgs {
meta: MutationMeta
zone: Zone
}
/**
 * Answers a task: three lines, or how long a rule was read.
 */
export interface CompleteTaskArgs {
meta: MutationMeta
taskId: Id
lines: (string[] | null)
/**
 * How long the rule stood on the screen.
 */
dwellSeconds: (number | null)
}
/**
 * Confirms an override after its pause; the policy answers.
 */
export interface ConfirmOverrideArgs {
meta: MutationMeta
overrideId: Id
deviceAnswer: {
decision: ("granted" | "denied")
/**
 * @maxItems 13
 */
reasons: Denial[]
}
}
/**
 * Says that the open positions of an account stand as recorded.
 */
export interface ConfirmPositionsArgs {
meta: MutationMeta
accountId: Id
at: IsoInstant
}
/**
 * Says what a recorded fill really was. Account, instrument and mode stay: another one is another fill.
 */
export interface CorrectFillArgs {
meta: MutationMeta
revisionId: Id
fillId: Id
side: ("buy" | "sell")
size: PositiveText
price: PositiveText
fee: (DecimalText | null)
fx: PositiveText
filledAt: IsoInstant
intentId: (Id | null)
stop: (PositiveText | null)
}
/**
 * Opens an account with its declared balance.
 */
export interface CreateAccountArgs {
meta: MutationMeta
accountId: Id
snapshotId: Id
persona: Persona
label: string
currency: Currency
kind: ("live" | "paper" | "prop")
day: DayBoundary
balance: DecimalText
balanceAsOf: IsoInstant
mainZone: Zone
}
/**
 * Declares what an account is worth, and where known what it holds and its highest equity.
 */
export interface DeclareBalanceArgs {
meta: MutationMeta
snapshotId: Id
accountId: Id
balance: DecimalText
asOf: IsoInstant
holdings: ({
instrumentId: Id
value: PositiveText
}[] | null)
cash: (DecimalText | null)
peak: (DecimalText | null)
}
/**
 * Takes an event out of the trader's own calendar.
 */
export interface DeleteCalendarEventArgs {
meta: MutationMeta
eventId: Id
}
/**
 * Takes a fill out of its trade. It stays on record and can be brought back.
 */
export interface DeleteFillArgs {
meta: MutationMeta
revisionId: Id
fillId: Id
}
/**
 * Takes away an own instrument that nothing names; of a preset, its own figures.
 */
export interface DeleteInstrumentArgs {
meta: MutationMeta
instrumentId: Id
}
/**
 * Takes a setup away; plans that named it keep its name.
 */
export interface DeleteSetupArgs {
meta: MutationMeta
setupId: Id
}
/**
 * Takes a template away; what was written with it stays.
 */
export interface DeleteTemplateArgs {
meta: MutationMeta
templateId: Id
}
/**
 * Takes a draft away, when it was armed or is wanted no more.
 */
export interface DiscardDraftArgs {
meta: MutationMeta
draftId: Id
}
/**
 * Lets a refused write go, or marks it as sent again.
 */
export interface DiscardRejectionArgs {
meta: MutationMeta
rejectionId: Id
}
/**
 * Takes in a broker file, whole or not at all.
 */
export interface ImportFillsArgs {
meta: MutationMeta
importId: Id
accountId: Id
format: string
fileName: string
fileHash: Hash
zone: (Zone | null)
skipped: number
/**
 * Of the quote currencies that are not the account's own: one unit of each in it.
 * 
 * @maxItems 20
 */
rates: {
from: Currency
rate: PositiveText
}[]
/**
 * @minItems 1
 * @maxItems 100000
 */
fills: {
id: Id
instrumentId: Id
side: ("buy" | "sell")
size: PositiveText
price: PositiveText
fee: (DecimalText | null)
filledAt: IsoInstant
importKey: string
}[]
}
/**
 * Records where the stop of an open trade stands from an instant on, or corrects an earlier record of that.
 */
export interface MoveStopArgs {
meta: MutationMeta
moveId: Id
tradeId: Id
price: (PositiveText | null)
atBroker: (boolean | null)
at: IsoInstant
/**
 * The move that this one corrects.
 */
replaces: (Id | null)
}
/**
 * I have opened a digest.
 */
export interface ReadDigestArgs {
meta: MutationMeta
digestId: Id
}
/**
 * Lets a device in again that was shut out.
 */
export interface ReadmitDeviceArgs {
meta: MutationMeta
deviceId: Id
}
/**
 * Records a deposit into an account or a withdrawal from it.
 */
export interface RecordCashFlowArgs {
meta: MutationMeta
flowId: Id
accountId: Id
kind: ("deposit" | "withdrawal")
amount: PositiveText
at: IsoInstant
}
/**
 * Records one execution by hand.
 */
export interface RecordFillArgs {
meta: MutationMeta
fillId: Id
mode: Mode
accountId: Id
instrumentId: Id
side: ("buy" | "sell")
size: PositiveText
price: PositiveText
fee: (DecimalText | null)
fx: PositiveText
filledAt: IsoInstant
intentId: (Id | null)
stop: (PositiveText | null)
}
/**
 * Takes a picture away from its entry.
 */
export interface RemoveAttachmentArgs {
meta: MutationMeta
attachmentId: Id
}
/**
 * Takes a note or words before a trade away, with their pictures and their earlier forms.
 */
export interface RemoveEntryArgs {
meta: MutationMeta
entryId: Id
}
/**
 * Gives an account another name.
 */
export interface RenameAccountArgs {
meta: MutationMeta
accountId: Id
label: string
}
/**
 * Gives a device another name.
 */
export interface RenameDeviceArgs {
meta: MutationMeta
deviceId: Id
label: string
}
/**
 * Asks to go against one rule of a plan; the device’s row travels and the server makes its own of what was typed.
 */
export interface RequestOverrideArgs {
meta: MutationMeta
overrideId: Id
intentId: Id
rule: Id
rationale: string
riskStated: DecimalText
/**
 * @minItems 1
 * @maxItems 11
 */
safeguards: {
safeguard: Safeguard
text: (string | null)
lines: (string[] | null)
seconds: (number | null)
}[]
device: Override
}
/**
 * Brings a deleted fill back into its trade.
 */
export interface RestoreFillArgs {
meta: MutationMeta
revisionId: Id
fillId: Id
}
/**
 * Shuts a device out: from then on nothing of it is taken in, and it is told nothing.
 */
export interface RevokeDeviceArgs {
meta: MutationMeta
deviceId: Id
}
/**
 * Writes or changes an event of the trader's own calendar.
 */
export interface SaveCalendarEventArgs {
meta: MutationMeta
eventId: Id
title: string
at: IsoInstant
impact: ("low" | "medium" | "high")
about: ("economic" | "earnings" | "other")
currency: (Currency | null)
instrumentId: (string | null)
}
/**
 * Keeps a plan as a draft, or changes the draft.
 */
export interface SaveDraftArgs {
meta: MutationMeta
draftId: Id
/**
 * What I call it.
 */
name: string
accountId: Id
instrumentId: Id
mode: Mode
effect: ("increase" | "reduce")
side: (Side | null)
plan: Plan
/**
 * Checks of the setup that were ticked.
 * 
 * @maxItems 9
 */
checklist: string[]
}
/**
 * Writes an instrument of one’s own, or own figures of a preset.
 */
export interface SaveInstrumentArgs {
meta: MutationMeta
instrumentId: Id
symbol: string
class: ("crypto" | "future" | "fx" | "share" | "fund")
quote: Currency
tick: PositiveText
pointValue: PositiveText
lotStep: PositiveText
minLot: PositiveText
/**
 * A fee a side: money a lot, percent of the notional, or money an order.
 */
fee: {
model: ("none" | "per_lot" | "percent" | "fixed")
entry: DecimalText
exit: DecimalText
}
/**
 * What the instrument is counted with; the underlying of a currency pair is its base.
 */
groups: ({
sector: (string | null)
underlying: (string | null)
/**
 * @minItems 0
 * @maxItems 20
 */
tags: string[]
} | null)
name: string
}
/**
 * Writes or changes a setup of one’s own.
 */
export interface SaveSetupArgs {
meta: MutationMeta
setupId: Id
persona: Persona
name: string
/**
 * What is to be looked at before a trade of this setup; it is asked and not enforced.
 * 
 * @minItems 0
 * @maxItems 9
 */
checklist: string[]
}
/**
 * Writes or changes a template of one’s own.
 */
export interface SaveTemplateArgs {
meta: MutationMeta
templateId: Id
name: string
kind: ("pre" | "post" | "note")
/**
 * @minItems 1
 * @maxItems 12
 */
prompts: string[]
}
/**
 * The weekday on which my digest is built.
 */
export interface SetDigestDayArgs {
meta: MutationMeta
/**
 * Monday 1 to Sunday 7.
 */
weekday: number
}
/**
 * Puts a plan before the gate; the device's own decision travels with it and stays on record.
 */
export interface SubmitIntentArgs {
meta: MutationMeta
intentId: Id
accountId: Id
instrumentId: Id
parentId: (Id | null)
/**
 * The draft that becomes this plan, and is one no more.
 */
draftId?: (Id | null)
mode: Mode
/**
 * What the plan claims; only an index plan is taken at its word.
 */
effect: ("increase" | "reduce")
side: (Side | null)
plan: Plan
context: IntentContext
deviceDecision: DecisionRecord
}
/**
 * Takes back a deposit or withdrawal that was recorded by mistake; it stays on record.
 */
export interface TakeBackCashFlowArgs {
meta: MutationMeta
flowId: Id
}
/**
 * Takes back a stop move that was recorded by mistake; it stays on record.
 */
export interface TakeBackStopArgs {
meta: MutationMeta
moveId: Id
}
/**
 * The rest of the day off, from now on; it acts at once and nothing shortens it.
 */
export interface TakeDayOffArgs {
meta: MutationMeta
cooldownId: Id
}
/**
 * Says what one unit of a currency is in another one.
 */
export interface TypeRateArgs {
meta: MutationMeta
rateId: Id
fromCurrency: Currency
toCurrency: Currency
rate: PositiveText
at: IsoInstant
}
/**
 * Takes a post entry back that was just saved, with what it started.
 */
export interface UndoPostArgs {
meta: MutationMeta
entryId: Id
}
/**
 * Takes an override back before the trade.
 */
export interface WithdrawOverrideArgs {
meta: MutationMeta
overrideId: Id
}
/**
 * Takes back what of an edit still waits.
 */
export interface WithdrawRuleChangeArgs {
meta: MutationMeta
requestId: Id
rulesetId: Id
}
/**
 * A note of a day, or the review of a quarter.
 */
export interface WriteNoteArgs {
meta: MutationMeta
entryId: Id
text: string
period: ("quarter" | null)
emotion?: ({
tag: EmotionTag
intensity: number
} | null)
}
/**
 * The post entry of a closed trade.
 */
export interface WritePostArgs {
meta: MutationMeta
entryId: Id
tradeId: Id
text: string
emotion: ({
tag: EmotionTag
intensity: number
} | null)
followedPlan: (("yes" | "partly" | "no") | null)
/**
 * Whether I kept what an override promised, where no fact of the trade says so.
 */
safeguards?: ({
hard_stop?: ("yes" | "no")
alarm_set?: ("yes" | "no")
time_exit?: ("yes" | "no")
} | null)
answers?: ({
entry?: ("yes" | "partly" | "no")
stop?: ("yes" | "partly" | "no")
size?: ("yes" | "partly" | "no")
exit?: ("yes" | "partly" | "no")
hold?: ("yes" | "partly" | "no")
setup?: ("yes" | "partly" | "no")
amount?: ("yes" | "partly" | "no")
date?: ("yes" | "partly" | "no")
fund?: ("yes" | "partly" | "no")
sale?: ("yes" | "partly" | "no")
} | null)
}
/**
 * Words before a trade or a trading day, about a plan where one is named.
 */
export interface WritePreArgs {
meta: MutationMeta
entryId: Id
text: string
emotion: ({
tag: EmotionTag
intensity: number
} | null)
intentId: (Id | null)
}
/**
 * A floor under the account, as a funded account has it. Money in the account currency, the buffer in % of `trail_money`.
 */
export interface AccountFloorParams {
mode: ("static" | "eod_trailing" | "intraday_trailing")
trail_money: PositiveText
lock_at_money?: PositiveText
buffer_pct?: DecimalText
}
/**
 * Targets in % of the holdings by instrument id; the band is the smaller of points and % of the target.
 */
export interface AllocationBandParams {
targets: {
[k: string]: PositiveText
}
abs_pp?: PositiveText
rel_pct?: PositiveText
}
/**
 * An amount on a schedule. `day` is the weekday, 1 for Monday, of a weekly cadence, else the day of the month, counted in the first month of a quarter.
 */
export interface ContributionScheduleParams {
amount: PositiveText
cadence: ("weekly" | "monthly" | "quarterly")
day: number
tolerance_days?: number
tolerance_pct?: DecimalText
}
/**
 * One to three comparisons with facts of the closed list; it applies where every one holds.
 */
export interface CustomCompareParams {
name: string
/**
 * @minItems 1
 * @maxItems 3
 */
all: ({
fact: ("plan.entry" | "plan.stop" | "plan.target" | "plan.size" | "plan.amount" | "plan.leverage" | "risk.money" | "risk.pct" | "risk.reward" | "account.equity" | "account.open_risk_pct" | "positions.open" | "context.intensity" | "context.sleep_h" | "day.net" | "day.r" | "day.trades" | "week.net" | "week.r" | "week.trades" | "month.net" | "month.r" | "month.trades" | "streak.losses" | "clock.hour" | "clock.weekday")
op: ("lt" | "le" | "eq" | "ge" | "gt")
value: DecimalText
} | {
fact: ("plan.entry" | "plan.stop" | "plan.target" | "plan.size" | "plan.amount" | "plan.leverage" | "risk.money" | "risk.pct" | "risk.reward" | "account.equity" | "account.open_risk_pct" | "positions.open" | "context.intensity" | "context.sleep_h" | "day.net" | "day.r" | "day.trades" | "week.net" | "week.r" | "week.trades" | "month.net" | "month.r" | "month.trades" | "streak.losses" | "clock.hour" | "clock.weekday")
op: ("in" | "not_in")
/**
 * @minItems 1
 * @maxItems 50
 */
value: DecimalText[]
} | {
fact: ("plan.side" | "plan.setup" | "plan.exit_type" | "plan.reason_code" | "instrument.id" | "instrument.class" | "instrument.quote" | "context.emotion")
op: "eq"
value: string
} | {
fact: ("plan.side" | "plan.setup" | "plan.exit_type" | "plan.reason_code" | "instrument.id" | "instrument.class" | "instrument.quote" | "context.emotion")
op: ("in" | "not_in")
/**
 * @minItems 1
 * @maxItems 50
 */
value: string[]
})[]
outcome: ("WAIT" | "SIMULATE" | "NO_GO")
cta?: Task
override?: {
allowed: boolean
/**
 * @minItems 1
 * @maxItems 11
 */
safeguards?: Safeguard[]
}
}
/**
 * A yes-or-no question of the trader’s own.
 */
export interface CustomQuestionParams {
question: string
required: ("yes" | "no")
outcome: ("WAIT" | "NO_GO")
override?: {
allowed: boolean
/**
 * @minItems 1
 * @maxItems 11
 */
safeguards?: Safeguard[]
}
}
/**
 * Pauses at an intensity, at a lower one for some emotions, or after too little sleep.
 */
export interface EmotionCheckParams {
max_intensity?: number
tags?: {
revenge?: number
fomo?: number
anger?: number
boredom?: number
euphoria?: number
fear?: number
}
pause: ({
minutes: number
} | {
until: "day_end"
})
min_sleep_h?: PositiveText
}
/**
 * No plans around events of the calendar: minutes before and after, or trading days before and until the next open after.
 */
export interface EventBlackoutParams {
before_min?: number
after_min?: number
before_days?: number
until_open?: {
tz: Zone
local_time: LocalTime
}
/**
 * @minItems 1
 * @maxItems 3
 */
impact?: ("low" | "medium" | "high")[]
/**
 * @minItems 1
 * @maxItems 3
 */
about?: ("economic" | "earnings" | "other")[]
source: ("own_calendar" | "imported")
}
/**
 * How long a plan may hold, and over what; judged by its planned exit.
 */
export interface HoldingPolicyParams {
max_hold_minutes?: number
overnight?: boolean
weekend?: boolean
exit_time_required?: boolean
}
/**
 * Instruments by id: those of the list, or any, but none of the denied.
 */
export interface InstrumentPolicyParams {
allow?: ("any" | Id[])
/**
 * @minItems 0
 * @maxItems 500
 */
deny?: Id[]
}
/**
 * Most closed trades without their post entry after the grace; or the review of the last quarter.
 */
export interface JournalDebtParams {
max_open: number
grace_hours: number
of?: ("trades" | "quarterly_review")
}
/**
 * The liquidation price is at least this many stop distances from the entry.
 */
export interface LiquidationBufferParams {
min_ratio: PositiveText
}
/**
 * Most that may be lost in a window: % of the equity at its start, R, money; the tightest holds.
 */
export interface LossLimitParams {
window: (("trading_day" | "iso_week" | "month") | {
rolling_days: number
})
max_pct?: PositiveText
max_r?: PositiveText
max_money?: PositiveText
include_open_risk?: boolean
include_intent_risk?: boolean
}
/**
 * A ladder of pauses by losses in a row.
 */
export interface LossStreakParams {
/**
 * @minItems 1
 * @maxItems 10
 */
ladder: {
n: number
minutes?: number
until?: "day_end"
outcome?: "SIMULATE"
paper?: number
scope: ("day" | "running")
only_if_unclean?: boolean
}[]
reset?: ("on_win" | "on_day" | "never")
}
/**
 * Most drawdown of closed equity from its peak in the lookback, in %; from `reduce_at_pct` on the size limits are scaled by `reduce_factor`.
 */
export interface MaxDrawdownParams {
max_pct: PositiveText
lookback_days: number
reduce_at_pct?: PositiveText
reduce_factor?: PositiveText
paper?: number
}
/**
 * Most risk, % of equity, and most positions of one group of instruments.
 */
export interface MaxGroupRiskParams {
group_by: ("tag" | "sector" | "quote" | "underlying")
max_pct?: PositiveText
max_n?: number
}
/**
 * Most notional of all open positions and this plan, as a multiple of equity.
 */
export interface MaxLeverageParams {
max_x: PositiveText
}
/**
 * Most notional of one plan: % of equity, money; the tightest holds.
 */
export interface MaxNotionalParams {
max_pct?: PositiveText
max_money?: PositiveText
}
/**
 * Most open positions.
 */
export interface MaxOpenPositionsParams {
max_n: number
}
/**
 * Most risk of all open positions at their stops and this plan: % of equity.
 */
export interface MaxOpenRiskParams {
max_pct: PositiveText
}
/**
 * Most money that one plan may lose at its stop: % of equity, money, or the tighter of both.
 */
export interface MaxRiskPerTradeParams {
max_pct?: PositiveText
max_money?: PositiveText
basis: ("day_start" | "latest")
}
/**
 * Most live entries in a window; of an index plan, of unscheduled actions where `counts` says so.
 */
export interface MaxTradesParams {
window: (("trading_day" | "iso_week" | "month") | {
rolling_days: number
})
max_n: number
counts?: ("all" | "unscheduled")
}
/**
 * Minutes between a close and the next plan; after any close, or after a loss.
 */
export interface MinGapParams {
minutes: number
after?: ("any" | "loss")
}
/**
 * The first target is at least this many stop distances from the entry; prices only.
 */
export interface MinRewardRiskParams {
min_rr: PositiveText
}
/**
 * Most additions to a position that stands below its entry.
 */
export interface NoAddingToLosersParams {
max_adds: number
}
/**
 * Ends the day once a share of its best profit is given back. The peak in R, the share in % of it.
 */
export interface ProfitGivebackParams {
min_peak_r: PositiveText
giveback_pct: PositiveText
}
/**
 * After a loss in an instrument: minutes until the next plan in it, and most re-entries in a trading day.
 */
export interface ReentryLimitParams {
minutes?: number
max_n?: number
}
/**
 * Fields that a plan must have; free texts with at least `min_chars` graphemes, the reason with at least `min_reason_chars` too.
 */
export interface RequireFieldsParams {
/**
 * @minItems 1
 * @maxItems 32
 */
fields: ("instrument" | "side" | "entry" | "stop" | "target" | "size" | "leverage" | "setup" | "reason" | "invalidation" | "exit" | "emotion" | "fund" | "amount" | "reason_code" | "exit_time" | "liquidation_price" | "checklist" | "sleep")[]
min_chars?: number
min_reason_chars?: number
}
/**
 * Hours between a plan to sell and the sale, unless its reason is exempt.
 */
export interface SaleCooloffParams {
hours: number
/**
 * @minItems 0
 * @maxItems 5
 */
exempt?: ReasonCode[]
}
/**
 * Hours in which plans are made, in a zone; from inclusive, to exclusive, over midnight where `to` is not after `from`.
 */
export interface SessionWindowParams {
tz: Zone
/**
 * @minItems 1
 * @maxItems 20
 */
windows: {
/**
 * @minItems 1
 * @maxItems 7
 */
days: ("mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun")[]
from: LocalTime
to: LocalTime
}[]
}
/**
 * Setups of the playbook, by name, and ticks of its checklist.
 */
export interface SetupPolicyParams {
/**
 * @minItems 1
 * @maxItems 200
 */
allowed?: string[]
/**
 * @minItems 1
 * @maxItems 9
 */
checklist?: string[]
min_ticked?: number
}
/**
 * A setup is traded on paper until so many of its paper trades kept to plan.
 */
export interface SetupProbationParams {
min_paper: number
min_adherence: number
/**
 * @minItems 1
 * @maxItems 200
 */
setups?: string[]
}
/**
 * Whether a stop is required, how far it may be (% of the entry), and whether it must rest at the broker.
 */
export interface StopPolicyParams {
required: boolean
max_distance_pct?: PositiveText
at_broker?: boolean
}
/**
 * Always on; has no parameters.
 */
export interface SysCooldownParams {
}
/**
 * Always on: the greatest age of declared equity, of confirmed positions, and of the last sync.
 */
export interface SysFreshnessParams {
equity_max_age_days: number
positions_max_age_h: number
sync_max_age_h: number
}
/**
 * Always on: real money stays closed in a paper period.
 */
export interface SysQuarantineParams {
}
/**
 * Always on: a chain closes once it has more than `max` revisions in `minutes`.
 */
export interface SysRevisionLimitParams {
max: number
minutes: number
closed_minutes: number
}
