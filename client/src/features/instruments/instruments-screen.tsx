import type { Instrument } from '@mast/shared/types';
import { useState } from 'react';
import { useRows } from '../../data/index.ts';
import { LinkButton, List, ListRow, Section, Stack, TextField } from '../../ui/index.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { InstrumentEntry } from './instrument-entry.tsx';
import { CLASS_WORDS, specText } from './instrument-words.ts';
import classes from './instruments.module.css';

/** What can be traded here: my own instruments, and those that are known; `new` writes one. */
export default function InstrumentsScreen({ id }: { id?: string | undefined }) {
  return (
    <div className={classes.column}>
      {id === undefined ? (
        <Instruments />
      ) : (
        <InstrumentEntry key={id} id={id === 'new' ? undefined : id} />
      )}
    </div>
  );
}

function Instruments() {
  const own = useRows('instrument');
  const { all } = useInstruments();
  const [typed, setTyped] = useState('');
  const known = all.filter((one) => !own.includes(one));
  const found = known.filter(({ symbol, name }) => holds(`${symbol} ${name}`, typed));
  return (
    <Stack gap={8}>
      <Section
        title="Mine"
        aside={<LinkButton href="/more/instruments/new">Add an instrument</LinkButton>}
      >
        {own.length === 0 ? (
          <p className={classes.quiet}>
            None yet. I can add what the list below does not hold, and set my broker’s fees for what
            it holds.
          </p>
        ) : (
          <InstrumentList label="Mine" instruments={own} />
        )}
      </Section>
      <Section title="Known" aside={`${known.length}`}>
        <Stack gap={6}>
          <TextField
            label="Search instruments"
            type="search"
            placeholder="Symbol or name"
            value={typed}
            onChange={setTyped}
          />
          {found.length === 0 && <p className={classes.quiet}>None with “{typed.trim()}”.</p>}
          {(Object.keys(CLASS_WORDS) as Instrument['class'][]).map((kind) => {
            const some = found.filter((one) => one.class === kind);
            return some.length === 0 ? null : (
              <div key={kind}>
                <h3 className={classes.kind}>{CLASS_WORDS[kind]}</h3>
                <InstrumentList label={CLASS_WORDS[kind]} instruments={some} />
              </div>
            );
          })}
        </Stack>
      </Section>
    </Stack>
  );
}

const holds = (text: string, typed: string): boolean => {
  const lower = text.toLowerCase();
  return typed
    .toLowerCase()
    .split(/\s+/)
    .every((word) => lower.includes(word));
};

const InstrumentList = ({
  label,
  instruments,
}: {
  label: string;
  instruments: readonly Instrument[];
}) => (
  <List label={label}>
    {instruments.map((one) => (
      <ListRow
        key={one.id}
        href={`/more/instruments/${one.id}`}
        title={<bdi>{one.symbol}</bdi>}
        detail={
          <>
            <bdi>{one.name}</bdi> · {specText(one)}
          </>
        }
      />
    ))}
  </List>
);
