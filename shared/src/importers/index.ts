export type { ImportError } from './import-error.ts';
export type {
  ImportedFill,
  Importer,
  ReadOptions,
  ReadResult,
  SkippedRow,
  Table,
  TableRow,
} from './importer.ts';
export {
  type ImportOptions,
  type ImportPreview,
  MOST_FILLS,
  type PreviewTrade,
  previewImport,
} from './preview.ts';
export { IMPORTERS } from './registry.ts';
