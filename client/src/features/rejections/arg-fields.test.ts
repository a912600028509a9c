import { expect, it } from 'vitest';
import { argFields, correctedArgs, typedValue } from './arg-fields.ts';

const args = {
  meta: { key: 'k' },
  intentId: 'i',
  plan: { entry: '100', stop: '101', leverage: null, stopAtBroker: true },
  deviceDecision: { id: 'x' },
};
const own = new Set(['intentId']);

it('shows what was refused first, and nothing that the device says of itself', () => {
  expect(argFields(args, 'plan.stop', own).map(({ label, isNamed }) => [label, isNamed])).toEqual([
    ['Stop', true],
    ['Entry', false],
    ['Leverage', false],
    ['Stop at the broker', false],
  ]);
});

it('shows an id only where it is chosen by name, or was refused', () => {
  const id = '01a20f2d-40a9-7789-89d8-8a8e025800d6';
  const post = { entryId: id, tradeId: id, accountId: id, text: 'x' };
  const keys = (field: string | null) =>
    argFields(post, field, new Set(['entryId'])).map(({ key }) => key);
  expect(keys(null)).toEqual(['accountId', 'text']);
  expect(keys('tradeId')).toEqual(['tradeId', 'accountId', 'text']);
});

it('understands the paths of the contracts too', () => {
  const fields = argFields({ fills: [{ price: '1' }, { price: 'x' }] }, '/fills/1/price', own);
  expect(fields[0]).toMatchObject({ key: 'fills/1/price', label: 'Price, entry 2', isNamed: true });
});

it('shows of a long list only what was refused', () => {
  const fills = Array.from({ length: 40 }, (_, n) => ({ price: String(n) }));
  expect(argFields({ fills }, '/fills/30/price', own)).toHaveLength(1);
});

it('corrects values and leaves the rest as it was', () => {
  const fields = argFields(args, 'plan.stop', own);
  expect(correctedArgs(args, fields, { 'plan/stop': '99' })).toEqual({
    ...args,
    plan: { ...args.plan, stop: '99' },
  });
});

it('keeps the form of a value', () => {
  expect(typedValue('5', 3)).toBe(5);
  expect(typedValue(' 5 ', '3')).toBe('5');
  expect(typedValue('', '3')).toBeNull();
});
