import { type Decimal, parseDecimal, sign } from '@mast/shared/decimal';
import { formatInstant, type Instant } from '@mast/shared/time';
import type { Facts, Plan } from '@mast/shared/types';
import { validateInstrumentSpec } from '@mast/shared/validators-gate';
import { objectAt } from './contract.ts';
import { presetSpec } from './instrument.ts';
import type { Members } from './plain-form.ts';
import { positionFigures } from './position-figures.ts';
import { rowsAt } from './rows.ts';

const PATH = 'facts.positions';
const HOUR_MS = 3_600_000;

/** ISO 4217's code for no currency, of a position whose instrument is not known. */
const NO_CURRENCY = 'XXX';

/** What is known beside the positions. */
export interface Beside {
  readonly account: Members;
  readonly instrument: Members | null;
  readonly fx: unknown;
  readonly plan: Plan;
  readonly asOf: Instant;
}

const numberOf = (value: unknown): Decimal | null => {
  const number = typeof value === 'string' ? parseDecimal(value) : undefined;
  return number && sign(number) > 0 ? number : null;
};

/** The rate of a quote currency, where it is the account's own or the plan's. */
function rateOf(quote: unknown, { account, instrument, fx }: Beside): Facts['fx'] {
  if (quote === account.currency) return { rate: '1', operation: 'multiply' };
  const isKnown = quote === instrument?.quote && numberOf((fx as Members | null)?.rate) !== null;
  return isKnown ? (fx as Facts['fx']) : null;
}

/** Notional and risk that the position does not give itself, where all that they need is known. */
function figuresOf(given: Members, spec: Members | undefined, beside: Beside): Members {
  const fx = rateOf(spec?.quote, beside);
  const size = numberOf(given.size);
  const averageEntry = numberOf(given.averageEntry);
  if (!validateInstrumentSpec(spec) || !fx || !size || !averageEntry) {
    return { notional: null, openRisk: null };
  }
  const side = given.side === 'short' ? 'short' : 'long';
  return positionFigures({ side, size, averageEntry, stop: numberOf(given.stop), spec, fx });
}

const specOf = (id: unknown, { instrument }: Beside): Members | undefined =>
  instrument !== null && id === instrument.id ? instrument : presetSpec(String(id));

function position(raw: Members, i: number, ownId: unknown, beside: Beside): Members {
  const { entry, ...given } = raw;
  const instrumentId = given.instrumentId ?? ownId;
  const priced = { ...given, averageEntry: given.averageEntry ?? entry };
  const spec = specOf(instrumentId, beside);
  const groups = (spec?.groups ?? { sector: null, underlying: null, tags: [] }) as Members;
  return {
    tradeId: `open-${i + 1}`,
    accountId: beside.account.id,
    stop: null,
    openedAt: formatInstant(beside.asOf - HOUR_MS),
    adds: 0,
    quote: spec?.quote ?? NO_CURRENCY,
    ...groups,
    ...figuresOf(priced, spec, beside),
    ...given,
    // At the plan's own entry an addition is neither better nor worse.
    averageEntry: priced.averageEntry ?? beside.plan.entry ?? '0',
    instrumentId,
  };
}

/** The positions of a request as they were written. */
export const openRows = (raw: unknown): Members[] =>
  Array.isArray(raw) ? rowsAt(raw, PATH) : rowsAt(objectAt(raw, PATH).open, `${PATH}.open`);

/**
 * Open positions as a list, or {open, checkedAt}. One that does not name its instrument is of the
 * plan's where it is the only one, else of an instrument of its own: several would otherwise all
 * stand in the plan's way.
 */
export function positionsOf(raw: unknown, beside: Beside): Members {
  const given: Members = Array.isArray(raw) ? {} : objectAt(raw, PATH);
  const rows = openRows(raw);
  const planned = beside.instrument?.id ?? 'instrument';
  const open = rows.map((row, i) =>
    position(row, i, rows.length === 1 ? planned : `open-${i + 1}`, beside),
  );
  const checkedAt = open.length === 0 ? null : formatInstant(beside.asOf);
  return { checkedAt, ...given, open };
}
