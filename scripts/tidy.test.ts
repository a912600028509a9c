import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { code, files, isGenerated, isTest, manifests, read } from './tidy/files.ts';
import { impurities } from './tidy/impurities.ts';
import { machinePlaces } from './tidy/places.ts';
import {
  ARROWS,
  importsOf,
  mayImport,
  mayKnow,
  packageOf,
  roomOf,
  targetRoom,
} from './tidy/rooms.ts';

const ownCode = code.filter((file) => file.includes('/') && !isTest(file));
const core = ownCode.filter((file) => file.startsWith('shared/src/'));

const imports = ownCode.flatMap((file) =>
  importsOf(file).map((specifier) => ({ file, specifier, target: targetRoom(file, specifier) })),
);

/** Each complaint carries its file. */
const perFile = (list: string[], complain: (file: string) => string[]): string[] =>
  list.flatMap((file) => complain(file).map((complaint) => `${file}: ${complaint}`));

test('imports between rooms only point down', () => {
  const wrong = imports.filter(
    ({ file, target }) => target !== undefined && !mayImport(roomOf(file), target),
  );
  expect(wrong).toEqual([]);
});

test('dependencies between packages only point down', () => {
  const wrong = perFile(
    manifests.filter((file) => file.includes('/')),
    (file) =>
      Object.keys(JSON.parse(read(file)).dependencies ?? {}).filter((name) => {
        const target = targetRoom(file, name);
        return target !== undefined && !mayImport(roomOf(file), target);
      }),
  );
  expect(wrong).toEqual([]);
});

test('every folder with code is a room of the house', () => {
  const rooms = new Set(ownCode.map(roomOf));
  expect([...rooms].filter((room) => !Object.hasOwn(ARROWS, room))).toEqual([]);
});

test('Replicache, Dexie and SQL drivers are known in one place only', () => {
  const wrong = imports.filter(
    ({ file, specifier, target }) =>
      target === undefined && roomOf(file) !== 'bench' && !mayKnow(file, packageOf(specifier)),
  );
  expect(wrong).toEqual([]);
});

test('the core imports nothing but itself and its own dependencies', () => {
  const known = Object.keys(JSON.parse(read('shared/package.json')).dependencies ?? {});
  const wrong = imports.filter(
    ({ file, specifier }) =>
      core.includes(file) && !specifier.startsWith('.') && !known.includes(packageOf(specifier)),
  );
  expect(wrong).toEqual([]);
});

test('the core knows no clock, no randomness and no environment', () => {
  expect(perFile(core, (file) => impurities(file, read(file)))).toEqual([]);
});

test('the search for impurities sees uses and leaves members alone', () => {
  const uses = 'new Date(); Math.random(); let d: Date; crypto.subtle; globalThis.x;';
  expect(impurities('uses.ts', uses)).toHaveLength(5);
  expect(impurities('members.ts', 'a.Date; ({ Intl: 1 }); // Date')).toEqual([]);
});

test('no file speaks of a machine or of a registry', () => {
  const texts = files.filter((file) => !/\.(png|ico|webp|woff2|wasm|zip)$/.test(file));
  expect(perFile(texts, (file) => machinePlaces(read(file)))).toEqual([]);
});

test('no test is left alone with .only', () => {
  const tests = code.filter(isTest);
  const only = /^\s*(?:test|it|describe|suite)(?:\.\w+)*\.only\b/m;
  expect(tests.filter((file) => only.test(read(file)))).toEqual([]);
});

test('files and folders are named in kebab-case', () => {
  const named = files.filter((file) => /\.(ts|tsx|mjs|css|sql)$/.test(file));
  const kebab = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/;
  expect(named.filter((file) => !file.split('/').every((part) => kebab.test(part)))).toEqual([]);
});

test('files stay short', () => {
  const lengths = code
    .map((file) => ({ file, lines: read(file).trimEnd().split('\n').length }))
    .sort((a, b) => a.lines - b.lines);
  const median = lengths[Math.floor(lengths.length / 2)]?.lines;
  console.log(`${lengths.length} files of code, median ${median} lines (the habit: under 90)`);
  expect(lengths.filter(({ lines }) => lines > 300)).toEqual([]);
});

test('every version of a dependency is exact', () => {
  const exact = /^(?:(?:npm:[\w@/.-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?|workspace:\*)$/;
  const wrong = perFile(manifests, (file) => {
    const { dependencies, devDependencies, optionalDependencies } = JSON.parse(read(file));
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    return Object.entries<string>(all)
      .filter(([, version]) => !exact.test(version))
      .map(([name, version]) => `${name} ${version}`);
  });
  expect(wrong).toEqual([]);
});

test('generated files say so in their first line', () => {
  const generated = files.filter((file) => isGenerated(file) && /\.(ts|js|mjs)$/.test(file));
  const silent = generated.filter((file) => !/generated/i.test(read(file).split('\n')[0] ?? ''));
  expect(silent.map((file) => basename(file))).toEqual([]);
});
