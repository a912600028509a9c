import type { Instrument } from '@mast/shared/types';
import {
  formatNumber,
  KeyValue,
  KeyValues,
  NumberField,
  Row,
  Select,
  Stack,
  TextField,
} from '../../ui/index.ts';
import type { InstrumentErrors, InstrumentForm } from './instrument-form.ts';
import { CLASS_WORDS, unitOf } from './instrument-words.ts';

export interface InstrumentPartProps {
  form: InstrumentForm;
  errors: InstrumentErrors;
  change: (part: Partial<InstrumentForm>) => void;
}

const CLASSES = (Object.keys(CLASS_WORDS) as Instrument['class'][]).map((value) => ({
  value,
  label: CLASS_WORDS[value],
}));

/** Of a known instrument: what stands as the exchange has it. */
export const PresetFacts = ({ instrument }: { instrument: Instrument }) => (
  <KeyValues>
    <KeyValue label="Instrument">
      {instrument.symbol} · {instrument.name}
    </KeyValue>
    <KeyValue label="Counted in">{instrument.quote}</KeyValue>
    <KeyValue label={`A point a ${unitOf(instrument.class)}`}>
      {formatNumber(instrument.pointValue)} {instrument.quote}
    </KeyValue>
    {instrument.groups?.sector && (
      <KeyValue label="Group">
        {instrument.groups.sector} · {instrument.groups.underlying}
      </KeyValue>
    )}
  </KeyValues>
);

export interface OwnFieldsProps extends InstrumentPartProps {
  isTraded: boolean;
}

/** Of an instrument of my own: what it is and what it is counted in. */
export const OwnFields = ({ form, errors, change, isTraded }: OwnFieldsProps) => (
  <Stack gap={4}>
    <TextField
      label="Symbol"
      placeholder="As my broker has it"
      maxLength={32}
      value={form.symbol}
      error={errors.symbol}
      onChange={(symbol) => change({ symbol })}
    />
    <TextField
      label="Name"
      maxLength={80}
      value={form.name}
      error={errors.name}
      onChange={(name) => change({ name })}
    />
    <Select
      label="What it is"
      options={CLASSES}
      disabled={isTraded}
      value={form.class}
      onChange={(kind) => change({ class: kind })}
    />
    <Row gap={3} align="start" equal>
      <TextField
        label="Currency"
        maxLength={5}
        disabled={isTraded}
        value={form.quote}
        error={errors.quote}
        onChange={(quote) => change({ quote })}
      />
      <NumberField
        label="Value of a point"
        hint={
          isTraded
            ? 'It was traded: results are counted in it.'
            : `What a move of 1 in price is worth a ${unitOf(form.class)}.`
        }
        unit={form.quote}
        disabled={isTraded}
        value={form.pointValue}
        error={errors.pointValue}
        onChange={(pointValue) => change({ pointValue })}
      />
    </Row>
    <Row gap={3} align="start" equal>
      <TextField
        label="Group"
        hint="Risk is added up in it."
        placeholder="technology"
        maxLength={60}
        value={form.sector}
        error={errors.sector}
        onChange={(sector) => change({ sector })}
      />
      <TextField
        label="Underlying"
        hint="Its symbol, where none is said."
        placeholder="S&P 500"
        maxLength={60}
        value={form.underlying}
        error={errors.underlying}
        onChange={(underlying) => change({ underlying })}
      />
    </Row>
  </Stack>
);

/** In what steps it is priced and sized: at my broker it may differ. */
export const StepFields = ({ form, errors, change }: InstrumentPartProps) => (
  <Stack gap={4}>
    <NumberField
      label="Smallest move of the price"
      unit={form.quote}
      value={form.tick}
      error={errors.tick}
      onChange={(tick) => change({ tick })}
    />
    <Row gap={3} align="start" equal>
      <NumberField
        label="Smallest size"
        value={form.minLot}
        error={errors.minLot}
        onChange={(minLot) => change({ minLot })}
      />
      <NumberField
        label="Step of the size"
        value={form.lotStep}
        error={errors.lotStep}
        onChange={(lotStep) => change({ lotStep })}
      />
    </Row>
  </Stack>
);
