import type { ImportPreview } from '@mast/shared/importers';
import type { write } from '../../data/index.ts';

export type ImportArgs = Parameters<typeof write<'importFills'>>[1];

export interface ImportSubject {
  accountId: string;
  fileName: string;
  hash: string;
  /** Of foreign quote currencies, as they were typed. */
  rates: ImportArgs['rates'];
}

/** The whole of a file as one write; what the account holds already is left out by the write. */
export function importArgs(
  preview: ImportPreview,
  { accountId, fileName, hash, rates }: ImportSubject,
  newId: () => string,
): ImportArgs {
  return {
    importId: newId(),
    accountId,
    format: preview.format,
    fileName,
    fileHash: hash,
    zone: preview.zone,
    skipped: preview.skipped.length,
    rates,
    fills: preview.fills.map(({ row: _row, ...fill }) => ({ id: newId(), ...fill })),
  };
}

/** `5 fills`, `1 row` */
export const counted = (count: number, one: string): string =>
  `${count} ${count === 1 ? one : `${one}s`}`;
