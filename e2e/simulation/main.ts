import { isMainThread, parentPort, workerData } from 'node:worker_threads';
import { memoryGround, pgliteGround, realGround } from './grounds.ts';
import { type Box, type Ground, type Played, play } from './play.ts';

export const GROUNDS = { memory: memoryGround, pglite: pgliteGround, real: realGround };
export { play, wrongOf } from './play.ts';
export { tell, tellSoFar } from './tell.ts';

interface Job {
  readonly store: keyof typeof GROUNDS;
  readonly box: Box;
}

/** What a thread does. */
async function playJob({ store, box }: Job): Promise<Played> {
  const ground: Ground = await GROUNDS[store]();
  const played = await play(ground, box);
  await ground.close();
  return played;
}

if (!isMainThread) parentPort?.postMessage(await playJob(workerData as Job));
