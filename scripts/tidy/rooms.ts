import { posix } from 'node:path';
import ts from 'typescript';
import { read } from './files.ts';

/** Which rooms a room may import; every arrow points down. */
export const ARROWS: Record<string, readonly string[]> = {
  client: ['shared'],
  'sync-server': ['workers', 'database', 'shared'],
  workers: ['database', 'shared'],
  database: ['shared', 'migrations'],
  shared: [],
  migrations: [],
  cli: ['sync-server', 'workers', 'database', 'shared', 'migrations'],
  scripts: [],
  e2e: ['client', 'sync-server', 'workers', 'database', 'shared', 'migrations', 'cli', 'scripts'],
  bench: ['client', 'sync-server', 'workers', 'database', 'shared', 'migrations', 'cli', 'scripts'],
  deploy: ['scripts'],
};

/** Packages that only one place may know. */
const HIDDEN: Record<string, readonly string[]> = {
  replicache: ['client/src/data/'],
  dexie: ['client/src/data/'],
  '@electric-sql/pglite': ['client/src/data/', 'database/'],
  pg: ['database/'],
  postgrator: ['database/'],
};

export const roomOf = (file: string): string => file.split('/')[0] ?? '';

/** Everything that a file imports: statically, dynamically, re-exported, or as a type. */
export function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(read(file), true, true);
  return importedFiles.map((imported) => imported.fileName);
}

/** The room that an import leads to, or undefined for one that leaves the house. */
export function targetRoom(file: string, specifier: string): string | undefined {
  if (specifier.startsWith('.')) {
    const target = posix.join(posix.dirname(file), specifier);
    // A config file of the root is in no room.
    return target.includes('/') ? roomOf(target) : undefined;
  }
  return /^@mast\/([^/]+)/.exec(specifier)?.[1];
}

export function mayImport(room: string, target: string): boolean {
  return target === room || ARROWS[room]?.includes(target) === true;
}

/** The name of the package in an import that leaves the house. */
export function packageOf(specifier: string): string {
  const [scope = '', name = ''] = specifier.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
}

export function mayKnow(file: string, name: string): boolean {
  return HIDDEN[name]?.some((place) => file.startsWith(place)) ?? true;
}
