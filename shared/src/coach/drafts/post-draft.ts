import { decimal, equals, ONE } from '../../decimal/index.ts';
import type { EntityReader } from '../../entities/index.ts';
import type { JournalEntry, Trade, TradeScore } from '../../generated/types.ts';
import { type Instant, parseInstant } from '../../time/index.ts';
import { type Draft, quotable, symbolOf } from './draft.ts';

const MINUTE_MS = 60_000;

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

/** Of several entries about a trade the one that was written last. */
const latest = (entries: readonly JournalEntry[]): JournalEntry | undefined =>
  [...entries].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a.id < b.id ? -1 : 1)).at(-1);

const minutesOf = ({ openedAt, closedAt }: Trade): string | null =>
  closedAt === null
    ? null
    : String(Math.max(0, Math.floor((instantOf(closedAt) - instantOf(openedAt)) / MINUTE_MS)));

const partsOf = ({ parts }: TradeScore) =>
  parts.flatMap(({ name, share }) =>
    share === null || equals(decimal(share), ONE) ? [] : [{ part: name, value: share }],
  );

/** How a closed trade kept to its plan; undefined until its post entry is there. */
export async function postDraft(
  reader: EntityReader,
  score: TradeScore,
): Promise<Draft | undefined> {
  const trade = await reader.get('trade', score.id);
  const posts = await reader.list('journal_entry', { where: { tradeId: score.id, kind: 'post' } });
  const post = latest(posts);
  if (trade === undefined || trade.closedAt === null || post === undefined) return undefined;
  const [account, intent, breaches, instrument] = await Promise.all([
    reader.get('account', trade.accountId),
    trade.intentId === null ? undefined : reader.get('intent', trade.intentId),
    reader.list('breach', { where: { tradeId: trade.id } }),
    symbolOf(reader, trade.instrumentId),
  ]);
  const planned = intent?.plan.maxHoldMinutes ?? null;
  const kinds = breaches.filter(({ voided }) => !voided).flatMap((breach) => breach.kinds);
  return {
    template: 'journal-post',
    subjectId: trade.id,
    accountId: trade.accountId,
    persona: score.persona,
    facts: {
      mode: trade.mode,
      instrument,
      side: score.persona === 'indexdca' ? null : trade.side,
      r: trade.r,
      net: account === undefined ? null : trade.netPnl,
      currency: account?.currency ?? null,
      score: score.score,
      parts: partsOf(score),
      caps: score.caps,
      breaches: [...new Set(kinds)].sort(),
      selfReported: score.parts.filter(({ selfReported }) => selfReported).length,
      minutes: minutesOf(trade),
      plannedMinutes: planned === null ? null : String(planned),
      words: quotable(post.text),
    },
  };
}
