import { useId } from 'react';
import { fileHash } from './file-hash.ts';
import classes from './import.module.css';
import type { ChosenFile } from './use-preview.ts';

export interface FileFieldProps {
  chosen: string | undefined;
  onChoose: (file: ChosenFile) => void;
}

/** The whole drawn area is the label of the native field. */
export function FileField({ chosen, onChoose }: FileFieldProps) {
  const id = useId();
  async function choose(file: File | undefined) {
    if (file === undefined) return;
    const bytes = new Uint8Array(await file.arrayBuffer());
    onChoose({ name: file.name, bytes, hash: await fileHash(bytes) });
  }
  return (
    <div className={classes.file}>
      <input
        id={id}
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        className="visually-hidden"
        onChange={(event) => {
          void choose(event.target.files?.[0]);
          // The same file may be chosen again after it was mended.
          event.target.value = '';
        }}
      />
      <label htmlFor={id} className={classes.choose}>
        {chosen === undefined ? 'Choose a broker file' : 'Choose another broker file'}
      </label>
      {chosen !== undefined && <span className={classes.name}>{chosen}</span>}
    </div>
  );
}
