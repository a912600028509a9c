import type {
  CustomCompareParams,
  CustomQuestionParams,
  EmotionCheckParams,
  EventBlackoutParams,
  HoldingPolicyParams,
  InstrumentPolicyParams,
  MaxTradesParams,
  Persona,
  RequireFieldsParams,
  RuleDefinition,
  SetupPolicyParams,
  StopPolicyParams,
} from '@mast/shared/types';
import { USUAL_MIN_CHARS } from '../rules/sentences/fields.ts';

/** What a plan can be asked beside instrument, side, entry, stop and size. */
export type Ask =
  | 'target'
  | 'trail'
  | 'exitType'
  | 'leverage'
  | 'liquidationPrice'
  | 'stopAtBroker'
  | 'setup'
  | 'hold'
  | 'reasonCode'
  | 'reason'
  | 'invalidation'
  | 'exit'
  | 'emotion'
  | 'sleep';

/** A yes-or-no question, answered under the id of its rule. */
export interface Question {
  rule: string;
  text: string;
  /** Asked only because no calendar is kept here. */
  isAboutEvents: boolean;
}

/** What the person's own rules ask of a plan. */
export interface PlanAsks {
  asks: ReadonlySet<Ask>;
  minChars: number;
  /** Of the reason, where that takes more. */
  minReasonChars: number;
  /** Names of the playbook; null where a setup may have any. */
  setups: readonly string[] | null;
  checklist: readonly string[];
  /** Least ticks of the checklist. */
  minTicked: number;
  questions: readonly Question[];
  /** Ids of what may be traded; null where anything may. */
  instruments: readonly string[] | null;
}

type Described = Pick<RuleDefinition, 'ruleKey' | 'kind' | 'params' | 'onMissing'>;
type Field = RequireFieldsParams['fields'][number];

const OF_FIELD: Partial<Record<Field, Ask>> = {
  target: 'target',
  leverage: 'leverage',
  liquidation_price: 'liquidationPrice',
  setup: 'setup',
  exit_time: 'hold',
  reason: 'reason',
  invalidation: 'invalidation',
  exit: 'exit',
  emotion: 'emotion',
  sleep: 'sleep',
  reason_code: 'reasonCode',
};

const OF_FACT: Partial<Record<CustomCompareParams['all'][number]['fact'], Ask>> = {
  'plan.target': 'target',
  'risk.reward': 'target',
  'plan.leverage': 'leverage',
  'plan.setup': 'setup',
  'plan.exit_type': 'exitType',
  'plan.reason_code': 'reasonCode',
  'context.intensity': 'emotion',
  'context.emotion': 'emotion',
  'context.sleep_h': 'sleep',
};

const known = (asks: readonly (Ask | undefined)[]): Ask[] =>
  asks.filter((ask) => ask !== undefined);

/** A holding rule that only allows asks for nothing. */
const limitsHolding = ({ overnight, weekend, ...limits }: HoldingPolicyParams): boolean =>
  overnight === false || weekend === false || Object.values(limits).some(Boolean);

/** What one rule asks. */
function asksOf({ kind, params }: Described): Ask[] {
  switch (kind) {
    case 'require_fields':
      return known((params as RequireFieldsParams).fields.map((field) => OF_FIELD[field]));
    case 'stop_policy':
      return (params as StopPolicyParams).at_broker ? ['stopAtBroker'] : [];
    case 'min_reward_risk':
      return ['target', 'trail'];
    case 'liquidation_buffer':
      return ['leverage', 'liquidationPrice'];
    case 'setup_policy':
      return (params as SetupPolicyParams).allowed ? ['setup'] : [];
    case 'setup_probation':
      return ['setup'];
    case 'holding_policy':
      return limitsHolding(params as HoldingPolicyParams) ? ['hold'] : [];
    case 'emotion_check':
      return (params as EmotionCheckParams).min_sleep_h ? ['emotion', 'sleep'] : ['emotion'];
    case 'max_trades':
      return (params as MaxTradesParams).counts === 'unscheduled' ? ['reasonCode'] : [];
    case 'contribution_schedule':
    case 'sale_cooloff':
      return ['reasonCode'];
    case 'custom_compare':
      return known((params as CustomCompareParams).all.map(({ fact }) => OF_FACT[fact]));
    default:
      return [];
  }
}

function eventText({ impact = [], about = [] }: EventBlackoutParams): string {
  const kinds = about.length === 0 ? '' : ` about ${about.join(' or ')}`;
  const weight = impact.length === 0 ? '' : ` of ${impact.join(' or ')} impact`;
  return `An event${kinds}${weight} is near`;
}

function questionOf(rule: Described, hasOwnCalendar: boolean): Question[] {
  const { ruleKey, kind, onMissing } = rule;
  if (kind === 'custom_question') {
    const { question } = rule.params as CustomQuestionParams;
    return [{ rule: ruleKey, text: question, isAboutEvents: false }];
  }
  if (kind !== 'event_blackout' || onMissing === 'show') return [];
  const params = rule.params as EventBlackoutParams;
  if (params.source === 'own_calendar' && hasOwnCalendar) return [];
  return [{ rule: ruleKey, text: eventText(params), isAboutEvents: true }];
}

const paramsOf = <P>(rules: readonly Described[], kind: Described['kind']): P[] =>
  rules.filter((rule) => rule.kind === kind).map(({ params }) => params as P);

/** Everything that the rules in force ask of a plan, and nothing else. */
export function planAsks(
  rules: readonly Described[],
  persona: Persona | undefined,
  hasOwnCalendar: boolean,
): PlanAsks {
  const [fields] = paramsOf<RequireFieldsParams>(rules, 'require_fields');
  const minChars = fields?.min_chars ?? USUAL_MIN_CHARS;
  const playbooks = paramsOf<SetupPolicyParams>(rules, 'setup_policy');
  const allowed = playbooks.flatMap((one) => one.allowed ?? []);
  const asks = rules.flatMap(asksOf);
  const [list] = paramsOf<InstrumentPolicyParams>(rules, 'instrument_policy');
  return {
    asks: new Set(persona === 'indexdca' ? asks.filter((ask) => OF_SAVING.has(ask)) : asks),
    minChars,
    minReasonChars: Math.max(minChars, fields?.min_reason_chars ?? 0),
    setups: allowed.length === 0 ? null : [...new Set(allowed)],
    checklist: playbooks.flatMap((one) => one.checklist ?? []),
    minTicked: Math.max(0, ...playbooks.map((one) => one.min_ticked ?? 0)),
    questions: rules.flatMap((rule) => questionOf(rule, hasOwnCalendar)),
    instruments: Array.isArray(list?.allow) ? list.allow : null,
  };
}

/** A savings plan has no prices, so that nothing about them is asked. */
const OF_SAVING: ReadonlySet<Ask> = new Set([
  'reasonCode',
  'reason',
  'invalidation',
  'exit',
  'setup',
  'emotion',
  'sleep',
]);
