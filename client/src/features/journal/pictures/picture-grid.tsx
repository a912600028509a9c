import X from 'lucide-react/icons/x';
import { lazy, Suspense, useState } from 'react';
import { pictures, useSent } from '../../../data/attachments/index.ts';
import { Icon, InlineStatus } from '../../../ui/index.ts';
import { useSave } from '../../common/use-save.ts';
import classes from './pictures.module.css';
import type { ShownPicture } from './shown-pictures.ts';
import { Thumb } from './thumb.tsx';

const Viewer = lazy(() => import('./viewer.tsx'));

const WHERE_WORDS = {
  stored: undefined,
  here: 'only on this device so far',
  elsewhere: 'on its way from another device',
  refused: 'the server did not take it',
} as const;

export interface PictureGridProps {
  pictures: readonly ShownPicture[];
  /** Whether each has a button that takes it away. */
  isRemovable?: boolean;
}

/** The pictures of an entry; each opens full. */
export function PictureGrid({ pictures: shown, isRemovable = false }: PictureGridProps) {
  const [openId, setOpenId] = useState<string>();
  const { save, failure } = useSave();
  if (shown.length === 0) return null;
  return (
    <>
      <ul className={classes.grid} aria-label="Pictures">
        {shown.map((one, i) => (
          <li key={one.id} className={classes.cell}>
            <button
              type="button"
              className={classes.open}
              aria-label={`Open picture ${i + 1} of ${shown.length}: ${one.name}`}
              onClick={() => setOpenId(one.id)}
            >
              <Thumb thumb={one.thumb} />
            </button>
            <WhereLine picture={one} />
            {isRemovable && (
              <button
                type="button"
                className={classes.remove}
                aria-label={`Remove ${one.name}`}
                onClick={() => void save(() => pictures().remove(one.id))}
              >
                <Icon of={X} size={16} />
              </button>
            )}
          </li>
        ))}
      </ul>
      <InlineStatus tone="attention">{failure}</InlineStatus>
      {openId !== undefined && (
        <Suspense fallback={null}>
          <Viewer pictures={shown} startId={openId} onClose={() => setOpenId(undefined)} />
        </Suspense>
      )}
    </>
  );
}

function WhereLine({ picture: { id, where, source } }: { picture: ShownPicture }) {
  const sent = useSent().get(id);
  const words =
    sent === undefined
      ? WHERE_WORDS[where]
      : `sending, ${Math.floor((100 * sent) / source.size)} %`;
  return words === undefined ? null : <span className={classes.where}>{words}</span>;
}
