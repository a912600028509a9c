import { memo } from 'react';
import { Button, Fold, OUTCOME_WORDS, Row, Select, Stack, TextField } from '../../ui/index.ts';
import { EMOTION_WORDS } from '../common/emotions.ts';
import { kept } from '../common/kept.ts';
import { PERSONA_WORDS } from '../common/personas.ts';
import classes from './journal.module.css';
import {
  countSet,
  isSameButWords,
  NO_OTHER_FILTERS,
  type RiverFilters,
  tagsOf,
} from './river-filters.ts';
import type { RiverItem } from './river-items.ts';
import type { RiverData } from './use-river-data.ts';

export interface FilterFieldsProps {
  filters: RiverFilters;
  change: (part: Partial<RiverFilters>) => void;
  data: RiverData;
}

type Option = { value: string; label: string };

const RESULTS: Readonly<Record<string, string>> = {
  win: 'Won',
  loss: 'Lost',
  breakeven: 'Even',
  open: 'Open',
};

const byLabel = (a: Option, b: Option): number => a.label.localeCompare(b.label);
const optionsOf = (words: Readonly<Record<string, string>>): Option[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));

/** What can be chosen, from what is there. */
const optionsIn = kept(({ items, accounts, book }: RiverData) => {
  const subjects = items.flatMap((item: RiverItem) => (item.kind === 'entry' ? [] : [item.row]));
  const instruments = [...new Set(subjects.map(({ instrumentId }) => instrumentId))];
  const setups = subjects.map((row) => ('plan' in row ? row.plan.setup : row.setup));
  const personas = [...new Set(accounts.map(({ persona }) => persona))];
  const named = (names: Iterable<string | null>): Option[] =>
    [...new Set(names)]
      .filter((name) => name !== null)
      .map((name) => ({ value: name, label: name }))
      .sort(byLabel);
  return {
    account: accounts.map(({ id, label }) => ({ value: id, label })),
    persona: personas.map((persona) => ({ value: persona, label: PERSONA_WORDS[persona].name })),
    instrument: instruments.map((id) => ({ value: id, label: book.symbol(id) })).sort(byLabel),
    setup: named(setups),
    tag: named(instruments.flatMap((id) => tagsOf(book.get(id)))),
    outcome: [...optionsOf(RESULTS), ...optionsOf(OUTCOME_WORDS)],
    emotion: optionsOf(EMOTION_WORDS),
    clean: [
      { value: 'yes', label: 'As planned' },
      { value: 'no', label: 'Off plan' },
    ],
  };
});

const LABELS = {
  account: 'Account',
  persona: 'Way of trading',
  instrument: 'Instrument',
  setup: 'Setup',
  tag: 'Group',
  outcome: 'Outcome',
  emotion: 'Feeling',
  clean: 'Clean or not',
} as const;

/** Words at hand, all else one tap away; each narrows at once. */
export function FilterFields(props: FilterFieldsProps) {
  const { filters, change } = props;
  return (
    <Stack gap={2}>
      <TextField
        label="Search notes, trades and plans"
        type="search"
        placeholder="Words, an instrument, a setup"
        value={filters.text}
        onChange={(text) => change({ text })}
      />
      <OtherFilters {...props} />
    </Stack>
  );
}

const isSame = (a: FilterFieldsProps, b: FilterFieldsProps): boolean =>
  a.data === b.data && a.change === b.change && isSameButWords(a.filters, b.filters);

/** No key of the search draws its hundreds of options again. */
const OtherFilters = memo(function OtherFilters({ filters, change, data }: FilterFieldsProps) {
  const options = optionsIn(data);
  const set = countSet(filters);
  const names = Object.keys(LABELS) as (keyof typeof LABELS)[];
  return (
    <Fold title={set === 0 ? 'Filter' : `Filter: ${set} set`}>
      <Stack gap={3}>
        <div className={classes.filters}>
          {names.map((name) => (
            <Select
              key={name}
              label={LABELS[name]}
              options={[{ value: '', label: 'All' }, ...options[name]]}
              value={filters[name]}
              onChange={(value) => change({ [name]: value })}
            />
          ))}
          <TextField
            label="From"
            type="date"
            value={filters.from}
            onChange={(from) => change({ from })}
          />
          <TextField label="To" type="date" value={filters.to} onChange={(to) => change({ to })} />
        </div>
        {set > 0 && (
          <Row gap={4}>
            <Button onPress={() => change(NO_OTHER_FILTERS)}>Show all again</Button>
          </Row>
        )}
      </Stack>
    </Fold>
  );
}, isSame);
