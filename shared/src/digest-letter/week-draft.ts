import type { Draft } from '../coach/drafts/index.ts';
import type { EntityReader } from '../entities/index.ts';
import type { Person, WeeklyDigest } from '../generated/types.ts';
import { INSTRUMENT_PRESETS } from '../instruments/index.ts';
import { toldWeek } from './told-week.ts';
import { ruleKindsOf } from './week-names.ts';

/** What is still to come at the end of a week acts after its first day, in whatever zone. */
const actingSince = ({ fromDate }: WeeklyDigest) => ({
  since: { field: 'effectiveAt' as const, value: `${fromDate}T00:00:00.000Z` },
});

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
  const requests = await reader.list('rule_change_request', actingSince(digest));
  const names = {
    symbol: (id: string) => symbols.get(id) ?? id,
    ruleKind: ruleKindsOf(requests),
  };
  return {
    template: 'weekly-digest',
    subjectId: digest.id,
    accountId: null,
    persona,
    facts: toldWeek(digest, names, personas),
  };
}
