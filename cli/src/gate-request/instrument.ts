import { presetInstrument, specOf } from '@mast/shared/instruments';
import { CommandError } from '../command.ts';
import { objectAt } from './contract.ts';
import type { Members } from './plain-form.ts';

const PATH = 'facts.instrument';

function preset(id: string): Members {
  const found = presetInstrument(id);
  if (found) return { ...specOf(found) };
  const message = `expected an instrument or a preset’s id at \`${PATH}\`, found \`${id}\``;
  throw new CommandError('unknown_instrument', message, { field: PATH });
}

/** Without a lot step and a smallest lot no size can be judged, so the plan gets no verdict. */
function checkPrecision(spec: Members): void {
  for (const name of ['lotStep', 'minLot']) {
    if (spec[name] !== undefined && spec[name] !== null) continue;
    throw new CommandError(
      'invalid_plan',
      `expected an instrument with its \`${name}\`, found nothing`,
      { field: 'instrument' },
    );
  }
}

/**
 * An instrument by a preset's id, or spelt out: over the preset of its id where there is one, else
 * over plain values, so that a fee can be given to `MES` alone.
 */
export function instrumentOf(raw: unknown, currency: unknown): Members | null {
  if (raw === undefined || raw === null) return null;
  if (typeof raw === 'string') return preset(raw);
  const given = objectAt(raw, PATH);
  const id = given.id ?? given.symbol ?? 'instrument';
  const known = presetInstrument(String(id));
  const base = known
    ? { ...specOf(known) }
    : { symbol: id, class: 'share', quote: currency, tick: '0.01', pointValue: '1' };
  const fee = { model: 'none', entry: '0', exit: '0', ...objectAt(given.fee, `${PATH}.fee`) };
  const spec: Members = { ...base, ...given, id, fee };
  checkPrecision(spec);
  return spec;
}
