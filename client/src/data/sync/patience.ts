/** An answer of thousands of rows comes within it also on a slow line. */
const LEAST_MS = 3 * 60_000;
/** A line slower than this has none. */
const BYTES_PER_MS = 20;

/**
 * Ends a request that is neither answered nor broken: it would hold up all later ones of its kind, for as long
 * as the browser allows. What was taken in of it is known by its key.
 * @param size of what is sent, in bytes
 */
export const patience = (size = 0): AbortSignal =>
  AbortSignal.timeout(LEAST_MS + Math.ceil(size / BYTES_PER_MS));
