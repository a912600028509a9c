import { BREACH_CAUSES, type Breach, baseOf, breachId, cooldownEnd } from '../cooldowns/index.ts';
import type { Breach as BreachRow } from '../generated/types.ts';
import { formatInstant, type Instant } from '../time/index.ts';
import type { TradeFile } from './trade-file.ts';

const MINUTE_MS = 60_000;

/**
 * What a trade broke as rows: what one fill broke is one, under the kind with the longest base.
 * @param arrivedAt when it became known
 */
export function breachRows(
  breaches: readonly Breach[],
  file: TradeFile,
  arrivedAt: Instant,
): BreachRow[] {
  const together = new Map<string, Breach[]>();
  for (const breach of breaches) {
    const key = breach.fillId ?? breachId(breach);
    together.set(key, [...(together.get(key) ?? []), breach]);
  }
  return [...together.values()].map((ones) => rowOf(ones, file, arrivedAt));
}

function rowOf(ones: readonly Breach[], file: TradeFile, arrivedAt: Instant): BreachRow {
  const { trade, plans } = file;
  const longest = ones.reduce((a, b) => (minutesOf(b, file) > minutesOf(a, file) ? b : a));
  const known = formatInstant(Math.max(arrivedAt, longest.at));
  return {
    id: longest.fillId === null ? breachId(longest) : `breach:${longest.fillId}`,
    kind: longest.kind,
    kinds: ones.map(({ kind }) => kind),
    tradeId: trade.id,
    accountId: trade.accountId,
    fillId: longest.fillId,
    intentId: (longest.fillId === null ? undefined : plans.get(longest.fillId))?.intent.id ?? null,
    at: formatInstant(longest.at),
    arrivedAt: known,
    baseMinutes: minutesOf(longest, file),
    voided: false,
    createdAt: known,
  };
}

function minutesOf({ kind, at }: Breach, { persona, mainZone }: TradeFile): number {
  const base = baseOf(BREACH_CAUSES[kind], persona);
  if (base === null) return 0;
  const end = cooldownEnd(at, base, 0, { tz: mainZone, localTime: '00:00' });
  return Math.floor((end - at) / MINUTE_MS);
}
