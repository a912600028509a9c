export { type Database, openDatabase } from './database.ts';
export {
  type DeviceBook,
  type DeviceStanding,
  type DeviceVisit,
  openDeviceBook,
} from './devices.ts';
export { type Answer, type Door, isInfrastructure, type Sql, sqlState } from './door/door.ts';
export { openPglite } from './door/pglite.ts';
export { openPostgres } from './door/postgres.ts';
export { ENTITY_TABLES } from './entities/columns.ts';
export { entityReader } from './entities/reader.ts';
export { migrate } from './migrate.ts';
export { renewEpochs } from './store/renew-epochs.ts';
export type * from './store/sync-store.ts';
export { writesInTurn } from './writes-in-turn.ts';
