import { useId } from 'react';
import classes from './file-picker.module.css';

export interface FilePickerProps {
  label: string;
  /** As the native field takes it: endings and media types. */
  accept: string;
  onChoose: (file: File) => void;
}

/** The whole drawn area is the label of the native field. */
export function FilePicker({ label, accept, onChoose }: FilePickerProps) {
  const id = useId();
  return (
    <div className={classes.picker}>
      <input
        id={id}
        type="file"
        accept={accept}
        className="visually-hidden"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) onChoose(file);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={classes.choose}>
        {label}
      </label>
    </div>
  );
}
