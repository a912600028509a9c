import { loadavg } from 'node:os';
import { isChosen } from '../lib/chosen.ts';
import { Report } from '../lib/report.ts';
import { Clients } from './clients.ts';
import { measurePulls } from './measure-pulls.ts';
import { measurePushes } from './measure-pushes.ts';
import { FULL, QUICK } from './sizes.ts';
import { type Kind, pglite, postgres } from './stores.ts';

const KINDS = { postgres, pglite };
const PARTS = ['pull', 'push'];

/** Everything that is measured of the server's sync, on both kinds of database. */
export async function measure(isQuick: boolean): Promise<void> {
  const sizes = isQuick ? QUICK : FULL;
  const loadBefore = loadavg()[0] as number;
  const report = new Report('sync', isQuick);
  const clients = new Clients();
  for (const [name, open] of Object.entries(KINDS)) {
    if (!isChosen(name, Object.keys(KINDS))) continue;
    const kind: Kind = await open();
    try {
      if (isChosen('pull', PARTS)) await measurePulls(kind, clients, sizes, report);
      if (isChosen('push', PARTS)) await measurePushes(kind, clients, sizes, report);
    } finally {
      await kind.stop();
    }
  }
  await clients.close();
  report.end(Math.max(loadBefore, loadavg()[0] as number), sizes.rounds);
}
