import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build, type Metafile } from 'esbuild';
import { expect, test } from 'vitest';

const LIMIT = 45_000;

/** What a page that decides plans has to load: every kind, the zones, and what checks its input. */
const ENTRY = `
export * from './shared/src/gate/index.ts';
export { validateGateIntent, validateRule } from './shared/src/generated/validators-gate.js';
`;

const root = fileURLToPath(new URL('..', import.meta.url));

async function bundled(): Promise<{ code: Uint8Array; metafile: Metafile }> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: ENTRY, resolveDir: root, loader: 'ts' },
    absWorkingDir: root,
    outdir: 'out',
    bundle: true,
    write: false,
    minify: true,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    target: 'es2022',
  });
  return { code: outputFiles[0]?.contents ?? new Uint8Array(), metafile };
}

/** The modules by their bytes in the bundle, before compression, the largest first. */
function breakdown(metafile: Metafile): string {
  const inputs = Object.values(metafile.outputs)[0]?.inputs ?? {};
  return Object.entries(inputs)
    .sort(([, a], [, b]) => b.bytesInOutput - a.bytesInOutput)
    .map(([file, { bytesInOutput }]) => `${String(bytesInOutput).padStart(7)}  ${file}`)
    .join('\n');
}

test('the gate with every kind is at most 45 KB, compressed', async () => {
  const { code, metafile } = await bundled();
  const size = gzipSync(code, { level: 9 }).length;
  console.log(`the gate: ${size} bytes gz, ${code.length} minified`);
  const modules = breakdown(metafile);
  expect(modules).toContain('shared/src/generated/zones.ts');
  expect(size, `${size} bytes gz of ${LIMIT}, by module:\n${modules}`).toBeLessThanOrEqual(LIMIT);
});
