import { compare, decimal, ONE } from '@mast/shared/decimal';
import type { DecisionRecord } from '@mast/shared/types';
import { lazy, Suspense, useState } from 'react';
import { Fold, formatNumber, KeyValue, KeyValues, Stack } from '../../ui/index.ts';
import { CoachFold } from '../coach/coach-part.tsx';
import type { WhyViewProps } from '../why/why-view.tsx';
import { ageText, FACT_WORDS, flagText } from './fact-words.ts';
import classes from './gate.module.css';

const WhyView = lazy(() => import('../why/why-view.tsx'));

/** Where device and server differ, the comparison of the two says these as the cause. */
const SAID_BESIDE: ReadonlySet<string> = new Set([
  'unverifiable',
  'ruleset_version',
  'late_conflict',
]);

/** How old each figure was that it was decided on, and what was missing. */
function Basis({ record }: { record: DecisionRecord }) {
  const { ages, flags, differsBecause, limitFactor, engineVersion, tzdbVersion } = record;
  const isReduced = compare(decimal(limitFactor), ONE) !== 0;
  const shown = flags.filter((flag) => differsBecause === null || !SAID_BESIDE.has(flag));
  const known = ages.filter(({ fact, seconds }) => seconds !== null || fact === 'history');
  return (
    <Fold title="What it was decided on">
      <Stack gap={3}>
        {isReduced && <p>Drawdown: my limits × {formatNumber(limitFactor)}</p>}
        {shown.map((flag) => (
          <p key={flag} className={classes.flag}>
            {flagText(flag)}
          </p>
        ))}
        <KeyValues>
          {known.map(({ fact, seconds }) => (
            <KeyValue key={fact} label={FACT_WORDS[fact]}>
              {ageText(seconds)}
            </KeyValue>
          ))}
          <KeyValue label="Rules and zones">
            {engineVersion} · {tzdbVersion}
          </KeyValue>
        </KeyValues>
      </Stack>
    </Fold>
  );
}

/** What a decision was made on, and on demand its words and why each rule fell as it did. */
export function DecisionDetail(props: WhyViewProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <CoachFold template="decision-gate" subjectId={props.record.id} madeOf={props.record} />
      <Fold title="Why, and what would change it" onOpen={() => setOpen(true)}>
        {isOpen && (
          <Suspense fallback={null}>
            <WhyView {...props} />
          </Suspense>
        )}
      </Fold>
      <Basis record={props.record} />
    </>
  );
}
