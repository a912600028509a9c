export { exportEverything } from './export-everything.ts';
export type { Exported } from './write-export.ts';
