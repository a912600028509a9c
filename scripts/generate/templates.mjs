// Generates shared/src/generated/coach-templates.js: the Handlebars templates of shared/templates as
// plain functions, so that no device compiles or evaluates anything. `--check` writes nothing.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import Handlebars from 'handlebars';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const folder = path.join(root, 'shared/templates');
const outFolder = path.join(root, 'shared/src/generated');
const header =
  '// Generated from shared/templates by scripts/generate/templates.mjs; do not edit.\n';

const OPTIONS = {
  // Plain text: what a reader sees is what was linted.
  noEscape: true,
  // A slot that the facts have not is an error, not an empty place.
  strict: true,
  knownHelpers: { list: true, plural: true, count: true },
  knownHelpersOnly: true,
  explicitPartialContext: true,
};

/** The numbers that a template says itself: they were read by people. */
const ownNumbers = (source) =>
  source.replace(/\{\{[^}]*\}\}/g, ' ').match(/\d+(?:[.,:]\d+)*/g) ?? [];

const entries = readdirSync(folder)
  .filter((file) => file.endsWith('.hbs'))
  .sort()
  .map((file) => {
    const source = readFileSync(path.join(folder, file), 'utf8');
    const id = JSON.stringify(file.replace(/\.hbs$/, ''));
    const numbers = JSON.stringify(ownNumbers(source));
    return `${id}: { numbers: ${numbers}, spec: ${Handlebars.precompile(source, OPTIONS)} },\n`;
  });

const outputs = {
  'coach-templates.js': `${header}export const TEMPLATES = {\n${entries.join('')}};\n`,
  'coach-templates.d.ts': `${header}export const TEMPLATES: Readonly<
  Record<string, { readonly numbers: readonly string[]; readonly spec: unknown }>
>;
`,
};

const stale = [];
for (const [name, text] of Object.entries(outputs)) {
  const file = path.join(outFolder, name);
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // Not there yet.
  }
  if (before === text) continue;
  stale.push(path.relative(root, file));
  if (!process.argv.includes('--check')) writeFileSync(file, text);
}
if (process.argv.includes('--check') && stale.length > 0) {
  console.error(
    `expected fresh generated files, found stale: ${stale.join(', ')}; run npm run generate`,
  );
  process.exit(1);
}
