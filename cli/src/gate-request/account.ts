import { shown } from '@mast/shared/contract-errors';
import { DAY_PRESETS, isKnownZone } from '@mast/shared/time';
import { badRequest, CommandError } from '../command.ts';
import { objectAt } from './contract.ts';
import { holdingsOf } from './holdings.ts';
import { isObject, type Members } from './plain-form.ts';

function dayOf(raw: unknown): unknown {
  if (raw === undefined) return DAY_PRESETS.crypto;
  if (typeof raw !== 'string') return raw;
  const preset = Object.entries(DAY_PRESETS).find(([name]) => name === raw)?.[1];
  if (preset) return preset;
  const names = Object.keys(DAY_PRESETS).join(', ');
  const message = `expected {tz, localTime} or one of ${names}, found ${shown(raw)}`;
  throw badRequest(message, 'facts.account.day');
}

/** One figure stands for all of an account's equity; of the two, one stands for the other. */
function equityOf(raw: unknown, asOf: string): unknown {
  if (raw === undefined || raw === null) return null;
  if (!isObject(raw)) return { latest: raw, dayStart: raw, declaredAt: asOf };
  const one = raw.latest ?? raw.dayStart;
  return { latest: one, dayStart: one, declaredAt: asOf, ...raw };
}

function peakOf(raw: unknown, asOf: string): unknown {
  if (raw === undefined || raw === null) return null;
  return isObject(raw) ? { at: asOf, ...raw } : { value: raw, at: asOf };
}

/** The account of the facts, with what was left out at its start value; drawdowns come later. */
export function accountOf(raw: unknown, asOf: string): Members {
  const given = objectAt(raw, 'facts.account');
  return {
    id: 'account',
    currency: 'USD',
    startBalance: null,
    endOfDayPeak: null,
    ...given,
    day: dayOf(given.day),
    equity: equityOf(given.equity, asOf),
    declaredPeak: peakOf(given.declaredPeak, asOf),
    holdings: holdingsOf(given.holdings, asOf),
    drawdowns: {},
  };
}

/** Refuses a zone that the shipped table lacks. */
export function checkZone(zone: string, path: string): void {
  if (isKnownZone(zone)) return;
  const message = `expected a zone of the zone table at \`${path}\`, found \`${zone}\``;
  throw new CommandError('unknown_zone', message, { field: path });
}
