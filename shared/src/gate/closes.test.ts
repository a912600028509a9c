import { expect, it } from 'vitest';
import { gapFigures } from './closes.ts';
import { accountDay, personDay } from './days.ts';
import { gateInput } from './input.ts';
import { readFacts } from './read-facts.ts';
import { at, facts, intent, NOW } from './testing/cases.ts';
import { parsePlan } from './validate.ts';

function inputAt(asOf: string, known = facts()) {
  const plan = parsePlan(intent());
  if (!plan.ok) throw new Error(plan.error.message);
  return gateInput(intent(), plan.value, null, readFacts(known), at(asOf));
}

it.each([
  ['2026-06-11T14:00:00.000Z', { observed: '0', limit: '30', unit: 'minutes' }],
  ['2026-06-11T14:10:59.999Z', { observed: '10', limit: '30', unit: 'minutes', margin: '2.7273' }],
  ['2026-06-11T14:30:00.000Z', { observed: '30', limit: '30', unit: 'minutes', margin: '1' }],
])('the gap since a close at 14:00, as of %s, in whole minutes', (asOf, figures) => {
  expect(gapFigures(at(NOW), 30, inputAt(asOf))()).toEqual(figures);
});

it('the person’s day is from midnight to midnight in the main zone, the account’s its own', () => {
  const known = facts({
    mainZone: 'Europe/Berlin',
    day: { tz: 'America/Chicago', localTime: '17:00' },
  });
  const input = inputAt(NOW, known);
  expect(personDay(input)).toMatchObject({
    start: at('2026-06-10T22:00:00.000Z'),
    end: at('2026-06-11T22:00:00.000Z'),
  });
  expect(accountDay(input)).toMatchObject({ start: at('2026-06-10T22:00:00.000Z') });
});
