import type { WeeklyDigest } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';
import { documentOf } from './document.ts';
import { changedFigures } from './figure-rows.ts';
import { inputsHash } from './inputs-hash.ts';
import { digestId, finalAt } from './period.ts';
import type { WeekFacts } from './week-facts.ts';

/** Raised when equal facts make another document. */
export const DIGEST_ENGINE = '1.0.0';

const MOST_FIGURES = 2_000;
const MOST_LENGTH = 120;

/** A digest whose time for late facts is over is final, as it stands. */
export const settled = (digest: WeeklyDigest, now: Instant): WeeklyDigest =>
  digest.status === 'provisional' && (parseInstant(digest.finalAt) as Instant) <= now
    ? { ...digest, status: 'final' }
    : digest;

/** The first version of a digest. */
export function firstVersion(facts: WeekFacts, now: Instant): WeeklyDigest {
  const { period } = facts;
  const builtAt = formatInstant(now);
  const first: WeeklyDigest = {
    id: digestId(period),
    fromDate: period.fromDate,
    toDate: period.toDate,
    endsAt: period.endsAt,
    version: 1,
    status: 'provisional',
    finalAt: formatInstant(finalAt(parseInstant(period.endsAt) as Instant)),
    inputsHash: inputsHash(facts),
    engineVersion: DIGEST_ENGINE,
    document: documentOf(facts),
    changes: [],
    builtAt,
    readAt: null,
    createdAt: builtAt,
  };
  return settled(first, now);
}

const cut = (text: string | null): string | null =>
  text === null ? null : text.slice(0, MOST_LENGTH);

/** The version after one, with what it changes; the same digest where the facts are the same. */
export function nextVersion(digest: WeeklyDigest, facts: WeekFacts, now: Instant): WeeklyDigest {
  const hash = inputsHash(facts);
  const isSame = hash === digest.inputsHash && digest.engineVersion === DIGEST_ENGINE;
  if (isSame || digest.status === 'final') return digest;
  const document = documentOf(facts);
  const version = digest.version + 1;
  // As of an event that waited, this may be called with a time from before the last version.
  const builtAt = [digest.builtAt, formatInstant(now)].sort()[1] as string;
  const figures = changedFigures(digest.document, document)
    .slice(0, MOST_FIGURES)
    .map(({ figure, from, to }) => ({
      figure: figure.slice(0, MOST_LENGTH),
      from: cut(from),
      to: cut(to),
    }));
  return {
    ...digest,
    version,
    inputsHash: hash,
    engineVersion: DIGEST_ENGINE,
    document,
    changes: [...digest.changes, { version, builtAt, figures }],
    builtAt,
  };
}
