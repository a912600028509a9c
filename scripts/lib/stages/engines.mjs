import { judge, table } from '../engines/report-engines.mjs';
import { runEngines } from '../engines/run-engines.mjs';

/** So that the four engines take about ten seconds together. */
const EVERY = 20;

/** A sample of the gate's decisions, the same bytes in every engine that the client meets. */
export async function engines() {
  const results = await runEngines({ every: EVERY });
  console.log(table(results));
  return judge(results, process.env.MAST_ALLOW_MISSING_ENGINES === '1');
}
