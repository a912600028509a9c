import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const FILE = 'licences.txt';

/** The folder of the package that a module is from; undefined where it is ours or made by a tool. */
function packageOf(module: string): string | undefined {
  const file = module.replace(/^\0/, '').replace(/\?.*$/, '');
  const at = file.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  if (at === -1) return undefined;
  const inside = file.slice(at + '/node_modules/'.length).split(path.sep);
  const name = inside[0]?.startsWith('@') ? inside.slice(0, 2) : inside.slice(0, 1);
  return path.join(file.slice(0, at), 'node_modules', ...name);
}

/** Name, version, licence and its text, as the package has them. */
function noticeOf(folder: string): string {
  const { name, version, license } = JSON.parse(
    readFileSync(path.join(folder, 'package.json'), 'utf8'),
  );
  const file = readdirSync(folder).find((one) => /^licen[cs]e/i.test(one));
  const text = file === undefined ? '' : readFileSync(path.join(folder, file), 'utf8').trim();
  return [`${name} ${version} · ${license ?? 'see its text'}`, text].filter(Boolean).join('\n\n');
}

/** Writes `licences.txt`: of every package that came into the bundle its licence. */
export const licences = (): Plugin => {
  const folders = new Set<string>();
  return {
    name: 'mast-licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== 'chunk') continue;
        for (const module of Object.keys(chunk.modules)) {
          const folder = packageOf(module);
          if (folder !== undefined && existsSync(path.join(folder, 'package.json'))) {
            folders.add(folder);
          }
        }
      }
      const notices = [...new Set([...folders].map(noticeOf))].sort();
      const source = `${notices.join(`\n\n${'-'.repeat(40)}\n\n`)}\n`;
      this.emitFile({ type: 'asset', fileName: FILE, source });
    },
  };
};
