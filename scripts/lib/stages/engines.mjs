import { judge, table } from '../engines/report-engines.mjs';
import { runEngines } from '../engines/run-engines.mjs';

/** Some twenty thousand cases in a quarter of a minute; a prime, so that no step of the lattice hides. */
const EVERY = 41;

/**
 * A sample of the gate's decisions, the same bytes in every engine that the client meets. An engine
 * that is absent and can not be installed fails, unless MAST_ALLOW_MISSING_ENGINES=1 has it skipped.
 */
export async function engines() {
  const results = await runEngines({ every: EVERY });
  console.log(table(results));
  return judge(results, process.env.MAST_ALLOW_MISSING_ENGINES === '1');
}
