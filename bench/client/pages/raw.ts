// The same way without any of the app: fetch, a stream of events, fetch, IndexedDB.
const now = (): number => performance.timeOrigin + performance.now();

const seen = new Map<string, number>();

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('raw', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('rows', { keyPath: 'id' });
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

const keep = (database: IDBDatabase, rows: readonly { id: string }[]): Promise<void> =>
  new Promise((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite');
    for (const row of rows) transaction.objectStore('rows').put(row);
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });

async function open(): Promise<void> {
  const database = await openDatabase();
  const source = new EventSource('/poke');
  let after = 0;
  source.onmessage = async () => {
    const answer = await fetch(`/pull?after=${after}`);
    const { version, rows } = (await answer.json()) as { version: number; rows: { id: string }[] };
    await keep(database, rows);
    after = version;
    const at = now();
    for (const { id } of rows) if (!seen.has(id)) seen.set(id, at);
  };
  await new Promise((resolve) => {
    source.onopen = resolve;
  });
}

/** @returns when the sending began */
async function writeNote(id: string): Promise<number> {
  const at = now();
  const row = { id, kind: 'note', text: 'Nothing today: the range holds.' };
  await fetch('/push', { method: 'POST', body: JSON.stringify(row) });
  return at;
}

Object.assign(window, { bench: { open, writeNote, seenAt: (id: string) => seen.get(id) } });
