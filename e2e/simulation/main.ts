import { memoryGround, pgliteGround, realGround } from './grounds.ts';

export const GROUNDS = { memory: memoryGround, pglite: pgliteGround, real: realGround };
export { play } from './play.ts';
export { tell } from './tell.ts';
