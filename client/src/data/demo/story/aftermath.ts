import { digestOf, duePeriod, scheduleOf } from '@mast/shared/digest';
import { put } from '@mast/shared/entities';
import { formatInstant, type Instant } from '@mast/shared/time';
import type { MapRows } from '../../rows/map-rows.ts';
import { score } from '../score.ts';

const WEEK = 7 * 24 * 60 * 60_000;
/** Letters of the story's two months. */
const LETTERS = 8;

/** What workers would have made of the story: scores and the letters of its weeks, all but the last read. */
export async function addAftermath(rows: MapRows, endsAt: Instant): Promise<void> {
  const trades = await rows.reader.list('trade');
  await score(
    rows,
    trades.map(({ id }) => id),
    endsAt,
  );
  const [person] = await rows.reader.list('person');
  if (person === undefined) throw new Error('expected a person in the story, found none');
  const schedule = scheduleOf(person, endsAt);
  const told = new Set<string>();
  for (let ago = LETTERS - 1; ago >= 0; ago -= 1) {
    const period = duePeriod(schedule, endsAt - ago * WEEK);
    if (period.endsAt <= person.createdAt || told.has(period.endsAt)) continue;
    told.add(period.endsAt);
    const digest = await digestOf(rows.reader, person, period, endsAt - ago * WEEK);
    rows.apply([
      put('weekly_digest', {
        ...digest,
        readAt: ago === 0 ? null : formatInstant(endsAt - ago * WEEK),
      }),
    ]);
  }
}
