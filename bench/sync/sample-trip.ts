import { MemoryStore } from '@mast/database/memory';
import { Device } from '../../sync-server/src/testing/device.ts';

const MINUTE = 60_000;

export interface Sample {
  readonly entity: string;
  readonly row: { readonly id: string };
}

/** The rows that one round trip brings about when it goes through the real mutations. */
export interface Trip {
  /** Person, account, balance and rules. */
  readonly base: readonly Sample[];
  /** Plan and its two decisions, where the trade was planned. */
  readonly plan: readonly Sample[];
  readonly fills: readonly Sample[];
  readonly trade: readonly Sample[];
  readonly post: readonly Sample[];
}

/** Makes the sample, its plan at `at` and its last fill ten minutes after. */
export async function sampleTrip(userId: string, at: number): Promise<Trip> {
  const newEpoch = () => 'epoch';
  let now = at - MINUTE;
  const store = new MemoryStore({ newEpoch });
  const device = new Device({ store, userId, now: () => now });
  device.openAccount({ balanceAsOf: new Date(at - 2 * MINUTE).toISOString() });
  await device.sync();
  const base = new Set(device.rows.keys());

  now = at;
  const intentId = await device.submit();
  now = at + 20 * MINUTE;
  device.fill('buy', '7300', at + MINUTE, { intentId, stop: '7290' });
  device.fill('sell', '7311.25', at + 10 * MINUTE);
  await device.sync();
  const tradeId = device.all<{ id: string }>('trade')[0]?.id as string;
  device.write('writePost', {
    entryId: 'sample-post',
    tradeId,
    text: 'Waited for the second touch, took the first target and left the rest alone.',
    emotion: { tag: 'calm', intensity: 1 },
    followedPlan: 'yes',
  });
  const pushed = await device.sync();
  if (pushed.kind !== 'done' || pushed.refused > 0) {
    throw new Error(`expected no refusal, found ${JSON.stringify(device.all('rejection'))}`);
  }
  const taken = (keep: (key: string) => boolean): Sample[] =>
    [...device.rows]
      .filter(([key]) => keep(key))
      .map(([key, row]) => ({ entity: key.split('/')[0] as string, row: row as Sample['row'] }));
  const made = (...entities: string[]) =>
    taken((key) => !base.has(key) && entities.includes(key.split('/')[0] as string));
  return {
    base: taken((key) => base.has(key)),
    plan: made('intent', 'gate_decision'),
    fills: made('fill'),
    trade: made('trade'),
    post: made('journal_entry'),
  };
}
