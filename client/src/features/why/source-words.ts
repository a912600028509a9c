import type { DecisionRecord } from '@mast/shared/types';
import { type SourceOfRule, sourcesOfKind } from '@mast/shared/why';
import { ageText } from '../gate/fact-words.ts';

type Aged = DecisionRecord['ages'][number]['fact'];

const PLAIN: Readonly<Record<Exclude<SourceOfRule, Aged>, string>> = {
  plan: 'My plan, as I wrote it',
  self: 'What I said of myself in this plan',
  clock: 'The clock',
};

const AGED: Readonly<Record<Aged, readonly [found: string, none: string]>> = {
  equity: ['My balance, declared', 'My balance, never declared'],
  peak: ['My peak, declared', 'My peak, never declared'],
  holdings: ['My holdings, declared', 'My holdings, never declared'],
  positions: ['My open positions, looked at', 'No open position'],
  history: ['My trades on record, last synced', 'My trades on this device, never synced'],
  calendar: ['My calendar, changed', 'No calendar'],
};

const isPlain = (source: SourceOfRule): source is keyof typeof PLAIN =>
  Object.hasOwn(PLAIN, source);

/** Where what a rule saw came from, and how old that was then. */
export function sourceTexts(kind: string, ages: DecisionRecord['ages']): string[] {
  return sourcesOfKind(kind).map((source) => {
    if (isPlain(source)) return PLAIN[source];
    const seconds = ages.find(({ fact }) => fact === source)?.seconds ?? null;
    const [found, none] = AGED[source];
    return seconds === null ? none : `${found} ${ageText(seconds)}`;
  });
}
