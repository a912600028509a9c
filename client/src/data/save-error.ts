/** A write could not be stored on this device; nothing of it was kept. */
export class SaveError extends Error {
  override readonly name = 'SaveError';

  constructor(cause: unknown) {
    super('expected this device to store the write, found its storage refusing it', { cause });
  }
}
