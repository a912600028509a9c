import { Explained } from './explained.mjs';

const USAGE = `usage: node scripts/mast.mjs <command>

  start      build what changed and serve Mast on one URL
  test       run every test; --only=lint,types,generated,unit,engines,e2e picks
             stages, further words pick files of unit and e2e
  check      lint, types and generated files
  generate   write the generated files anew
  cli        the mast command line
  restored   after the database was brought back from a backup, and before the
             start: every device begins anew, and gives back what it holds`;

/** @type {Record<string, () => Promise<(args: string[]) => Promise<void>>>} */
const COMMANDS = {
  start: async () => (await import('./start.mjs')).start,
  test: async () => (await import('./test.mjs')).test,
  check: async () => (await import('./check.mjs')).check,
  generate: async () => (await import('./generate.mjs')).generate,
  cli: async () => (await import('./cli.mjs')).cli,
  restored: async () => (await import('./start.mjs')).restored,
};

/** @param {string[]} args */
export async function main([name = '', ...args]) {
  const load = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!load) {
    console.error(USAGE);
    process.exitCode = 2;
    return;
  }
  try {
    const command = await load();
    await command(args);
  } catch (error) {
    if (!(error instanceof Explained)) throw error;
    console.error(`mast: ${error.message}`);
    process.exitCode = 1;
  }
}
