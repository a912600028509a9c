import type { CalendarEvent } from '@mast/shared/types';
import { Row, Segmented, Select, Stack, TextField } from '../../ui/index.ts';
import { CURRENCIES } from '../common/currencies.ts';
import { InstrumentSelect } from '../common/instrument-select.tsx';
import type { Concerns, EventErrors, EventForm } from './event-form.ts';
import { ABOUT_WORDS, IMPACT_WORDS } from './event-words.ts';

export interface EventFieldsProps {
  form: EventForm;
  errors: EventErrors;
  change: (part: Partial<EventForm>) => void;
  zone: string;
}

const choicesOf = <V extends string>(words: Readonly<Record<V, string>>) =>
  (Object.keys(words) as V[]).map((value) => ({ value, label: words[value] }));

const IMPACTS = choicesOf<CalendarEvent['impact']>(IMPACT_WORDS);
const ABOUT = choicesOf<CalendarEvent['about']>(ABOUT_WORDS);
const CONCERNS = choicesOf<Concerns>({
  all: 'All plans',
  currency: 'Currency',
  instrument: 'Instrument',
});

export const EventFields = ({ form, errors, change, zone }: EventFieldsProps) => (
  <Stack gap={4}>
    <TextField
      label="What it is"
      placeholder="US inflation, Fed decision, earnings …"
      maxLength={120}
      value={form.title}
      error={errors.title}
      onChange={(title) => change({ title })}
    />
    <Row gap={3} align="start" equal>
      <TextField
        label="Date"
        type="date"
        value={form.at.date}
        error={errors.at}
        onChange={(date) => change({ at: { ...form.at, date } })}
      />
      <TextField
        label="Time"
        type="time"
        hint={zone}
        value={form.at.time}
        onChange={(time) => change({ at: { ...form.at, time } })}
      />
    </Row>
    <Segmented
      label="Impact"
      choices={IMPACTS}
      value={form.impact ?? undefined}
      error={errors.impact}
      onChange={(impact) => change({ impact })}
    />
    <Segmented
      label="About"
      choices={ABOUT}
      value={form.about ?? undefined}
      error={errors.about}
      onChange={(about) => change({ about })}
    />
    <Segmented
      label="It concerns"
      choices={CONCERNS}
      value={form.concerns}
      onChange={(concerns) => change({ concerns })}
    />
    {form.concerns === 'currency' && (
      <Select
        label="Currency"
        options={CURRENCIES}
        value={form.currency ?? undefined}
        error={errors.currency}
        onChange={(currency) => change({ currency })}
      />
    )}
    {form.concerns === 'instrument' && (
      <InstrumentSelect
        value={form.instrumentId}
        error={errors.instrumentId}
        onChange={(instrumentId) => change({ instrumentId })}
      />
    )}
  </Stack>
);
