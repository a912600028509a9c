import { breathe } from '../breathe.ts';
import { clock, requireStore } from '../current.ts';
import { exportHistory } from '../history/index.ts';
import { type Exported, writeExport } from './write-export.ts';

/** Everything of the person as one file; works offline. @param onProgress told of the rows so far */
export const exportEverything = (onProgress: (count: number) => void): Promise<Exported> =>
  writeExport({
    read: (run) => requireStore().read((reader) => run(reader)),
    older: exportHistory,
    exportedAt: new Date(clock.now()).toISOString(),
    breathe,
    onProgress,
  });
