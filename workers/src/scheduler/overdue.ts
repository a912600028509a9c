import type { SpaceWriter } from '@mast/database';
import { dayEndAfterMove } from '@mast/shared/cooldowns';
import { put } from '@mast/shared/entities';
import { formatInstant, type Instant, parseInstant, TZDB_VERSION } from '@mast/shared/time';
import { rescore } from '../handlers/adherence-scorer.ts';
import { reviewPaper } from '../handlers/paper-periods.ts';
import { type Announcing, COOLDOWN_SCHEDULER } from './announce-ended.ts';

/**
 * What time alone brings about: a trade whose post entry is overdue is unscored, and a paper period that
 * is thirty days old asks for half.
 */
export async function passTime({ store, now, newId }: Announcing, userId: string): Promise<void> {
  const at = now();
  const isDue = await store.withUserRead(userId, async ({ reader }) => {
    const [waiting, periods, cooldowns] = await Promise.all([
      reader.list('trade_score', { where: { state: 'awaiting_post' } }),
      reader.list('paper_quarantine', { where: { releasedAt: null } }),
      reader.list('cooldown', { since: { field: 'endsAt', value: formatInstant(at) } }),
    ]);
    const isOld = cooldowns.some(
      ({ day, tzdbVersions }) => day !== null && !tzdbVersions.includes(TZDB_VERSION),
    );
    return isOld || periods.length > 0 || waiting.some(({ dueAt }) => dueAt <= formatInstant(at));
  });
  if (!isDue) return;
  await store.withUserWrite(userId, async (writer) => {
    await recountDayEnds(writer, at);
    const scored = await rescoreOverdue(writer, at);
    const accounts = await writer.reader.list('account');
    const events = await reviewPaper(
      writer,
      accounts.map(({ id }) => id),
      at,
    );
    const told =
      scored.length > 0 ? [{ type: 'trade.scored' as const, data: { tradeIds: scored } }] : [];
    await writer.emit([...told, ...events], {
      producer: COOLDOWN_SCHEDULER,
      correlationId: `time:${formatInstant(at)}`,
      now: formatInstant(at),
      newId,
    });
  });
}

/** Newer zone data never ends a day-end cooldown earlier; a row names every version that counted it. */
export async function recountDayEnds(
  writer: Pick<SpaceWriter, 'reader' | 'apply'>,
  at: Instant,
  version: string = TZDB_VERSION,
): Promise<void> {
  const open = await writer.reader.list('cooldown', {
    where: { state: 'enforced' },
    since: { field: 'endsAt', value: formatInstant(at) },
  });
  const moved = open.flatMap((row) => {
    if (row.day === null || row.tzdbVersions.includes(version)) return [];
    const [startsAt, endsAt] = [row.startsAt, row.endsAt].map(
      (text) => parseInstant(text) as Instant,
    );
    const span = { startsAt: startsAt as Instant, endsAt: endsAt as Instant, level: row.level };
    const end = formatInstant(dayEndAfterMove(span, row.day));
    return [put('cooldown', { ...row, endsAt: end, tzdbVersions: [...row.tzdbVersions, version] })];
  });
  await writer.apply(moved);
}

async function rescoreOverdue(writer: SpaceWriter, at: Instant): Promise<string[]> {
  const waiting = await writer.reader.list('trade_score', { where: { state: 'awaiting_post' } });
  const overdue = waiting.filter(({ dueAt }) => dueAt <= formatInstant(at));
  return rescore(
    writer,
    overdue.map(({ id }) => id),
    at,
  );
}
