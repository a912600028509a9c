import { ensurePackages } from './packages.mjs';
import { inRoot } from './root.mjs';
import { runTypeScript } from './typescript.mjs';

/** @param {string[]} args */
export async function cli(args) {
  await ensurePackages();
  // `npm run` moves to the checkout; a FILE is meant from where the person stands.
  if (process.env.npm_lifecycle_event === 'mast' && process.env.INIT_CWD) {
    process.chdir(process.env.INIT_CWD);
  }
  await runTypeScript(inRoot('cli/src/main.ts'), args);
}
