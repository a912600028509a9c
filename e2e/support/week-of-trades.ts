import type { Page } from '@playwright/test';

/** A round trip in MES from 7300 with a stop ten points below; where it went, and what was said of it. */
export interface RoundTrip {
  readonly exit: string;
  readonly post?: string;
}

/**
 * Records round trips of the last minutes, unplanned, as another device of the person would, and waits
 * until the server has judged them.
 * @param now the server's time; the person must have been there before the first trade
 */
export function bringTradesIn(page: Page, trips: readonly RoundTrip[], now: number): Promise<void> {
  const brought = { trips, now };
  return page.evaluate(async ({ trips, now }) => {
    const head = { profileID: 'p', schemaVersion: '2', clientGroupID: 'week' };
    const call = async (path: string, body: object) => {
      const answer = await fetch(path, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return answer.json();
    };
    const rows = async (entity: string): Promise<{ value: { id: string } }[]> => {
      const { patch } = await call('/api/sync/pull', { ...head, pullVersion: 1, cookie: null });
      return patch.filter((one: { key?: string }) => one.key?.startsWith(`${entity}/`));
    };
    const [account] = await rows('account');
    const instant = (ms: number) => new Date(ms).toISOString();
    let counter = 0;
    const meta = () => {
      counter += 1;
      const device = { id: 'week', bootId: 'week', wall: instant(now), monotonicMs: counter };
      return { key: `week-${counter}`, device: { ...device, offsetMs: 0, counter } };
    };
    const fill = (id: string, side: 'buy' | 'sell', price: string, at: number) => ({
      name: 'recordFill',
      args: {
        meta: meta(),
        fillId: id,
        accountId: account?.value.id,
        instrumentId: 'MES',
        mode: 'live',
        side,
        size: '1',
        price,
        fee: '1.24',
        fx: '1',
        filledAt: instant(at),
        intentId: null,
        stop: side === 'buy' ? '7290' : null,
      },
    });
    const mutations = trips.flatMap(({ exit, post }, i) => {
      const at = now - (2 * trips.length - 2 * i) * 60_000;
      return [
        fill(`in-${i}`, 'buy', '7300', at),
        fill(`out-${i}`, 'sell', exit, at + 60_000),
        ...(post === undefined
          ? []
          : [
              {
                name: 'writePost',
                args: {
                  meta: meta(),
                  entryId: `post-${i}`,
                  tradeId: `in-${i}`,
                  text: post,
                  emotion: null,
                  followedPlan: 'no',
                },
              },
            ]),
      ];
    });
    const sent = mutations.map((one, i) => ({ ...one, clientID: 'week', id: i + 1, timestamp: 0 }));
    const answer = await call('/api/sync/push', { ...head, pushVersion: 1, mutations: sent });
    if ('error' in answer) throw new Error(JSON.stringify(answer));
    while ((await rows('trade_score')).length < trips.length) {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }, brought);
}
