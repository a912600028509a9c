import type { Instrument } from '@mast/shared/types';
import { Chips, Stack } from '../../ui/index.ts';
import { InstrumentSearch } from '../common/instrument-search.tsx';

export interface InstrumentFieldProps {
  label: string;
  recent: readonly Instrument[];
  /** What the search finds in; none where all there is stands above it. */
  all: readonly Instrument[];
  value: Instrument | undefined;
  onChange: (id: string) => void;
  error?: string | undefined;
  detailOf: (instrument: Instrument) => string;
}

/** Recent ones as chips; all others by a search. */
export function InstrumentField(props: InstrumentFieldProps) {
  const { label, recent, all, value, onChange, error, detailOf } = props;
  const shown = value === undefined || recent.includes(value) ? recent : [value, ...recent];
  return (
    <Stack gap={1}>
      <Chips
        label={label}
        error={error}
        choices={shown.map(({ id, symbol }) => ({ value: id, label: symbol }))}
        value={value?.id}
        onChange={onChange}
      />
      {all.length > 0 && (
        <InstrumentSearch
          all={all}
          label="Search another instrument"
          detailOf={detailOf}
          onChoose={onChange}
        />
      )}
    </Stack>
  );
}
