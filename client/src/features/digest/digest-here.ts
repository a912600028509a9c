import { digestOf, duePeriod, periodTo, scheduleOf } from '@mast/shared/digest';
import type { WeeklyDigest } from '@mast/shared/types';
import { readRows, serverNow } from '../../data/index.ts';

/**
 * A digest of this device's rows; null where there is no person yet, or no such week. Loaded where the
 * server's is not here.
 */
export const digestHere = (toDate: string | undefined): Promise<WeeklyDigest | null> =>
  readRows(async (reader, userId) => {
    const person = await reader.get('person', userId);
    if (person === undefined) return null;
    const now = serverNow();
    const schedule = scheduleOf(person, now);
    const due = duePeriod(schedule, now);
    const period = toDate === undefined ? due : periodTo(schedule.zone, toDate);
    const isOver = period !== undefined && period.toDate <= due.toDate;
    if (!isOver || period.endsAt <= person.createdAt) return null;
    return digestOf(reader, person, period, now);
  });
