import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import type { Persona } from '../generated/types.ts';
import { lint } from './linter/index.ts';
import { COACH_TEMPLATES, policyOf, render } from './render/index.ts';
import { FACTS } from './render/testing/any-facts.ts';
import { orderSentences, renderSentence, SENTENCES } from './sentences/index.ts';
import { aggregates } from './sentences/testing/aggregates.ts';

const SEED = 20_261;
const LEAST = 100_000;
const PERSONAS: readonly Persona[] = ['crypto', 'shortterm', 'swing', 'indexdca'];

let rendered = 0;
afterAll(() => {
  console.log(`coach: ${rendered} renders, each through the linter`);
  expect(rendered).toBeGreaterThanOrEqual(LEAST);
});

const sample = <T>(values: fc.Arbitrary<T>, count: number): T[] =>
  fc.sample(values, { numRuns: count, seed: SEED });

it.each(COACH_TEMPLATES)('%s: thousands of facts for every persona, none refused', (template) => {
  const count = template === 'weekly-digest' ? 100 : 3_000;
  for (const facts of sample(FACTS[template] as fc.Arbitrary<never>, count)) {
    for (const persona of PERSONAS) {
      const { text, source, failures } = render(template, facts, policyOf(persona));
      rendered += 1;
      if (source !== 'template') expect({ text, failures }).toEqual('a text that passes');
    }
  }
});

it('the sentences of many weeks, none refused and none left untold', () => {
  const told = new Set<string>();
  for (const week of sample(aggregates, 900)) {
    for (const ref of orderSentences(week)) {
      const said = renderSentence(ref, week);
      if (said === undefined) continue;
      const { text, slots } = said;
      const { violations } = lint({ text, channel: 'digest', source: 'template', slots });
      rendered += 1;
      told.add(ref.id);
      if (violations.length > 0) expect({ text, violations }).toEqual('a text that passes');
    }
  }
  expect(Object.keys(SENTENCES).filter((id) => !told.has(id))).toEqual([]);
});
