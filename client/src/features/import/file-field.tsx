import { fileHash } from '../../data/file-hash.ts';
import { FilePicker } from '../common/file-picker.tsx';
import classes from './import.module.css';
import type { ChosenFile } from './use-preview.ts';

export interface FileFieldProps {
  chosen: string | undefined;
  onChoose: (file: ChosenFile) => void;
}

export function FileField({ chosen, onChoose }: FileFieldProps) {
  async function choose(file: File) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    onChoose({ name: file.name, bytes, hash: await fileHash(bytes) });
  }
  return (
    <div className={classes.file}>
      <FilePicker
        label={chosen === undefined ? 'Choose a broker file' : 'Choose another broker file'}
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        onChoose={(file) => void choose(file)}
      />
      {chosen !== undefined && <span className={classes.name}>{chosen}</span>}
    </div>
  );
}
