import type { Instrument } from '@mast/shared/types';
import { useState } from 'react';
import { Chips, LinkButton, List, ListRow, Stack, TextField } from '../../ui/index.ts';
import type { InstrumentBook } from '../common/use-instruments.ts';

export interface InstrumentFieldProps {
  book: InstrumentBook;
  recent: readonly Instrument[];
  value: Instrument | undefined;
  onChange: (id: string) => void;
  error?: string | undefined;
  /** Of the account: what is quoted in another one has no rate. */
  currency: string | undefined;
}

const SHOWN = 6;

function found(all: readonly Instrument[], typed: string): Instrument[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const text = (one: Instrument) => `${one.symbol} ${one.name}`.toLowerCase();
  return all.filter((one) => words.every((word) => text(one).includes(word))).slice(0, SHOWN);
}

/** Recent ones as chips; all others by a search. */
export function InstrumentField(props: InstrumentFieldProps) {
  const { book, recent, value, onChange, error, currency } = props;
  const [search, setSearch] = useState<string>();
  const shown = value === undefined || recent.includes(value) ? recent : [value, ...recent];
  const choose = (id: string) => {
    setSearch(undefined);
    onChange(id);
  };
  return (
    <Stack gap={1}>
      <Chips
        label="Instrument"
        error={error}
        choices={shown.map(({ id, symbol }) => ({ value: id, label: symbol }))}
        value={value?.id}
        onChange={choose}
      />
      {search === undefined ? (
        <LinkButton onPress={() => setSearch('')}>Search another instrument</LinkButton>
      ) : (
        <>
          <TextField
            label="Search instruments"
            type="search"
            placeholder="Symbol or name"
            value={search}
            onChange={setSearch}
          />
          <List label="Found instruments">
            {found(book.all, search).map((one) => (
              <ListRow
                key={one.id}
                title={one.symbol}
                detail={
                  currency === undefined || one.quote === currency
                    ? one.name
                    : `${one.name}; quoted in ${one.quote}, which has no rate to ${currency} here`
                }
                onPress={() => choose(one.id)}
              />
            ))}
          </List>
        </>
      )}
    </Stack>
  );
}
