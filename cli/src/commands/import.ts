import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { previewImport } from '@mast/shared/importers';
import { isKnownZone } from '@mast/shared/time';
import { type Command, CommandError } from '../command.ts';

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { format: { type: 'string', default: 'auto' }, zone: { type: 'string' } },
    });
  } catch (error) {
    throw new CommandError('bad_request', (error as Error).message);
  }
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new CommandError(
      'not_found',
      `expected a readable file, found ${(error as NodeJS.ErrnoException).code} for \`${file}\``,
    );
  }
}

export const importFile: Command = {
  name: 'import',
  usage: 'import FILE [--format auto] [--zone Z]',
  summary: 'Reads a broker file and prints what an import would take in; writes nothing.',
  async run({ args }) {
    const { values, positionals } = parsed(args);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      throw new CommandError('bad_request', `expected one file, found ${positionals.length}`);
    }
    if (values.zone !== undefined && !isKnownZone(values.zone)) {
      throw new CommandError(
        'unknown_zone',
        `expected a zone of the zone table, found \`${values.zone}\``,
      );
    }
    const preview = previewImport(await bytesOf(file), {
      format: values.format,
      zone: values.zone ?? null,
      fileName: path.basename(file),
    });
    if (!preview.ok) {
      const { code, message, ...place } = preview.error;
      throw new CommandError(code, message, place);
    }
    return preview.value;
  },
};
