import type { SpaceWriter } from '@mast/database';
import { formatInstant, type Instant } from '@mast/shared/time';
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
    const [waiting, periods] = await Promise.all([
      reader.list('trade_score', { where: { state: 'awaiting_post' } }),
      reader.list('paper_quarantine', { where: { releasedAt: null } }),
    ]);
    return waiting.some(({ dueAt }) => dueAt <= formatInstant(at)) || periods.length > 0;
  });
  if (!isDue) return;
  await store.withUserWrite(userId, async (writer) => {
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

async function rescoreOverdue(writer: SpaceWriter, at: Instant): Promise<string[]> {
  const waiting = await writer.reader.list('trade_score', { where: { state: 'awaiting_post' } });
  const overdue = waiting.filter(({ dueAt }) => dueAt <= formatInstant(at));
  return rescore(
    writer,
    overdue.map(({ id }) => id),
    at,
  );
}
