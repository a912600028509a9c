import type { EntityReader } from '../entities/index.ts';
import type { Account, Rule } from '../generated/types.ts';
import { activeRules } from '../mutations/index.ts';
import { formatInstant, type Instant } from '../time/index.ts';
import type { IndexFill } from './index-actions.ts';
import { fillsOf, plansOf } from './load-trade-file.ts';

const DAY_MS = 86_400_000;

const JUDGED_DAYS = 100;
/** A quarter's contribution may be paid in parts; a device has fills of both spans together. */
const PARTS_DAYS = 95;

const daysBefore = (now: Instant, days: number): string => formatInstant(now - days * DAY_MS);

/** Actions that ended since then are judged: older ones keep the score they have. */
export const judgedSince = (now: Instant): string => daysBefore(now, JUDGED_DAYS);

/** The fills that the judged actions of an index account are made of, none from before the journal began. */
export async function loadIndexFills(
  reader: EntityReader,
  account: Account,
  now: Instant,
): Promise<IndexFill[]> {
  const [person] = await reader.list('person');
  if (person === undefined) return [];
  const earliest = daysBefore(now, JUDGED_DAYS + PARTS_DAYS);
  const since = [earliest, person.createdAt].reduce((a, b) => (a > b ? a : b));
  const trades = await reader.list('trade', {
    where: { accountId: account.id },
    since: { field: 'lastFillAt', value: since },
  });
  const found: IndexFill[] = [];
  for (const trade of trades) {
    const legs = trade.legs.filter(({ at }) => at >= since);
    const fills = await fillsOf(reader, { ...trade, legs });
    const plans = await plansOf(reader, trade, fills);
    for (const { fillId, effect } of legs) {
      const fill = fills.get(fillId);
      if (fill === undefined) continue;
      const rules = await rulesAt(reader, account, fill.filledAt);
      found.push({ fill, effect, plan: plans.get(fillId), rules });
    }
  }
  return found;
}

const rulesAt = async (
  reader: EntityReader,
  { persona }: Account,
  at: string,
): Promise<readonly Rule[]> => (await activeRules(reader, persona, at))?.rules ?? [];
