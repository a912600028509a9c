import type { Instrument } from '@mast/shared/types';
import { useState } from 'react';
import { LinkButton, List, ListRow, TextField } from '../../ui/index.ts';

export interface InstrumentSearchProps {
  all: readonly Instrument[];
  onChoose: (id: string) => void;
  /** The link that opens it. */
  label: string;
  detailOf?: (instrument: Instrument) => string;
}

const SHOWN = 6;

function found(all: readonly Instrument[], typed: string): Instrument[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean);
  const text = (one: Instrument) => `${one.symbol} ${one.name}`.toLowerCase();
  return all.filter((one) => words.every((word) => text(one).includes(word))).slice(0, SHOWN);
}

/** A link that becomes a search over symbols and names, until one was chosen. */
export function InstrumentSearch(props: InstrumentSearchProps) {
  const { all, onChoose, label, detailOf = (one) => one.name } = props;
  const [search, setSearch] = useState<string>();
  if (search === undefined) return <LinkButton onPress={() => setSearch('')}>{label}</LinkButton>;
  return (
    <>
      <TextField
        label="Search instruments"
        type="search"
        placeholder="Symbol or name"
        value={search}
        onChange={setSearch}
      />
      <List label="Found instruments">
        {found(all, search).map((one) => (
          <ListRow
            key={one.id}
            title={one.symbol}
            detail={detailOf(one)}
            onPress={() => {
              setSearch(undefined);
              onChoose(one.id);
            }}
          />
        ))}
      </List>
    </>
  );
}
