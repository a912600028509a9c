/**
 * Equal to SCHEMA_VERSION of the mutations, which a first paint and the journal do not load; a test
 * holds the two together.
 */
export const SCHEMA = '3';
