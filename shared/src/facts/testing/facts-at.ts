import { expect } from 'vitest';
import type { Facts } from '../../generated/types.ts';
import { validateFacts } from '../../generated/validators-gate.js';
import { type Instant, parseInstant } from '../../time/index.ts';
import { buildFacts } from '../build.ts';
import type { FactNeeds, FactSources } from '../sources.ts';
import { june, sources } from './sources.ts';

const NEEDS: FactNeeds = {
  windows: ['trading_day', 'iso_week', 'month', { rolling_days: 2 }],
  lookbacks: [2, 30],
};

/** Facts at a time of June 2026, `11T09:30`, held to their contract. */
export function factsAt(time: string, over: Partial<FactSources> = {}): Facts {
  const facts = buildFacts(sources(over), NEEDS, parseInstant(june(time)) as Instant);
  expect(validateFacts(facts), JSON.stringify(validateFacts.errors)).toBe(true);
  return facts;
}
