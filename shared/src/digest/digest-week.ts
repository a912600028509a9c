import type { EntityReader } from '../entities/index.ts';
import type { Person, WeeklyDigest } from '../generated/types.ts';
import { formatInstant, type Instant, mainZoneAt, parseInstant } from '../time/index.ts';
import { loadWeekRows } from './load-rows.ts';
import { digestId, duePeriod, finalAt, nextDue, type Period, type Schedule } from './period.ts';
import { firstVersion, nextVersion, settled } from './versions.ts';
import { weekFacts } from './week-facts.ts';

/** A person's digests that are to be written, and the first versions among them. */
export interface DueDigests {
  readonly written: readonly WeeklyDigest[];
  readonly created: readonly string[];
  /** When to look again, unless a fact comes before. */
  readonly nextAt: Instant;
}

/** @param now by which the zone is told that rules */
export const scheduleOf = (person: Person, now: Instant): Schedule => ({
  zone: mainZoneAt(person, formatInstant(now)),
  weekday: person.digestWeekday ?? null,
});

const factsOf = async (reader: EntityReader, person: Person, period: Period, now: Instant) =>
  weekFacts(await loadWeekRows(reader, person, period, now));

/** A digest of a period as these rows have it; the first version, whatever there was. */
export const digestOf = async (
  reader: EntityReader,
  person: Person,
  period: Period,
  now: Instant,
): Promise<WeeklyDigest> => firstVersion(await factsOf(reader, person, period, now), now);

/** Whether the person was there before a period ended. */
const wasThere = ({ createdAt }: Person, { endsAt }: Period): boolean => createdAt < endsAt;

/** When there is something to do for time alone: a digest is due, or one is final. */
export function nextLook(person: Person, now: Instant): Instant {
  const schedule = scheduleOf(person, now);
  const isFinal = finalAt(parseInstant(duePeriod(schedule, now).endsAt) as Instant);
  const due = nextDue(schedule, now);
  return isFinal > now ? Math.min(isFinal, due) : due;
}

/** Whether a digest is missing or provisional, so that there may be something to do. */
export async function isDigestDue(
  reader: EntityReader,
  person: Person,
  now: Instant,
): Promise<boolean> {
  const due = duePeriod(scheduleOf(person, now), now);
  const [there, open] = await Promise.all([
    reader.get('weekly_digest', digestId(due)),
    reader.list('weekly_digest', { where: { status: 'provisional' } }),
  ]);
  return open.length > 0 || (there === undefined && wasThere(person, due));
}

/**
 * What is to be done about a person's digests: those whose time is over become final, those that are
 * provisional take in what is new, and the one that is due is built. Nothing of that twice.
 */
export async function dueDigests(
  reader: EntityReader,
  person: Person,
  now: Instant,
): Promise<DueDigests> {
  const schedule = scheduleOf(person, now);
  const due = duePeriod(schedule, now);
  const open = await reader.list('weekly_digest', { where: { status: 'provisional' } });
  const written: WeeklyDigest[] = [];
  for (const digest of open) {
    const stands = settled(digest, now);
    const next =
      stands.status === 'final'
        ? stands
        : nextVersion(stands, await factsOf(reader, person, digest.document.period, now), now);
    if (next !== digest) written.push(next);
  }
  const nextAt = nextLook(person, now);
  const isThere = (await reader.get('weekly_digest', digestId(due))) !== undefined;
  if (isThere || !wasThere(person, due)) return { written, created: [], nextAt };
  const first = firstVersion(await factsOf(reader, person, due, now), now);
  return { written: [...written, first], created: [first.id], nextAt };
}
