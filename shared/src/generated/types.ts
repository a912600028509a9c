// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.
/* biome-ignore-all format: generated */
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
export type Persona = ("crypto" | "shortterm" | "swing" | "indexdca")
export type Outcome = ("GO" | "SIZE_DOWN" | "WAIT" | "SIMULATE" | "NO_GO")
export type Mode = ("live" | "paper")
export type Side = ("long" | "short")
export type EmotionTag = ("calm" | "fomo" | "revenge" | "anger" | "boredom" | "euphoria" | "fear")
export type RuleKind = ("require_fields" | "stop_policy" | "max_risk_per_trade" | "loss_limit" | "loss_streak" | "max_trades" | "sys_cooldown")
export interface DayBoundary {
tz: Zone
localTime: LocalTime
}
/**
 * A declared balance of an account at an instant.
 */
export interface AccountSnapshot {
id: Id
accountId: Id
balance: DecimalText
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
createdAt: IsoInstant
}
/**
 * A pause with its trigger; whether it is active follows from its times.
 */
export interface Cooldown {
id: Id
trigger: "loss_streak"
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
arrivedAt: IsoInstant
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
createdAt: IsoInstant
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
}[]
}
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
 * @maxItems 8
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
deviceId: Id
eventTime: IsoInstant
correctedTime: IsoInstant
createdAt: IsoInstant
}
/**
 * What the trader means to do; null where it is not filled in yet. Prices in the quote currency, size in lots.
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
}
/**
 * How the trader is at the moment of the plan.
 */
export interface IntentContext {
emotion: ({
tag: EmotionTag
intensity: number
} | null)
}
/**
 * Words of the trader about a trade or a day.
 */
export interface JournalEntry {
id: Id
kind: ("pre" | "post" | "note")
tradeId: (Id | null)
text: string
emotion: ({
tag: EmotionTag
intensity: number
} | null)
followedPlan: (("yes" | "partly" | "no") | null)
at: IsoInstant
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
 * One rule of one ruleset version.
 */
export interface RuleDefinition {
id: Id
rulesetId: Id
ruleKey: Id
kind: RuleKind
params: {
}
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
stop: (PositiveText | null)
intentId: (Id | null)
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
}[]
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
}
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
 * Puts a plan before the gate; the device's own decision travels with it and stays on record.
 */
export interface SubmitIntentArgs {
meta: MutationMeta
intentId: Id
accountId: Id
instrumentId: Id
parentId: (Id | null)
mode: Mode
side: (Side | null)
plan: Plan
context: IntentContext
deviceDecision: DecisionRecord
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
 * Most money that one plan may lose at its stop: % of equity, money, or the tighter of both.
 */
export interface MaxRiskPerTradeParams {
max_pct?: PositiveText
max_money?: PositiveText
basis: ("day_start" | "latest")
}
/**
 * Most live entries in a window.
 */
export interface MaxTradesParams {
window: (("trading_day" | "iso_week" | "month") | {
rolling_days: number
})
max_n: number
}
/**
 * Fields that a plan must have; free texts with at least `min_chars` graphemes.
 */
export interface RequireFieldsParams {
/**
 * @minItems 1
 */
fields: ("instrument" | "side" | "entry" | "stop" | "target" | "size" | "leverage" | "setup" | "reason" | "invalidation" | "exit" | "emotion")[]
min_chars?: number
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
