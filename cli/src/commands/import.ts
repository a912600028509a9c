import path from 'node:path';
import { previewImport } from '@mast/shared/importers';
import { badRequest, type Command, CommandError, jsonText } from '../command.ts';
import { bytesOf } from '../file-input.ts';
import { parsedArgs } from '../options.ts';

const OPTIONS = {
  format: { type: 'string', default: 'auto' },
  zone: { type: 'string' },
} as const;

export const importFile: Command = {
  name: 'import',
  usage: 'import FILE [--format auto] [--zone Z]',
  summary: 'Reads a broker file and prints what an import would take in; writes nothing.',
  async run({ args }) {
    const { values, positionals } = parsedArgs(args, OPTIONS);
    const [file] = positionals;
    if (file === undefined || positionals.length > 1) {
      throw badRequest(`expected one file, found ${positionals.length}`, 'FILE');
    }
    const preview = previewImport(await bytesOf(file, 'FILE'), {
      format: values.format,
      zone: values.zone ?? null,
      fileName: path.basename(file),
    });
    if (!preview.ok) {
      const { code, message, ...place } = preview.error;
      throw new CommandError(code, message, place);
    }
    return jsonText(preview.value);
  },
};
