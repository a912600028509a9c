// Replicache as it comes, all of a person's rows in it, and fifty of them on the screen.
import { type PullerResult, Replicache } from 'replicache';

interface Cookie {
  readonly order: number;
  readonly page?: unknown;
}

const SHOWN = 50;
let isWhole = false;

const rep = new Replicache({
  name: `plain-${new URLSearchParams(location.search).get('user')}`,
  logLevel: 'error',
  pullInterval: null,
  puller: async (request): Promise<PullerResult> => {
    const answer = await fetch('/api/sync/pull', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...request, schemaVersion: '2' }),
    });
    const response = (await answer.json()) as { cookie: Cookie };
    isWhole = response.cookie.page === undefined;
    if (!isWhole) setTimeout(() => void rep.pull({ now: true }), 0);
    const httpRequestInfo = { httpStatusCode: answer.status, errorMessage: '' };
    return { response, httpRequestInfo } as unknown as PullerResult;
  },
});

function paint(rows: readonly unknown[]): void {
  const list = document.createElement('ul');
  for (const row of rows) {
    const { instrumentId, side, netPnl, closedAt } = row as Record<string, string>;
    const item = document.createElement('li');
    item.textContent = [instrumentId, side, netPnl, closedAt].join(' · ');
    list.append(item);
  }
  document.querySelector('main')?.replaceChildren(list);
}

rep.subscribe(async (tx) => tx.scan({ prefix: 'trade/', limit: SHOWN }).values().toArray(), {
  onData: paint,
});

Object.assign(window, {
  bench: {
    isWhole: () => isWhole,
    count: () => rep.query(async (tx) => (await tx.scan().keys().toArray()).length),
  },
});
