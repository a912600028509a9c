import { policyOf } from '../coach/policies/index.ts';
import { orderSentences, SENTENCES } from '../coach/sentences/index.ts';
import type { Persona, WeeklyDigest, WeeklyDigestFacts } from '../generated/types.ts';
import { aggregatesOf } from './aggregates.ts';
import type { WeekNames } from './week-names.ts';

const LAST = 'closing';

/** What the policies of all a person's personas speak of: the first one's order, then what it lacks. */
function topicsOf(personas: readonly Persona[]): string[] {
  const topics = new Set(personas.flatMap((persona) => policyOf(persona).boundaries.topics));
  return [...[...topics].filter((topic) => topic !== LAST), LAST];
}

/** What the coach's template of a week is filled with. */
export function toldWeek(
  { document, status, fromDate }: Pick<WeeklyDigest, 'document' | 'status' | 'fromDate'>,
  names: WeekNames,
  personas: readonly Persona[],
): WeeklyDigestFacts {
  const aggregates = aggregatesOf(document, names);
  return {
    from: fromDate,
    to: document.cooldowns.byDate.at(-1)?.date ?? fromDate,
    status,
    orderedBy: 'rules',
    aggregates,
    lines: orderSentences(aggregates, SENTENCES, topicsOf(personas)),
  };
}
