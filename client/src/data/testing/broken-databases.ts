import { onTestFinished, vi } from 'vitest';

/** The browser fails the next so many asks to open a database. */
export function breakOpening(times: number): void {
  let left = times;
  const open = indexedDB.open.bind(indexedDB);
  const broken = vi.spyOn(indexedDB, 'open').mockImplementation((...asked) => {
    left -= 1;
    if (left >= 0) throw new DOMException('Internal error opening backing store', 'DataError');
    return open(...asked);
  });
  onTestFinished(() => broken.mockRestore());
}
