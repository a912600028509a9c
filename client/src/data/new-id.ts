import { uuidv7 } from 'uuidv7';

/** A new UUIDv7. */
export const newId = (): string => uuidv7();
