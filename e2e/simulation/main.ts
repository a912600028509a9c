import { memoryGround } from './grounds.ts';
import { play } from './play.ts';
import { tell } from './tell.ts';

export { memoryGround, play, tell };
