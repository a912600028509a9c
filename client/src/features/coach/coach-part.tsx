import { Suspense, useState } from 'react';
import { Fold } from '../../ui/index.ts';
import { optionalPart } from '../common/optional-part.ts';
import type { CoachWordsProps } from './coach-words.tsx';

const CoachWords = optionalPart(() => import('./coach-words.tsx'));

const TITLE = 'My strict self';

type PartProps = Omit<CoachWordsProps, 'title'>;

/** The coach's words on a page, loaded after what they are about. */
export const CoachPart = (props: PartProps) => (
  <Suspense fallback={null}>
    <CoachWords title={TITLE} {...props} />
  </Suspense>
);

/** The same one tap away, and loaded by that tap. */
export function CoachFold(props: PartProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <Fold title={TITLE} onOpen={() => setOpen(true)}>
      {isOpen && (
        <Suspense fallback={null}>
          <CoachWords {...props} />
        </Suspense>
      )}
    </Fold>
  );
}
