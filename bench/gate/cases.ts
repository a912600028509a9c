import type { Case } from './contender.ts';
import { dayOf } from './day.ts';
import { derive } from './derived.ts';
import { planOf } from './plans.ts';

const DAYS = 24;
const PLANS_A_DAY = 13;

/** Plans on several days, the same ones in every run. */
export function cases(): Case[] {
  return Array.from({ length: DAYS }, (_, day) => dayOf(day + 1)).flatMap((facts, day) =>
    Array.from({ length: PLANS_A_DAY }, (_, i) => {
      const intent = planOf(day * PLANS_A_DAY + i + 1);
      return { intent, facts, derived: derive(intent, facts) };
    }),
  );
}
