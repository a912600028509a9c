import {
  absolute,
  compare,
  decimal,
  multiply,
  ONE,
  subtract,
  toText,
} from '../../decimal/index.ts';
import type { LiquidationBufferParams } from '../../generated/types.ts';
import { validateLiquidationBufferParams } from '../../generated/validators-rules.js';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { NOT_APPLICABLE, never, PLAN_INCOMPLETE } from '../verdicts.ts';
import { ratioText, shareUsed } from '../words.ts';

const NO_PRICE: Verdict = { ...PLAN_INCOMPLETE, template: 'liquidation_buffer.no_price' };

/** What is bought without borrowing can fall to zero and is still held. */
const isUnlevered = ({ intent, plan: { leverage } }: GateInput): boolean =>
  intent.side === 'long' && leverage !== null && compare(leverage, ONE) <= 0;

export const liquidationBuffer: RuleKindDefinition<LiquidationBufferParams> = {
  kind: 'liquidation_buffer',
  validate: validateLiquidationBufferParams,
  tighter: { min_ratio: 'higher' },
  planOnly: true,
  texts: {
    'liquidation_buffer.too_near':
      'My liquidation price is {a} stop distances away. My rule wants {b}.',
    'liquidation_buffer.no_price': 'My plan has no liquidation price yet. My rule wants one.',
  },
  override: never,
  evaluate(params, input) {
    const { entry, stop, liquidationPrice } = input.plan;
    if (isUnlevered(input)) return NOT_APPLICABLE;
    if (liquidationPrice === null) return NO_PRICE;
    if (entry === null || stop === null) return PLAN_INCOMPLETE;
    const min = decimal(params.min_ratio);
    const buffer = absolute(subtract(entry, liquidationPrice));
    const distance = absolute(subtract(entry, stop));
    const wanted = multiply(min, distance);
    const figures = () => ({
      observed: ratioText(buffer, distance),
      limit: toText(min),
      unit: 'stop distances',
      // A minimum is used up as the figure comes down to it.
      margin: shareUsed(wanted, buffer),
    });
    if (compare(buffer, wanted) >= 0) return { status: 'pass', figures };
    return {
      status: 'fail',
      outcome: 'WAIT',
      figures,
      template: 'liquidation_buffer.too_near',
      slots: () => ({ a: ratioText(buffer, distance), b: toText(min) }),
      tasks: ['revise_plan'],
    };
  },
};
