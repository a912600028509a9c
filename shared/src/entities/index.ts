import type * as T from '../generated/types.ts';

/** The synced entities of a person, by the name under which both sides keep them. */
export interface Entities {
  person: T.Person;
  account: T.Account;
  account_snapshot: T.AccountSnapshot;
  instrument: T.Instrument;
  ruleset: T.Ruleset;
  rule_definition: T.RuleDefinition;
  intent: T.Intent;
  gate_decision: T.GateDecision;
  fill: T.Fill;
  trade: T.Trade;
  journal_entry: T.JournalEntry;
  cooldown: T.Cooldown;
  rejection: T.Rejection;
  import: T.Import;
  friction_task: T.FrictionTask;
  paper_quarantine: T.PaperQuarantine;
  calendar_event: T.CalendarEvent;
  day_aggregate: T.DayAggregate;
  device: T.Device;
  rule_change_request: T.RuleChangeRequest;
  journal_revision: T.JournalRevision;
  journal_template: T.JournalTemplate;
  draft_plan: T.DraftPlan;
  attachment: T.Attachment;
  setup: T.Setup;
  weekly_digest: T.WeeklyDigest;
  override: T.Override;
  breach: T.Breach;
  trade_score: T.TradeScore;
  coach_message: T.CoachMessage;
  coach_ordering: T.CoachOrdering;
  stop_move: T.StopMove;
  cash_flow: T.CashFlow;
  exchange_rate: T.ExchangeRate;
  fill_revision: T.FillRevision;
}

export type EntityName = keyof Entities;

/** The contract of each entity, and so its columns. */
export const ENTITY_CONTRACTS = {
  person: 'Person',
  account: 'Account',
  account_snapshot: 'AccountSnapshot',
  instrument: 'Instrument',
  ruleset: 'Ruleset',
  rule_definition: 'RuleDefinition',
  intent: 'Intent',
  gate_decision: 'GateDecision',
  fill: 'Fill',
  trade: 'Trade',
  journal_entry: 'JournalEntry',
  cooldown: 'Cooldown',
  rejection: 'Rejection',
  import: 'Import',
  friction_task: 'FrictionTask',
  paper_quarantine: 'PaperQuarantine',
  calendar_event: 'CalendarEvent',
  day_aggregate: 'DayAggregate',
  device: 'Device',
  rule_change_request: 'RuleChangeRequest',
  journal_revision: 'JournalRevision',
  journal_template: 'JournalTemplate',
  draft_plan: 'DraftPlan',
  attachment: 'Attachment',
  setup: 'Setup',
  weekly_digest: 'WeeklyDigest',
  override: 'Override',
  breach: 'Breach',
  trade_score: 'TradeScore',
  coach_message: 'CoachMessage',
  coach_ordering: 'CoachOrdering',
  stop_move: 'StopMove',
  cash_flow: 'CashFlow',
  exchange_rate: 'ExchangeRate',
  fill_revision: 'FillRevision',
} as const satisfies Record<EntityName, string>;

export const ENTITY_NAMES = Object.keys(ENTITY_CONTRACTS) as EntityName[];

/** Entities whose rows grow old: devices hold the recent ones, the history has the others. */
export const AGEING_ENTITIES = [
  'trade',
  'fill',
  'intent',
  'gate_decision',
  'journal_entry',
  'friction_task',
  'cooldown',
  'import',
  'journal_revision',
  'attachment',
  'breach',
  'trade_score',
  'coach_message',
  'coach_ordering',
  'stop_move',
  'fill_revision',
] as const satisfies readonly EntityName[];

export type AgeingEntity = (typeof AGEING_ENTITIES)[number];

export const isAgeing = (entity: EntityName): entity is AgeingEntity =>
  (AGEING_ENTITIES as readonly EntityName[]).includes(entity);

/** One row to be written or removed. */
export type Change = {
  [K in EntityName]:
    | { readonly op: 'put'; readonly entity: K; readonly value: Entities[K] }
    | { readonly op: 'del'; readonly entity: K; readonly id: string };
}[EntityName];

export const put = <K extends EntityName>(entity: K, value: Entities[K]): Change =>
  ({ op: 'put', entity, value }) as Change;
export const del = (entity: EntityName, id: string): Change =>
  ({ op: 'del', entity, id }) as Change;

/** Equality on fields, and a lower bound on one. */
export interface ListQuery<K extends EntityName> {
  readonly where?: Partial<Entities[K]>;
  readonly since?: { readonly field: keyof Entities[K] & string; readonly value: string };
}

/** How a mutation sees the rows of its person, on the device as on the server. */
export interface EntityReader {
  get<K extends EntityName>(entity: K, id: string): Promise<Entities[K] | undefined>;
  list<K extends EntityName>(entity: K, query?: ListQuery<K>): Promise<Entities[K][]>;
  /** Which of these import keys the account already holds. */
  knownImportKeys(accountId: string, keys: readonly string[]): Promise<Set<string>>;
}
