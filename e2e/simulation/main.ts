import { memoryGround, pgliteGround } from './grounds.ts';

export const GROUNDS = { memory: memoryGround, pglite: pgliteGround };
export { play } from './play.ts';
export { tell } from './tell.ts';
