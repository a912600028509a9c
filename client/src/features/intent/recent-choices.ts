import type { Account, Instrument, Intent, Persona } from '@mast/shared/types';

/** Offered while the person has no history of their own. */
const FIRST_CHOICES: Readonly<Record<Persona, readonly string[]>> = {
  crypto: ['BTC-USD', 'ETH-USD', 'SOL-USD', 'BTC-EUR', 'ETH-EUR'],
  shortterm: ['MES', 'MNQ', 'ES', 'EUR-USD', 'MGC'],
  swing: ['SPY', 'QQQ', 'AAPL', 'NVDA', 'SAP'],
  indexdca: ['SPY'],
};

const RECENT = 4;
const SETUPS = 5;

export const newestFirst = (intents: readonly Intent[]): Intent[] =>
  [...intents].sort((a, b) => (a.correctedTime < b.correctedTime ? 1 : -1));

/** @param used ids of instruments, the latest first; from plans and fills */
export function recentInstruments(
  used: readonly string[],
  account: Account | undefined,
  get: (id: string) => Instrument | undefined,
): Instrument[] {
  const first = account === undefined ? [] : FIRST_CHOICES[account.persona];
  const fitting = first.filter((id) => get(id)?.quote === account?.currency);
  return [...new Set([...used, ...fitting])]
    .map(get)
    .filter((instrument) => instrument !== undefined)
    .slice(0, RECENT);
}

/** Setups of the last plans, the latest first. @param intents the newest first */
export function recentSetups(intents: readonly Intent[]): string[] {
  const named = intents.map((intent) => intent.plan.setup).filter((setup) => setup !== null);
  return [...new Set(named)].slice(0, SETUPS);
}
