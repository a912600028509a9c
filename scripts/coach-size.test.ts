import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

/** What a device loads to say the coach's texts, lazily: Handlebars' runtime, templates, linter. */
async function bundled(path: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [path],
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    logLevel: 'silent',
    // The gate's texts come with the gate, which the app has by then.
    external: ['*/gate/texts.ts', '*/gate/words.ts'],
  });
  return outputFiles[0]?.text ?? '';
}

const kilobytes = (text: string): number => gzipSync(text).length / 1000;

describe('the coach on a device', () => {
  it('needs no evaluation of code: a strict CSP holds', async () => {
    const code = await bundled('shared/src/coach/render/index.ts');
    expect(code).not.toMatch(/\beval\(|new Function\b|\bFunction\(/);
    expect(code).not.toContain('javascript-compiler');
  });

  it('its linter is small, and all of it fits into a route of its own', async () => {
    const [linter, all] = await Promise.all([
      bundled('shared/src/coach/linter/index.ts'),
      bundled('shared/src/coach/render/index.ts'),
    ]);
    console.log(
      `coach: linter ${kilobytes(linter).toFixed(1)} kB gz, all ${kilobytes(all).toFixed(1)} kB gz`,
    );
    expect(kilobytes(linter)).toBeLessThan(23);
    expect(kilobytes(all)).toBeLessThan(48);
  });
});
