import { ENTITY_NAMES } from '@mast/shared/entities';
import type { ExportFile } from '@mast/shared/types';
import { readRows, serverNow } from '../../data/index.ts';

/** Every row on this device, by entity: what the command line makes a digest of. */
export const exportFile = (): Promise<string> =>
  readRows(async (reader) => {
    const rows: Record<string, unknown> = {};
    for (const entity of ENTITY_NAMES) rows[entity] = await reader.list(entity);
    const file: ExportFile = {
      format: 'mast-export',
      version: 1,
      exportedAt: new Date(serverNow()).toISOString(),
      rows,
    };
    return `${JSON.stringify(file)}\n`;
  });
