import { describe, expect, it } from 'vitest';
import type { GateIntent, Plan } from '../generated/types.ts';
import { ask, facts, instrument, intent, NOW } from './testing/cases.ts';

type Field = keyof Plan;
const errorOf = (meant: GateIntent, known = facts()) => {
  const result = ask([], { intent: meant, facts: known });
  return result.ok ? undefined : result.error;
};

describe('numbers of a plan', () => {
  const NUMBERS: Field[] = [
    'entry',
    'stop',
    'target',
    'size',
    'leverage',
    'liquidationPrice',
    'amount',
  ];
  const BAD = ['0', '0.00', '-1', '', ' 1', '1e3', 'NaN', 'Infinity', '１', '0x1', '1,5', '.', 7];

  it.each(NUMBERS.flatMap((field) => BAD.map((text) => [field, text] as const)))(
    '%s of `%s` is refused by its name',
    (field, text) => {
      expect(errorOf(intent({ [field]: text }))).toEqual({
        code: 'invalid_plan',
        field: `plan.${field}`,
        message: `expected a decimal above zero, found \`${text}\``,
      });
    },
  );

  it('more digits than any price has are refused', () => {
    const digits = (n: number) => `7300.${'1'.repeat(n - 4)}`;
    expect(errorOf(intent({ entry: digits(40) }))?.field).toBe('plan.entry');
    expect(errorOf(intent({ entry: digits(20) }))).toBeUndefined();
  });
});

describe('the time of an exit', () => {
  const exit = (exitTime: string) => errorOf(intent({ exitTime }));

  it('is an instant', () => {
    expect(exit('tomorrow')).toEqual({
      code: 'invalid_plan',
      field: 'plan.exitTime',
      message: 'expected an instant, found `tomorrow`',
    });
  });

  it('comes after the plan', () => {
    expect(exit(NOW)).toEqual({
      code: 'invalid_plan',
      field: 'plan.exitTime',
      message: `expected an exit after the plan, found \`${NOW}\``,
    });
    expect(exit('2026-06-11T14:00:00.001Z')).toBeUndefined();
  });
});

describe('prices of a plan', () => {
  it.each([
    ['stop', 'stop', 'long', '7300.25', 'below'],
    ['stop', 'stop', 'short', '7299.75', 'above'],
    ['target', 'target', 'long', '7299.75', 'above'],
    ['target', 'target', 'short', '7300.25', 'below'],
    ['liquidationPrice', 'liquidation price', 'long', '7300.25', 'below'],
    ['liquidationPrice', 'liquidation price', 'short', '7299.75', 'above'],
  ] as const)('a %s (%s) of a %s plan at %s is to be %s', (field, word, side, price, where) => {
    const others = { stop: null, target: null, liquidationPrice: null };
    const meant = intent({ ...others, [field]: price }, { side });
    expect(errorOf(meant)).toEqual({
      code: 'invalid_plan',
      field: `plan.${field}`,
      message: `expected the ${word} of a ${side} plan ${where} its entry \`7300\`, found \`${price}\``,
    });
    const mirrored = price === '7300.25' ? '7299.75' : '7300.25';
    expect(errorOf(intent({ ...others, [field]: mirrored }, { side }))).toBeUndefined();
  });

  it.each(['stop', 'target', 'liquidationPrice'] as const)('a %s at the entry is none', (field) => {
    const word = field === 'liquidationPrice' ? 'liquidation price' : field;
    for (const side of ['long', 'short', null] as const) {
      expect(errorOf(intent({ stop: null, target: null, [field]: '7300.0' }, { side }))).toEqual({
        code: 'invalid_plan',
        field: `plan.${field}`,
        message: `expected a ${word} other than the entry, found \`7300\` for both`,
      });
    }
  });

  it('without a side no price is on the wrong one', () => {
    expect(errorOf(intent({ stop: '7310', target: '7290' }, { side: null }))).toBeUndefined();
  });
});

describe('the size of a plan', () => {
  it('is a whole number of lot steps', () => {
    expect(errorOf(intent({ size: '1.5' }))).toEqual({
      code: 'invalid_plan',
      field: 'plan.size',
      message: 'expected a whole number of lot steps of `1`, found `1.5`',
    });
  });

  it('is at least the smallest lot', () => {
    const known = facts({ instrument: { ...instrument('MES'), minLot: '2' } });
    expect(errorOf(intent({ size: '1' }), known)).toEqual({
      code: 'invalid_plan',
      field: 'plan.size',
      message: 'expected at least the smallest lot `2`, found `1`',
    });
    expect(errorOf(intent({ size: '2' }), known)).toBeUndefined();
  });

  it('of an instrument without a step or a smallest lot is not known', () => {
    for (const over of [{ lotStep: '0' }, { minLot: '0' }]) {
      const known = facts({ instrument: { ...instrument('MES'), ...over } });
      expect(errorOf(intent(), known)).toEqual({
        code: 'invalid_plan',
        field: 'instrument',
        message: 'expected an instrument with a lot step and a smallest lot',
      });
    }
  });
});

describe('a sale of an index plan', () => {
  const sale = (over: Partial<Plan>) =>
    errorOf(intent(over, { persona: 'indexdca', effect: 'reduce', side: 'long' }));

  it('has no stop and no exit to check, but a size', () => {
    expect(sale({ stop: '7310', target: '7290', exitTime: NOW })).toBeUndefined();
    expect(sale({ size: '1.5' })?.field).toBe('plan.size');
  });
});
