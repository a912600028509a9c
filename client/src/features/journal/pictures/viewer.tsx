import type { LucideIcon } from 'lucide-react';
import ChevronLeft from 'lucide-react/icons/chevron-left';
import ChevronRight from 'lucide-react/icons/chevron-right';
import Minus from 'lucide-react/icons/minus';
import Plus from 'lucide-react/icons/plus';
import X from 'lucide-react/icons/x';
import { useEffect, useRef, useState } from 'react';
import { Icon } from '../../../ui/index.ts';
import type { ShownPicture } from './shown-pictures.ts';
import { useBytes } from './use-bytes.ts';
import { useZoom } from './use-zoom.ts';
import classes from './viewer.module.css';

export interface ViewerProps {
  pictures: readonly ShownPicture[];
  startId: string;
  onClose: () => void;
}

/** Pictures as large as the screen: pinch, wheel or keys look closer, arrows go on, Esc leaves. */
export default function Viewer({ pictures, startId, onClose }: ViewerProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [id, setId] = useState(startId);
  const at = Math.max(
    0,
    pictures.findIndex((one) => one.id === id),
  );
  const picture = pictures[at];
  useEffect(() => dialog.current?.showModal(), []);
  if (picture === undefined) return null;
  const go = (by: number) => setId(pictures[at + by]?.id ?? id);
  return (
    <dialog
      ref={dialog}
      className={classes.viewer}
      aria-label={`Picture ${at + 1} of ${pictures.length}`}
      onClose={onClose}
    >
      <Stage
        key={picture.id}
        picture={picture}
        onLeft={() => go(-1)}
        onRight={() => go(1)}
        hasLeft={at > 0}
        hasRight={at < pictures.length - 1}
        onClose={() => dialog.current?.close()}
      />
    </dialog>
  );
}

interface StageProps {
  picture: ShownPicture;
  hasLeft: boolean;
  hasRight: boolean;
  onLeft: () => void;
  onRight: () => void;
  onClose: () => void;
}

function Stage({ picture, hasLeft, hasRight, onLeft, onRight, onClose }: StageProps) {
  const frame = useRef<HTMLDivElement>(null);
  const zoom = useZoom(frame, picture);
  const { view, handlers } = zoom;
  const bytes = useBytes(picture.source);
  const { wheel } = zoom;
  useEffect(() => {
    const element = frame.current;
    // A listener of React's is passive: it could not keep the page from scrolling.
    const onWheel = (event: WheelEvent) => {
      event.preventDefault();
      wheel(event.deltaY, event.clientX, event.clientY);
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  });
  const keys: Record<string, () => void> = {
    ArrowLeft: onLeft,
    ArrowRight: onRight,
    '+': zoom.closer,
    '=': zoom.closer,
    '-': zoom.farther,
    '0': zoom.whole,
  };
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = keys[event.key];
      if (act === undefined || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      act();
    };
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  });
  return (
    <>
      <div ref={frame} className={classes.frame} {...handlers}>
        {bytes.url !== undefined ? (
          <img
            src={bytes.url}
            alt={picture.name}
            className={classes.picture}
            draggable={false}
            style={{ transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})` }}
          />
        ) : (
          <p className={classes.words}>{bytes.words}</p>
        )}
      </div>
      <div className={classes.bar}>
        <Press icon={ChevronLeft} label="Picture before" onPress={onLeft} disabled={!hasLeft} />
        <Press icon={Minus} label="Farther" onPress={zoom.farther} disabled={view.scale <= 1} />
        <Press icon={Plus} label="Closer" onPress={zoom.closer} />
        <Press icon={ChevronRight} label="Next picture" onPress={onRight} disabled={!hasRight} />
        <Press icon={X} label="Close" onPress={onClose} />
      </div>
    </>
  );
}

interface PressProps {
  icon: LucideIcon;
  label: string;
  onPress: () => void;
  disabled?: boolean;
}

const Press = ({ icon, label, onPress, disabled }: PressProps) => (
  <button
    type="button"
    className={classes.press}
    aria-label={label}
    onClick={onPress}
    disabled={disabled}
  >
    <Icon of={icon} size={24} />
  </button>
);
