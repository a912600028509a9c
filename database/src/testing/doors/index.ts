export { Gates, lockWaiters } from './gates.ts';
export { type Moment, type Reach, watchedDoor } from './watched-door.ts';
