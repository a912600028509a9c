import { readFile } from 'node:fs/promises';
import { badRequest } from './command.ts';

/** @param name of the argument that names the file */
export async function bytesOf(file: string, name: string): Promise<Uint8Array> {
  try {
    return await readFile(file);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw badRequest(`expected a readable file, found ${code} for \`${file}\``, name);
  }
}
