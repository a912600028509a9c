import type { Attachment } from '@mast/shared/types';
import classes from './pictures.module.css';
import { Thumb } from './thumb.tsx';

const SHOWN = 4;

/** Small pictures of a line in a list; they open with the line. */
export function Thumbs({ of }: { of: readonly Attachment[] }) {
  if (of.length === 0) return null;
  const more = of.length - SHOWN;
  return (
    <span
      className={classes.thumbs}
      role="img"
      aria-label={of.length === 1 ? '1 picture' : `${of.length} pictures`}
    >
      {of.slice(0, SHOWN).map(({ id, thumb }) => (
        <Thumb key={id} thumb={thumb} />
      ))}
      {more > 0 && <span className={classes.more}>+{more}</span>}
    </span>
  );
}
