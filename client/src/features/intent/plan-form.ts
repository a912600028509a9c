import type {
  DraftPlan,
  ExitType,
  GateIntent,
  Intent,
  Mode,
  Plan,
  ReasonCode,
  Side,
} from '@mast/shared/types';
import { choiceOf, type EmotionChoice, NO_EMOTION } from '../common/emotions.ts';
import { typedOrEmpty } from '../common/typed-text.ts';
import { type WallTime, wallTimeOf } from '../common/wall-time.ts';
import { hoursOf } from './hold.ts';

export type Answer = 'yes' | 'no';

/** The plan as it is being typed: texts as they stand in the fields, null where untouched. */
export interface PlanForm {
  accountId: string | null;
  instrumentId: string | null;
  mode: Mode | null;
  side: Side | null;
  /** Of a savings plan: whether it buys or sells. */
  effect: GateIntent['effect'] | null;
  entry: string;
  stop: string;
  target: string;
  size: string;
  leverage: string;
  liquidationPrice: string;
  amount: string;
  exitType: ExitType | null;
  /** Longest time to hold, in hours. */
  holdHours: string;
  /** When it ends, where it ends at a time. */
  exitAt: WallTime | null;
  reasonCode: ReasonCode | null;
  setup: string;
  reason: string;
  invalidation: string;
  exitPlan: string;
  stopAtBroker: boolean | null;
  emotion: EmotionChoice;
  /** In hours; null while what was said earlier today stands. */
  sleep: string | null;
  checklist: readonly string[];
  answers: Readonly<Record<string, Answer>>;
  /** When something of the moment was said last, in ms: what I feel, and my answers. */
  saidAt: number | null;
  /** When the prices of a draft were typed or confirmed last, in ms. */
  pricesAt: number | null;
}

export type PlanErrors = Partial<Record<keyof PlanForm | 'intensity', string>>;

/** What the app's own keypad types into, in the order of the fields. */
export const NUMBER_FIELDS = [
  'amount',
  'entry',
  'stop',
  'target',
  'size',
  'leverage',
  'liquidationPrice',
] as const;

export type NumberFieldName = (typeof NUMBER_FIELDS)[number];

export const EMPTY_PLAN: PlanForm = {
  accountId: null,
  instrumentId: null,
  mode: null,
  side: null,
  effect: null,
  entry: '',
  stop: '',
  target: '',
  size: '',
  leverage: '',
  liquidationPrice: '',
  amount: '',
  exitType: null,
  holdHours: '',
  exitAt: null,
  reasonCode: null,
  setup: '',
  reason: '',
  invalidation: '',
  exitPlan: '',
  stopAtBroker: null,
  emotion: NO_EMOTION,
  sleep: null,
  checklist: [],
  answers: {},
  saidAt: null,
  pricesAt: null,
};

/** What a plan says, back in the fields. @param zone its exit time is shown in */
function fieldsOf(plan: Plan, zone: string) {
  const text = (value: string | null): string => value ?? '';
  const number = (value: string | null | undefined): string => typedOrEmpty(value ?? null);
  return {
    entry: number(plan.entry),
    stop: number(plan.stop),
    target: number(plan.target),
    size: number(plan.size),
    leverage: number(plan.leverage),
    liquidationPrice: number(plan.liquidationPrice),
    amount: number(plan.amount),
    exitType: plan.exitType ?? null,
    holdHours: number(hoursOf(plan.maxHoldMinutes ?? null)),
    exitAt: plan.exitTime ? wallTimeOf(Date.parse(plan.exitTime), zone) : null,
    reasonCode: plan.reasonCode ?? null,
    setup: text(plan.setup),
    reason: text(plan.reason),
    invalidation: text(plan.invalidation),
    exitPlan: text(plan.exitPlan),
    stopAtBroker: plan.stopAtBroker,
  };
}

/** A submitted plan back in the fields, to be revised. */
export function formOfIntent({ plan, context, ...intent }: Intent, zone: string): PlanForm {
  const { accountId, instrumentId, mode, side, effect } = intent;
  return {
    ...EMPTY_PLAN,
    ...fieldsOf(plan, zone),
    ...{ accountId, instrumentId, mode, side, effect },
    emotion: choiceOf(context.emotion),
    sleep: context.sleepHours == null ? null : typedOrEmpty(context.sleepHours),
    checklist: context.checklist ?? [],
    answers: context.answers ?? {},
  };
}

/** A draft back in the fields: how I am is said when it is armed. */
export function formOfDraft({ plan, ...draft }: DraftPlan, zone: string): PlanForm {
  const { accountId, instrumentId, mode, side, effect, checklist } = draft;
  return {
    ...EMPTY_PLAN,
    ...fieldsOf(plan, zone),
    ...{ accountId, instrumentId, mode, side, effect, checklist },
  };
}
