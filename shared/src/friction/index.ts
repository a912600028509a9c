export { dwellRefusal } from './dwell.ts';
export { folded } from './folded.ts';
export { LINE_COUNT, linesRefusal, REMEMBERED_ANSWERS } from './three-lines.ts';
