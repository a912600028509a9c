import type { Draft } from '../coach/drafts/index.ts';
import type { EntityReader } from '../entities/index.ts';
import type { Person, WeeklyDigest } from '../generated/types.ts';
import { INSTRUMENT_PRESETS } from '../instruments/index.ts';
import { toldWeek } from './told-week.ts';

/** What the coach says of a week, to the first persona of the person. */
export async function weekDraft(
  reader: EntityReader,
  { personas }: Person,
  digest: WeeklyDigest,
): Promise<Draft | undefined> {
  const [persona] = personas;
  if (persona === undefined) return undefined;
  const instruments = [...INSTRUMENT_PRESETS, ...(await reader.list('instrument'))];
  const symbols = new Map(instruments.map(({ id, symbol }) => [id, symbol]));
  return {
    template: 'weekly-digest',
    subjectId: digest.id,
    accountId: null,
    persona,
    facts: toldWeek(digest, (id) => symbols.get(id) ?? id, personas),
  };
}
