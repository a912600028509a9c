import type { OpenStore } from '@mast/database/conformance';
import type { MutationArgs } from '@mast/shared/mutations';
import { startRulesOf } from '@mast/shared/policies';
import { parseInstant } from '@mast/shared/time';
import { afterEach, describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { cooldowns, lose, recordsOf } from './losses.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const ladderOf = (ladder: readonly object[]): MutationArgs['adoptRuleset']['rules'] =>
  startRulesOf('shortterm').map((rule) =>
    rule.kind === 'loss_streak' ? { ...rule, params: { ladder } } : rule,
  );

/** Which zone counts and what its clock changes do, over every kind of store alike. */
export function describeZones(kind: string, open: () => Promise<OpenStore>): void {
  describe(`zones over ${kind}`, () => {
    const sync = useSync(open);
    const homeZone = process.env.TZ;
    afterEach(() => {
      if (homeZone === undefined) delete process.env.TZ;
      else process.env.TZ = homeZone;
    });

    /** A person in Prague after two losses, the last of which closed at the instant. */
    async function lostAt(closedAt: string, rung: object): Promise<Device> {
      const at = parseInstant(closedAt) as number;
      sync.now = at + MINUTE;
      const a = sync.device();
      a.openAccount({
        day: { tz: 'Europe/Prague', localTime: '00:00' },
        mainZone: 'Europe/Prague',
        balanceAsOf: new Date(at - 24 * 60 * MINUTE).toISOString(),
        rules: ladderOf([{ n: 2, scope: 'day', ...rung }]),
      });
      lose(a, 2, at);
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      return a;
    }

    it('cooldown case 16: 30 minutes over the start of summer time are 30 minutes', async () => {
      const a = await lostAt('2026-03-29T00:45:00.000Z', { minutes: 30 });
      expect(cooldowns(a)).toMatchObject([
        { startsAt: '2026-03-29T00:45:00.000Z', endsAt: '2026-03-29T01:15:00.000Z' },
      ]);
      const during = await a.submit();
      await a.sync();
      expect(recordsOf(a, during).server.wait?.until).toBe('2026-03-29T01:15:00.000Z');
    });

    it.each([
      ['23', '2026-03-29T05:00:00.000Z', '2026-03-29T22:00:00.000Z'],
      ['25', '2026-10-25T05:00:00.000Z', '2026-10-25T23:00:00.000Z'],
    ])('cooldown case 17: the end of a day of %s hours is the zone’s', async (_h, close, end) => {
      const a = await lostAt(close, { until: 'day_end' });
      expect(cooldowns(a)).toMatchObject([{ startsAt: close, endsAt: end }]);
    });

    it('cooldown case 18: a device in another zone decides the same by the account’s', async () => {
      const a = await lostAt('2026-06-11T14:00:00.000Z', { until: 'day_end' });
      const ends: unknown[] = [];
      for (const zone of ['Europe/Prague', 'Asia/Tokyo', 'America/Los_Angeles']) {
        process.env.TZ = zone;
        const id = await a.submit();
        await a.sync();
        const { device, server } = recordsOf(a, id);
        expect([device.outcome, server.outcome, server.differsBecause]).toEqual([
          'WAIT',
          'WAIT',
          null,
        ]);
        ends.push(device.wait?.until, server.wait?.until);
      }
      // The zone of this process is a device's: it was another one indeed.
      expect(new Date(0).getTimezoneOffset()).toBe(8 * 60);
      expect(new Set(ends)).toEqual(new Set(['2026-06-11T22:00:00.000Z']));
    });
  });
}
