import type { Breach } from '../cooldowns/index.ts';
import type { EntityReader } from '../entities/index.ts';
import type { Account, Fill, Rule } from '../generated/types.ts';
import { activeRules } from '../mutations/index.ts';
import { formatInstant, type Instant } from '../time/index.ts';
import type { IndexFill } from './index-actions.ts';
import { fillsOf, loadTradeFile, plansOf } from './load-trade-file.ts';
import { grantedBy } from './safeguards.ts';
import { breachesOf } from './scored-trade.ts';
import type { DecidedPlan } from './trade-file.ts';

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
    const file = await loadTradeFile(reader, trade.id);
    const fills = file?.fills ?? (await fillsOf(reader, { ...trade, legs }));
    const plans = file?.plans ?? (await plansOf(reader, trade, fills));
    const broken = file ? breachesOf(file) : [];
    for (const { fillId, effect } of legs) {
      const fill = fills.get(fillId);
      if (fill === undefined) continue;
      const plan = plans.get(fillId);
      const rules = await rulesAt(reader, account, fill.filledAt);
      const breaches = broken.filter((one) => isOf(one, fill, plan)).map(({ kind }) => kind);
      found.push({ fill, effect, plan, rules, breaches });
    }
  }
  return found;
}

/** A safeguard of which only words tell was broken by what was filled under its override. */
const isOf = (breach: Breach, fill: Fill, plan: DecidedPlan | undefined): boolean =>
  breach.fillId === null
    ? plan !== undefined && grantedBy(plan, fill.filledAt).length > 0
    : breach.fillId === fill.id;

const rulesAt = async (
  reader: EntityReader,
  { persona }: Account,
  at: string,
): Promise<readonly Rule[]> => (await activeRules(reader, persona, at))?.rules ?? [];
