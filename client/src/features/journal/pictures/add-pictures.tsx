import type { LucideIcon } from 'lucide-react';
import Camera from 'lucide-react/icons/camera';
import ImagePlus from 'lucide-react/icons/image-plus';
import { type ReactNode, useId, useState } from 'react';
import { cx, Icon, InlineStatus } from '../../../ui/index.ts';
import classes from './pictures.module.css';
import type { AddPictures as Adding } from './use-add-pictures.ts';

export interface PictureDropProps {
  adding: Adding;
  children: ReactNode;
}

const filesOf = (data: DataTransfer | null): File[] => [...(data?.files ?? [])];

/** Around a form: pictures that are pasted or dropped anywhere on it are added. */
export function PictureDrop({ adding, children }: PictureDropProps) {
  const [isOver, setOver] = useState(false);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the buttons inside do the same
    <div
      className={cx(classes.drop, isOver && classes.over)}
      onPaste={(event) => {
        const files = filesOf(event.clipboardData);
        // Words that come with a picture's own file are its name.
        if (files.length === 0) return;
        event.preventDefault();
        void adding.add(files);
      }}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const files = filesOf(event.dataTransfer);
        if (files.length === 0) return;
        event.preventDefault();
        void adding.add(files);
      }}
    >
      {children}
    </div>
  );
}

/** From the files of the device, or its camera. */
export function AddPictures({ adding }: { adding: Adding }) {
  return (
    <div className={classes.adding}>
      <div className={classes.ways}>
        <Way label="Add pictures" icon={ImagePlus} adding={adding} />
        <Way label="Camera" icon={Camera} adding={adding} isCamera />
      </div>
      <InlineStatus>{adding.isBusy ? 'Looking at it' : undefined}</InlineStatus>
      {adding.faults.map((fault) => (
        <InlineStatus key={fault} tone="attention">
          {fault}
        </InlineStatus>
      ))}
    </div>
  );
}

interface WayProps {
  label: string;
  icon: LucideIcon;
  adding: Adding;
  isCamera?: boolean;
}

function Way({ label, icon, adding, isCamera = false }: WayProps) {
  const id = useId();
  return (
    <span className={cx(classes.way, isCamera && classes.camera)}>
      <input
        id={id}
        type="file"
        accept="image/*"
        multiple={!isCamera}
        {...(isCamera ? { capture: 'environment' as const } : {})}
        className="visually-hidden"
        onChange={({ target }) => {
          const files = [...(target.files ?? [])];
          // The same file may be chosen again.
          target.value = '';
          void adding.add(files);
        }}
      />
      <label htmlFor={id} className={classes.choose}>
        <Icon of={icon} /> {label}
      </label>
    </span>
  );
}
