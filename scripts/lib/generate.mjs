import { runGenerators } from './generators.mjs';
import { ensurePackages } from './packages.mjs';

export async function generate() {
  await ensurePackages();
  const failed = await runGenerators([]);
  if (failed.length > 0) process.exitCode = 1;
}
