import type { OpenStore } from '@mast/database/conformance';
import type { Rejection } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { useSync } from './sync-setup.ts';

/** What only a database refuses: a value that the contract lets through and a column does not. */
export function describePoison(kind: string, open: () => Promise<OpenStore>): void {
  describe(`mutations that fail over ${kind}`, () => {
    const sync = useSync(open);

    it('SYNC-R02 passes by a mutation that fails three times for no known reason, and keeps it', async () => {
      const errors: unknown[] = [];
      const a = sync.device({ onUnknownError: (error) => errors.push(error) });
      a.openAccount();
      await a.sync();
      // A row that the contract lets through and the table does not: a check that only SQL has.
      a.write(
        'createAccount',
        {
          accountId: 'acc-poison',
          snapshotId: 'snap-poison',
          persona: 'crypto',
          label: 'x',
          currency: 'USD',
          kind: 'live',
          day: { tz: 'UTC', localTime: '00:00' },
          balance: '1',
          balanceAsOf: '2026-99-99T00:00:00.000Z',
          mainZone: 'UTC',
        },
        'poison',
      );
      expect((await a.push()).kind).toBe('retry');
      expect((await a.push()).kind).toBe('retry');
      expect((await a.push()).kind).toBe('done');
      await a.pull();
      expect(errors).toHaveLength(3);
      expect(a.row<Rejection>('rejection/poison')).toMatchObject({ code: 'internal' });
    });
  });
}
