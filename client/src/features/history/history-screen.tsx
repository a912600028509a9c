import { useDeferredValue, useMemo, useState } from 'react';
import { type SearchableEntity, type SearchFilters, useHistory } from '../../data/history/index.ts';
import { List, Section, Segmented, Stack, TextField } from '../../ui/index.ts';
import { useAccounts } from '../common/use-accounts.ts';
import { useInstruments } from '../common/use-instruments.ts';
import { useTimes } from '../common/use-times.ts';
import classes from './history.module.css';
import { historyWords } from './history-words.ts';
import { HitRow } from './hit-row.tsx';
import type { Shown } from './merge-hits.ts';
import { useHits } from './use-hits.ts';

type Kind = 'all' | SearchableEntity;

const KINDS: { value: Kind; label: string }[] = [
  { value: 'all', label: 'All' },
  { value: 'journal_entry', label: 'Notes' },
  { value: 'trade', label: 'Trades' },
  { value: 'intent', label: 'Plans' },
];

const EVERYTHING: readonly SearchableEntity[] = ['journal_entry', 'trade', 'intent'];

/** A search over everything that I wrote and traded, the rows of years ago too; without a network. */
export default function HistoryScreen() {
  const [typed, setTyped] = useState('');
  const [kind, setKind] = useState<Kind>('all');
  const history = useHistory();
  const times = useTimes();
  const filters = useMemo<SearchFilters>(
    () => ({ entities: kind === 'all' ? EVERYTHING : [kind] }),
    [kind],
  );
  const shown = useHits(useDeferredValue(typed.trim()), filters, history);
  return (
    <div className={classes.column}>
      <Stack gap={6}>
        <TextField
          label="Search my history"
          type="search"
          placeholder="Words of a note, an instrument, a setup"
          value={typed}
          onChange={setTyped}
        />
        <Segmented label="What" labelHidden choices={KINDS} value={kind} onChange={setKind} />
        <p className={classes.quiet} role="status">
          {historyWords(history, times.when)}
        </p>
        {typed.trim() !== '' && <Found shown={shown} />}
      </Stack>
    </div>
  );
}

function Found({ shown: { hits, count } }: { shown: Shown }) {
  const accounts = useAccounts();
  const book = useInstruments();
  const times = useTimes();
  if (count === 0) return <p className={classes.quiet}>Nothing holds these words.</p>;
  const title = hits.length < count ? `The newest ${hits.length} of ${count}` : `${count} found`;
  return (
    <Section title={title}>
      <List label="Found">
        {hits.map((hit) => (
          <HitRow
            key={`${hit.entity}/${hit.row.id}`}
            hit={hit}
            accounts={accounts}
            book={book}
            times={times}
          />
        ))}
      </List>
    </Section>
  );
}
