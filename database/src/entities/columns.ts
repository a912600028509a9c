import { COLUMNS } from '@mast/shared/columns';
import { ENTITY_CONTRACTS, type EntityName } from '@mast/shared/entities';

type SqlType = 'text' | 'bigint' | 'boolean' | 'numeric' | 'timestamptz' | 'jsonb';

export interface Column {
  /** The name in the contract and on the wire. */
  readonly property: string;
  readonly name: string;
  readonly type: SqlType;
}

/** The table of each entity. */
const TABLES: Readonly<Record<EntityName, string>> = {
  person: 'persons',
  account: 'broker_accounts',
  account_snapshot: 'account_snapshots',
  instrument: 'instruments',
  ruleset: 'rulesets',
  rule_definition: 'rule_definitions',
  intent: 'pre_trade_intents',
  gate_decision: 'gate_decisions',
  fill: 'fills',
  trade: 'trades',
  journal_entry: 'journal_entries',
  cooldown: 'cooldowns',
  rejection: 'rejections',
  import: 'imports',
  friction_task: 'friction_tasks',
  paper_quarantine: 'paper_quarantines',
  calendar_event: 'calendar_events',
  day_aggregate: 'day_aggregates',
  device: 'devices',
  rule_change_request: 'rule_change_requests',
  journal_revision: 'journal_revisions',
  journal_template: 'journal_templates',
  draft_plan: 'draft_plans',
  attachment: 'attachments',
  setup: 'setups',
  weekly_digest: 'weekly_digests',
  override: 'overrides',
  breach: 'breaches',
  trade_score: 'trade_scores',
  coach_message: 'coach_messages',
  coach_ordering: 'coach_orderings',
  stop_move: 'stop_moves',
  cash_flow: 'cash_flows',
  exchange_rate: 'exchange_rates',
  fill_revision: 'fill_revisions',
};

/** Entities whose rows are written once and never again. */
export const APPEND_ONLY: ReadonlySet<EntityName> = new Set([
  'gate_decision',
  'ruleset',
  'rule_definition',
  'coach_message',
  'coach_ordering',
  'fill_revision',
]);

const snakeCase = (property: string): string =>
  property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

export interface EntityTable {
  readonly table: string;
  readonly columns: readonly Column[];
  /** The columns as the wire has them: exact decimals without trailing zeros, instants in UTC. */
  readonly selected: string;
}

/** Written so that Postgres and the embedded database give the same text. */
function selectExpression({ property, name, type }: Column): string {
  const as = `as "${property}"`;
  if (type === 'numeric') return `trim_scale(${name})::text ${as}`;
  if (type === 'timestamptz') {
    return `to_char(${name} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') ${as}`;
  }
  return `${name} ${as}`;
}

function describe(entity: EntityName): EntityTable {
  const declared: Readonly<Record<string, SqlType>> = COLUMNS[ENTITY_CONTRACTS[entity]];
  const columns = Object.entries(declared).map(([property, type]) => ({
    property,
    name: snakeCase(property),
    type,
  }));
  return { table: TABLES[entity], columns, selected: columns.map(selectExpression).join(', ') };
}

export const ENTITY_TABLES = Object.fromEntries(
  (Object.keys(TABLES) as EntityName[]).map((entity) => [entity, describe(entity)]),
) as Readonly<Record<EntityName, EntityTable>>;

export function columnOf(entity: EntityName, property: string): Column {
  const column = ENTITY_TABLES[entity].columns.find((one) => one.property === property);
  if (!column) throw new Error(`expected a property of \`${entity}\`, found \`${property}\``);
  return column;
}
