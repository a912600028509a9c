import type { OutboxEntry } from '@mast/database';
import { expect, it } from 'vitest';
import { startTestServer } from '../testing/test-server.ts';

it('says how many events wait for a mend', async () => {
  const { app, database, close } = await startTestServer();
  const event = {
    id: 'event',
    type: 'trade.closed',
    userId: 'u',
    data: { tradeIds: ['t'], accountId: 'acc' },
  } as unknown as OutboxEntry['event'];
  const parking = {
    consumer: 'gone',
    eventId: event.id,
    tries: 5,
    errorName: 'Error',
    errorCode: null,
  };
  await database.settleOutbox([{ position: 1, event }], [parking]);
  expect((await app.inject({ url: '/readyz' })).json()).toEqual({ ok: true, parkedEvents: 1 });
  await close();
});
