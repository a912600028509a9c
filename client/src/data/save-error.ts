/** Whether a browser refuses to store more. Dexie wraps the browser's own error. */
export function isFull(error: unknown): boolean {
  const { name, inner } = (error ?? {}) as { name?: unknown; inner?: unknown };
  return name === 'QuotaExceededError' || (inner != null && isFull(inner));
}

/** A write could not be stored on this device; nothing of it was kept. */
export class SaveError extends Error {
  override readonly name = 'SaveError';
  /** Whether there was no room for it. */
  readonly isFull: boolean;

  constructor(cause: unknown) {
    super('expected this device to store the write, found its storage refusing it', { cause });
    this.isFull = isFull(cause);
  }
}
