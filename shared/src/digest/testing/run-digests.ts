import { expect } from 'vitest';
import type { DigestDocument, Person, WeeklyDigest } from '../../generated/types.ts';
import { validateWeeklyDigest } from '../../generated/validators-entities.js';
import { dueDigests } from '../digest-week.ts';
import { instant, MONDAY, person, type Rows } from './week.ts';

/** Runs what is due and keeps it, as the worker does. */
export async function run(rows: Rows, now: string, who: Person = person) {
  const due = await dueDigests(rows.reader, who, instant(now));
  rows.keep(due.written);
  for (const digest of due.written) {
    expect(validateWeeklyDigest(digest), JSON.stringify(validateWeeklyDigest.errors)).toBe(true);
    expect(JSON.stringify(digest)).not.toMatch(/NaN|Infinity|undefined/);
  }
  return due;
}

export async function built(rows: Rows, now = MONDAY, who = person): Promise<DigestDocument> {
  const { written } = await run(rows, now, who);
  return (written.at(-1) as WeeklyDigest).document;
}

export const digestTo = (rows: Rows, toDate: string) =>
  rows.map.get(`weekly_digest/digest:${toDate}`) as WeeklyDigest;
