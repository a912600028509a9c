import type { Page } from '@playwright/test';

const DAY_MS = 24 * 60 * 60_000;
const SPAN_DAYS = 1_800;

/** Takes years of round trips in as another device of the person would, with a post on the oldest. */
export function bringYearsIn(page: Page, trips: number, post: string): Promise<{ rows: number }> {
  return page.evaluate(
    async ({ trips, post, spanMs }) => {
      const head = { profileID: 'p', schemaVersion: '2', clientGroupID: 'years' };
      const call = async (path: string, body: object) => {
        const answer = await fetch(path, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        return answer.json();
      };
      const pulled = await call('/api/sync/pull', { ...head, pullVersion: 1, cookie: null });
      const account = pulled.patch.find((one: { key?: string }) => one.key?.startsWith('account/'));
      const now = Date.now();
      const instant = (ms: number) => new Date(ms).toISOString();
      const meta = (key: string, id: string, wall: number) => ({
        key,
        device: { id, bootId: id, wall: instant(wall), monotonicMs: 1, offsetMs: 0, counter: 1 },
      });
      const step = spanMs / trips;
      const fills = Array.from({ length: trips }, (_, i) => {
        const at = now - spanMs + i * step;
        const fill = { instrumentId: 'MES', size: '1', fee: null };
        return [
          {
            ...fill,
            id: `in-${i}`,
            importKey: `in-${i}`,
            side: 'buy',
            price: '7300',
            filledAt: instant(at),
          },
          {
            ...fill,
            id: `out-${i}`,
            importKey: `out-${i}`,
            side: 'sell',
            price: i % 2 === 0 ? '7302' : '7299',
            filledAt: instant(at + 60_000),
          },
        ];
      }).flat();
      const mutations = [
        {
          name: 'importFills',
          args: {
            meta: meta('years-import', 'years', now),
            importId: 'years',
            accountId: account.value.id,
            format: 'topstepx-orders',
            fileName: 'years.csv',
            fileHash: 'a'.repeat(64),
            zone: null,
            skipped: 0,
            fills,
          },
        },
        {
          name: 'writePost',
          args: {
            meta: meta('years-post', 'old-phone', now - spanMs + 120_000),
            entryId: 'years-post',
            tradeId: 'in-0',
            text: post,
            emotion: null,
            followedPlan: 'no',
          },
        },
      ].map((one, i) => ({ ...one, clientID: 'years', id: i + 1, timestamp: 0 }));
      const answer = await call('/api/sync/push', { ...head, pushVersion: 1, mutations });
      if ('error' in answer) throw new Error(JSON.stringify(answer));
      return { rows: fills.length + trips };
    },
    { trips, post, spanMs: SPAN_DAYS * DAY_MS },
  );
}

/** What a device that begins anew is sent: all that is at hand. */
export function countHotRows(page: Page): Promise<{ all: number; trades: number }> {
  return page.evaluate(async () => {
    let cookie: { page?: unknown } | null = null;
    const keys: string[] = [];
    do {
      const answer = await fetch('/api/sync/pull', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          pullVersion: 1,
          profileID: 'p',
          schemaVersion: '2',
          clientGroupID: 'counting',
          cookie,
        }),
      });
      const body: { cookie: { page?: unknown }; patch: { op: string; key?: string }[] } =
        await answer.json();
      keys.push(...body.patch.flatMap(({ op, key }) => (op === 'put' && key ? [key] : [])));
      cookie = body.cookie;
    } while (cookie.page !== undefined);
    return { all: keys.length, trades: keys.filter((key) => key.startsWith('trade/')).length };
  });
}
