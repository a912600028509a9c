import { letterOf, plotOf, statusText } from '@mast/shared/digest-letter';
import type { WeeklyDigest } from '@mast/shared/types';
import { useMemo } from 'react';
import { cx } from '../../ui/index.ts';
import classes from './digest.module.css';
import { LetterPart } from './letter-part.tsx';
import { useLetterFormat } from './use-letter-format.ts';
import { useTold } from './use-told.ts';

export interface LetterViewProps {
  digest: WeeklyDigest;
  isLocal: boolean;
}

const LOCAL =
  'Made on this device from the rows that are here. The server has not sent its own yet; the two may differ.';

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
        {(told === null ? letter.opening : (told ?? [])).map((text) => (
          <p key={text}>{text}</p>
        ))}
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
