import { Stack, TickChips } from '../../ui/index.ts';
import { InstrumentSearch } from '../common/instrument-search.tsx';
import { useInstruments } from '../common/use-instruments.ts';
import type { InputOf } from './sentences/inputs.ts';
import type { RuleWords } from './sentences/parts.ts';

export interface InstrumentTicksProps {
  label: string;
  error: string | undefined;
  input: InputOf<'instruments'>;
  words: RuleWords;
  onChange: (value: unknown) => void;
}

/** A list of instruments: what is offered as chips, all others by a search. */
export function InstrumentTicks({ label, error, input, words, onChange }: InstrumentTicksProps) {
  const { all } = useInstruments();
  const { value, none } = input;
  const offered = words.offered.map(({ id, label: name }) => ({ value: id, label: name }));
  const others = value
    .filter((id) => words.offered.every((one) => one.id !== id))
    .map((id) => ({ value: id, label: words.symbolOf(id) }));
  const keep = (ids: readonly string[]) => onChange(ids.length === 0 ? none : ids);
  return (
    <Stack gap={1}>
      <TickChips
        label={label}
        error={error}
        choices={[...offered, ...others]}
        value={value}
        onChange={keep}
      />
      <InstrumentSearch
        all={all}
        label="Search another instrument"
        onChoose={(id) => keep([...new Set([...value, id])])}
      />
    </Stack>
  );
}
