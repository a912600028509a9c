import { type ImportError, type ImportPreview, previewImport } from '@mast/shared/importers';
import { err, type Result } from '@mast/shared/result';
import { useMemo } from 'react';
import { useRows } from '../../data/index.ts';

export interface ChosenFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  hash: string;
}

const BROKEN: ImportError = {
  code: 'file_not_text',
  message: 'expected a file that this version can read, found one that it cannot',
};

/** What a file would bring into an account, read anew when the zone or the account changes. */
export function usePreview(
  file: ChosenFile | undefined,
  accountId: string | undefined,
  zone: string | null,
): Result<ImportPreview, ImportError> | undefined {
  const fills = useRows('fill', { accountId: accountId ?? '-', source: 'import' });
  const known = useMemo(
    () => new Set(fills.map((fill) => fill.importKey).filter((key) => key !== null)),
    [fills],
  );
  return useMemo(() => {
    if (file === undefined) return undefined;
    try {
      return previewImport(file.bytes, { format: 'auto', zone, fileName: file.name, known });
    } catch {
      return err(BROKEN);
    }
  }, [file, zone, known]);
}
