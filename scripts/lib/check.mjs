import { ensurePackages } from './packages.mjs';
import { runStages } from './stages.mjs';

export async function check() {
  await ensurePackages();
  const total = await runStages(['lint', 'types', 'generated'], []);
  if (total.failed > 0) process.exitCode = 1;
}
