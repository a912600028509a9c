import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { HistoryServer } from '../../testing/history-server.ts';
import { HistoryKeeper } from './history-keeper.ts';

const opened: HistoryKeeper[] = [];
afterEach(async () => {
  for (const keeper of opened.splice(0)) await keeper.close();
});

function device(server: HistoryServer): HistoryKeeper {
  const userId = `exporter-${crypto.randomUUID()}`;
  const keeper = new HistoryKeeper({ userId, fetch: server.fetch, onState: () => {} });
  opened.push(keeper);
  return keeper;
}

describe('exporting what a device holds of the history', () => {
  const idsIn = async (json: Blob): Promise<string[]> =>
    JSON.parse(`[${await json.text()}]`).map(({ id }: { id: string }) => id);

  it('gives every row but those that the page has newer, and works without a network', async () => {
    const server = new HistoryServer();
    const keeper = device(server);
    await keeper.fill();
    server.patience = 0;
    const { json, count, missing } = await keeper.exportRows('journal_entry', ['note-003']);
    const ids = await idsIn(json);
    expect(ids).toHaveLength(34);
    expect(count).toBe(34);
    expect(ids).not.toContain('note-003');
    expect(missing).toBe(0);
  });

  it('says that there may be more where the history has not come whole', async () => {
    const server = new HistoryServer();
    server.patience = 2;
    const keeper = device(server);
    await keeper.fill();
    expect(await keeper.exportRows('journal_entry', [])).toMatchObject({
      count: 10,
      missing: null,
    });
  });

  it('reads what only the server keeps from it, and says how many there are where it cannot', async () => {
    const server = new HistoryServer();
    const keeper = device(server);
    expect(await keeper.exportRows('trade_score', [])).toMatchObject({ count: 0, missing: null });
    await keeper.fill();
    const { json, missing } = await keeper.exportRows('gate_decision', ['note-001']);
    expect(await idsIn(json)).toHaveLength(34);
    expect(missing).toBe(0);
    server.patience = 0;
    expect(await keeper.exportRows('gate_decision', [])).toMatchObject({ count: 0, missing: 7 });
  });
});
