export { startDemo } from './begin-demo.ts';
export { wipeDemo } from './wipe-demo.ts';
