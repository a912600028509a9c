import { presetInstrument, specOf } from '@mast/shared/instruments';
import { CommandError } from '../command.ts';
import { objectAt } from './contract.ts';
import { isObject, type Members } from './plain-form.ts';

const PATH = 'facts.instrument';

const SHARE: Members = { tick: '0.01', pointValue: '1', lotStep: '1' };

/** By class what stands for what was left out; the point value of a future is its contract's own. */
const DEFAULTS: Readonly<Record<string, Members>> = {
  share: SHARE,
  crypto: { tick: '0.01', pointValue: '1', lotStep: '0.001' },
  fund: { tick: '0.01', pointValue: '1', lotStep: '0.0001' },
  fx: { tick: '0.00001', pointValue: '100000', lotStep: '0.01' },
  future: { tick: '0.01', lotStep: '1' },
};
const WITHOUT_CLASS: Members = { class: 'share', tick: '0.01', pointValue: '1' };

const GROUPS = ['sector', 'underlying', 'tags'];

export const presetSpec = (id: string): Members | undefined => {
  const found = presetInstrument(id);
  return found && { ...specOf(found) };
};

/** A name as an id: characters that no id may hold become `-`. */
const idOf = (name: unknown): string => String(name).replace(/[^A-Za-z0-9:_.-]/g, '-');

/** Without them no size can be judged, so the plan gets no verdict. */
function checkPrecision(spec: Members): void {
  for (const name of ['pointValue', 'lotStep', 'minLot']) {
    if (spec[name] !== undefined && spec[name] !== null) continue;
    throw new CommandError(
      'invalid_plan',
      `expected an instrument with its \`${name}\`, found nothing`,
      { field: 'instrument' },
    );
  }
}

/** Groups as they are, or their members written on the instrument itself. */
function groupsOf(given: Members, known: unknown): Members {
  const flat = Object.fromEntries(
    GROUPS.filter((name) => given[name] !== undefined).map((name) => [name, given[name]]),
  );
  if (given.groups === undefined && known === undefined && Object.keys(flat).length === 0)
    return {};
  const base = { sector: null, underlying: null, tags: [] };
  return {
    groups: {
      ...base,
      ...objectAt(known, PATH),
      ...objectAt(given.groups, `${PATH}.groups`),
      ...flat,
    },
  };
}

function named(id: string, isFund: boolean, currency: unknown): Members {
  const found =
    presetSpec(id) ?? (isFund ? spelledOut({ symbol: id, class: 'fund' }, currency) : undefined);
  if (found) return found;
  const message = `expected an instrument or a preset’s id at \`${PATH}\`, found \`${id}\``;
  throw new CommandError('unknown_instrument', message, { field: PATH });
}

function spelledOut(given: Members, currency: unknown): Members {
  const name = given.id ?? given.symbol ?? 'instrument';
  const id = given.id ?? idOf(name);
  const known = presetSpec(String(id));
  // A class that is none is named by the contract, once the rest is there.
  const ofClass =
    given.class === undefined ? WITHOUT_CLASS : (DEFAULTS[String(given.class)] ?? SHARE);
  const base = known ?? { symbol: name, quote: currency, ...ofClass };
  const fee = { model: 'none', entry: '0', exit: '0', ...objectAt(given.fee, `${PATH}.fee`) };
  const own = Object.entries(given).filter(([member]) => !GROUPS.includes(member));
  const spec: Members = { ...base, ...Object.fromEntries(own), id, fee };
  const minLot = spec.minLot === undefined ? spec.lotStep : spec.minLot;
  const whole = { ...spec, minLot, ...groupsOf(given, known?.groups) };
  checkPrecision(whole);
  return whole;
}

/**
 * An instrument by a preset's id, or spelt out: over the preset of its id where there is one, else
 * over the values of its class, so that a fee can be given to `MES` alone. For an index plan a name
 * that is no preset is a fund.
 */
export function instrumentOf(raw: unknown, currency: unknown, persona: string): Members | null {
  if (raw === undefined || raw === null) return null;
  if (typeof raw === 'string') return named(raw, persona === 'indexdca', currency);
  return spelledOut(isObject(raw) ? raw : objectAt(raw, PATH), currency);
}
