export { endConnection } from './end-connection.ts';
export { explainedDoor, noWork, type Work } from './explained-door.ts';
export { Gates, type Held, lockWaiters } from './gates.ts';
export { personDump } from './person-dump.ts';
export { type Moment, type Reach, watchedDoor } from './watched-door.ts';
export { watchedStore } from './watched-store.ts';
