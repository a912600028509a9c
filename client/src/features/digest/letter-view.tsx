import { letterOf, plotOf, statusText } from '@mast/shared/digest-letter';
import type { WeeklyDigest } from '@mast/shared/types';
import { useMemo } from 'react';
import { cx, Fold, Stack } from '../../ui/index.ts';
import classes from './digest.module.css';
import { LetterPart } from './letter-part.tsx';
import { useLetterFormat } from './use-letter-format.ts';
import { type Told, useTold } from './use-told.ts';

export interface LetterViewProps {
  digest: WeeklyDigest;
  isLocal: boolean;
}

const BY_MODEL = 'My week in sentences, in an order that a model chose';
const LOCAL =
  'Made on this device from the rows that are here. The server has not sent its own yet; the two may differ.';

/** What was told first, and one tap away all that the figures below say. */
const ToldWeek = ({ told: { paragraphs, orderedBy } }: { told: Told }) => (
  <>
    <p>{paragraphs[0]}</p>
    <div data-print="hide">
      <Fold title={orderedBy === 'model' ? BY_MODEL : 'My week in sentences'}>
        <Stack gap={2}>
          {paragraphs.slice(1).map((text) => (
            <p key={text}>{text}</p>
          ))}
        </Stack>
      </Fold>
    </div>
  </>
);

export function LetterView({ digest, isLocal }: LetterViewProps) {
  const { document } = digest;
  const format = useLetterFormat(document.period.zone);
  const told = useTold(digest);
  const letter = useMemo(() => letterOf(document, format), [document, format]);
  return (
    <article className={classes.letter} aria-labelledby="digest-title">
      <header className={classes.head}>
        <h2 id="digest-title" className={classes.title}>
          {letter.title}
        </h2>
        <p className={cx(classes.quiet, isLocal && classes.local)}>
          {isLocal ? LOCAL : statusText(digest, format)}
        </p>
        {told === null && letter.opening.map((text) => <p key={text}>{text}</p>)}
        {told && <ToldWeek told={told} />}
      </header>
      {letter.sections.map((section) => (
        <LetterPart
          key={section.id}
          section={section}
          plot={section.plot && plotOf(section.plot, document, format)}
        />
      ))}
    </article>
  );
}
