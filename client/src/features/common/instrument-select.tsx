import { Select } from '../../ui/index.ts';
import { useInstruments } from './use-instruments.ts';

export interface InstrumentSelectProps {
  value: string | null;
  onChange: (instrumentId: string) => void;
  error?: string | undefined;
}

export function InstrumentSelect({ value, onChange, error }: InstrumentSelectProps) {
  const { all } = useInstruments();
  return (
    <Select
      label="Instrument"
      error={error}
      options={all.map(({ id, symbol, name }) => ({ value: id, label: `${symbol} · ${name}` }))}
      value={value ?? undefined}
      onChange={onChange}
    />
  );
}
