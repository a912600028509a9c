import type { Intent, Mode, Side } from '@mast/shared/types';
import { choiceOf, type EmotionChoice, NO_EMOTION } from '../common/emotions.ts';
import { typedOrEmpty } from '../common/typed-text.ts';

/** The plan as it is being typed: texts as they stand in the fields, null where untouched. */
export interface PlanForm {
  accountId: string | null;
  instrumentId: string | null;
  mode: Mode | null;
  side: Side | null;
  entry: string;
  stop: string;
  target: string;
  size: string;
  leverage: string;
  setup: string;
  reason: string;
  invalidation: string;
  exitPlan: string;
  stopAtBroker: boolean | null;
  emotion: EmotionChoice;
}

export type PlanErrors = Partial<Record<keyof PlanForm | 'intensity', string>>;

/** What the app's own keypad types into, in the order of the fields. */
export const NUMBER_FIELDS = ['entry', 'stop', 'target', 'size', 'leverage'] as const;

export type NumberFieldName = (typeof NUMBER_FIELDS)[number];

export const EMPTY_PLAN: PlanForm = {
  accountId: null,
  instrumentId: null,
  mode: null,
  side: null,
  entry: '',
  stop: '',
  target: '',
  size: '',
  leverage: '',
  setup: '',
  reason: '',
  invalidation: '',
  exitPlan: '',
  stopAtBroker: null,
  emotion: NO_EMOTION,
};

/** A submitted plan back in the fields, to be revised. */
export function formOfIntent({ plan, context, ...intent }: Intent): PlanForm {
  const text = (value: string | null): string => value ?? '';
  return {
    accountId: intent.accountId,
    instrumentId: intent.instrumentId,
    mode: intent.mode,
    side: intent.side,
    entry: typedOrEmpty(plan.entry),
    stop: typedOrEmpty(plan.stop),
    target: typedOrEmpty(plan.target),
    size: typedOrEmpty(plan.size),
    leverage: typedOrEmpty(plan.leverage),
    setup: text(plan.setup),
    reason: text(plan.reason),
    invalidation: text(plan.invalidation),
    exitPlan: text(plan.exitPlan),
    stopAtBroker: plan.stopAtBroker,
    emotion: choiceOf(context.emotion),
  };
}
