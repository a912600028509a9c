import type { WindowSpec } from '@mast/shared/time';
import type { Facts } from '@mast/shared/types';
import { validateFacts } from '@mast/shared/validators-gate';
import { accountOf, checkZone } from './account.ts';
import { held, listAt, objectAt } from './contract.ts';
import { historyOf, windowsOf } from './history.ts';
import { instrumentOf } from './instrument.ts';
import type { Members } from './plain-form.ts';

function fxOf(raw: unknown, quote: unknown, currency: unknown): unknown {
  if (raw !== undefined && raw !== null) {
    return { operation: 'multiply', ...objectAt(raw, 'facts.fx') };
  }
  return quote === currency ? { rate: '1', operation: 'multiply' } : null;
}

const positionsOf = (raw: unknown, account: Members, instrumentId: string): Members[] =>
  listAt(objectAt(raw, 'facts.positions').open, 'facts.positions.open').map((position, i) => ({
    tradeId: `open-${i + 1}`,
    accountId: account.id,
    instrumentId,
    averageEntry: '0',
    stop: null,
    openRisk: null,
    ...position,
  }));

const cooldownsOf = (raw: unknown): Members[] =>
  listAt(raw, 'facts.cooldowns').map((row, i) => ({
    id: `cooldown-${i + 1}`,
    trigger: 'loss_streak',
    class: 'major',
    scope: 'person',
    accountId: null,
    counted: true,
    enforced: true,
    openTasks: [],
    ...row,
  }));

/**
 * Facts in plain form, with what was left out at its neutral value: no history, no positions, no
 * cooldowns, all of it known.
 * @param windows that the rules look at
 */
export function factsOf(raw: unknown, windows: readonly WindowSpec[], asOf: string): Facts {
  const given = objectAt(raw, 'facts');
  const account = accountOf(given.account, asOf);
  const instrument = instrumentOf(given.instrument, account.currency);
  const instrumentId = String(instrument?.id ?? 'instrument');
  const withoutWindows = {
    ...given,
    person: { mainZone: 'UTC', ...objectAt(given.person, 'facts.person') },
    account,
    instrument,
    fx: fxOf(given.fx, instrument?.quote, account.currency),
    history: historyOf(given.history, account, instrumentId),
    positions: {
      ...objectAt(given.positions, 'facts.positions'),
      open: positionsOf(given.positions, account, instrumentId),
    },
    cooldowns: cooldownsOf(given.cooldowns),
    sync: { lastSyncAt: null, ...objectAt(given.sync, 'facts.sync') },
  };
  const facts = held(validateFacts, withoutWindows, 'facts');
  checkZone(facts.person.mainZone, 'facts.person.mainZone');
  checkZone(facts.account.day.tz, 'facts.account.day.tz');
  const all = windowsOf(given.history, windows, facts, Date.parse(asOf));
  return held(validateFacts, { ...facts, history: { ...facts.history, windows: all } }, 'facts');
}
