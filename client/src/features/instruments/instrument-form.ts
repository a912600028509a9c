import { presetInstrument } from '@mast/shared/instruments';
import { err, ok, type Result } from '@mast/shared/result';
import type { Instrument } from '@mast/shared/types';
import type { write } from '../../data/index.ts';
import { parseTyped } from '../../ui/format/index.ts';
import { typedText } from '../common/typed-text.ts';

/** An instrument as it is being typed. */
export interface InstrumentForm {
  symbol: string;
  name: string;
  class: Instrument['class'];
  quote: string;
  tick: string;
  pointValue: string;
  lotStep: string;
  minLot: string;
  feeModel: Instrument['fee']['model'];
  feeEntry: string;
  feeExit: string;
  sector: string;
  underlying: string;
}

export type InstrumentErrors = Partial<Record<keyof InstrumentForm, string>>;

export type InstrumentArgs = Parameters<typeof write<'saveInstrument'>>[1];

export const EMPTY_INSTRUMENT: InstrumentForm = {
  symbol: '',
  name: '',
  class: 'share',
  quote: 'USD',
  tick: '',
  pointValue: '1',
  lotStep: '1',
  minLot: '1',
  feeModel: 'none',
  feeEntry: '',
  feeExit: '',
  sector: '',
  underlying: '',
};

export const formOfInstrument = (instrument: Instrument): InstrumentForm => ({
  symbol: instrument.symbol,
  name: instrument.name,
  class: instrument.class,
  quote: instrument.quote,
  tick: typedText(instrument.tick),
  pointValue: typedText(instrument.pointValue),
  lotStep: typedText(instrument.lotStep),
  minLot: typedText(instrument.minLot),
  feeModel: instrument.fee.model,
  feeEntry: instrument.fee.model === 'none' ? '' : typedText(instrument.fee.entry),
  feeExit: instrument.fee.model === 'none' ? '' : typedText(instrument.fee.exit),
  sector: instrument.groups?.sector ?? '',
  underlying: instrument.groups?.underlying ?? '',
});

const FIGURES = ['tick', 'pointValue', 'lotStep', 'minLot'] as const;

/** A contract takes 18 digits on either side of the mark. */
const fits = (value: string): boolean =>
  /^\d{1,18}(\.\d{1,18})?$/.test(value) && !/^0(\.0+)?$/.test(value);

function readFigure(
  form: InstrumentForm,
  name: (typeof FIGURES)[number],
  errors: InstrumentErrors,
) {
  const typed = form[name].trim();
  const value = parseTyped(typed);
  if (value !== undefined && fits(value)) return value;
  errors[name] = `Expected a number above zero, found ${typed === '' ? 'nothing' : `“${typed}”`}.`;
  return '1';
}

function readFee(form: InstrumentForm, name: 'feeEntry' | 'feeExit', errors: InstrumentErrors) {
  const typed = form[name].trim();
  if (form.feeModel === 'none' || typed === '') return '0';
  const value = parseTyped(typed);
  if (value !== undefined && /^-?\d{1,18}(\.\d{1,18})?$/.test(value)) return value;
  errors[name] = `Expected a number, found “${typed}”.`;
  return '0';
}

const textOrNull = (text: string): string | null => text.trim() || null;

/** The arguments of the write, or what is wrong at which field. */
export function readInstrument(
  form: InstrumentForm,
  instrumentId: string,
): Result<InstrumentArgs, InstrumentErrors> {
  const errors: InstrumentErrors = {};
  const symbol = form.symbol.trim();
  const quote = form.quote.trim().toUpperCase();
  if (symbol === '') errors.symbol = 'Expected a symbol, found nothing.';
  if (!/^[A-Z]{3,5}$/.test(quote)) {
    errors.quote = `Expected a currency of three to five letters, found “${form.quote.trim()}”.`;
  }
  const [tick, pointValue, lotStep, minLot] = FIGURES.map((name) => readFigure(form, name, errors));
  const entry = readFee(form, 'feeEntry', errors);
  const exit = readFee(form, 'feeExit', errors);
  if (Object.keys(errors).length > 0) return err(errors);
  const tags = presetInstrument(instrumentId)?.groups?.tags ?? [];
  return ok({
    instrumentId,
    symbol,
    name: form.name.trim() || symbol,
    class: form.class,
    quote,
    tick: tick as string,
    pointValue: pointValue as string,
    lotStep: lotStep as string,
    minLot: minLot as string,
    fee: { model: form.feeModel, entry, exit },
    groups: {
      sector: textOrNull(form.sector),
      underlying: textOrNull(form.underlying) ?? symbol,
      tags,
    },
  });
}
