import type { OpenStore } from '@mast/database/conformance';
import { CLOCK_FLAGS } from '@mast/shared/clock';
import type { DecisionRecord, Intent } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { cooldowns, lose, recordsOf, writeLines } from './losses.ts';
import { SimulatedClock } from './simulated-clock.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const clockFlags = ({ flags }: DecisionRecord): string[] =>
  flags.filter((flag) => CLOCK_FLAGS.some((one) => one === flag)).sort();

/** What a device's clock can do to a decision, over every kind of store alike (cooldowns.md, Clock). */
export function describeClocks(kind: string, open: () => Promise<OpenStore>): void {
  describe(`clocks of devices over ${kind}`, () => {
    const sync = useSync(open);

    /** A phone whose two losses began a cooldown from 13:59 to 14:14, which it knows; its lines are written. */
    async function inCooldown(): Promise<{ phone: Device; clock: SimulatedClock }> {
      const clock = new SimulatedClock(() => sync.now);
      const phone = sync.device({ clock });
      phone.openAccount();
      lose(phone, 2, sync.now - MINUTE);
      await phone.sync();
      await sync.runWorkers();
      await phone.pull();
      expect(cooldowns(phone)).toMatchObject([{ endsAt: '2026-06-11T14:14:00.000Z' }]);
      writeLines(phone);
      await phone.sync();
      return { phone, clock };
    }

    it('cooldown case 10: a clock that is set forward ends no cooldown online', async () => {
      const { phone, clock } = await inCooldown();
      clock.set(30 * MINUTE, false);
      const before = await phone.submit();
      await phone.sync();
      expect(recordsOf(phone, before)).toMatchObject({
        device: { outcome: 'GO', asOf: '2026-06-11T14:30:00.000Z' },
        server: {
          outcome: 'WAIT',
          asOf: '2026-06-11T14:00:00.000Z',
          differsBecause: 'corrected_time',
        },
      });
      // Its answer told the device what time it is.
      const after = await phone.submit();
      await phone.sync();
      const { device, server } = recordsOf(phone, after);
      expect([device.outcome, server.outcome]).toEqual(['WAIT', 'WAIT']);
      expect(clockFlags(server)).toEqual(['clock_suspect']);
    });

    it('cooldown case 11: a clock that is set forward offline gives a provisional GO that says so, and WAIT once it syncs', async () => {
      const { phone, clock } = await inCooldown();
      clock.set(30 * MINUTE);
      const id = await phone.submit();
      sync.now += 40 * MINUTE;
      clock.restart();
      await phone.sync();
      const { device, server } = recordsOf(phone, id);
      expect(device).toMatchObject({ outcome: 'GO', authority: 'provisional' });
      expect(clockFlags(device)).toEqual(['clock_jump']);
      expect(server).toMatchObject({
        outcome: 'WAIT',
        asOf: '2026-06-11T14:00:00.000Z',
        differsBecause: 'corrected_time',
      });
      expect(clockFlags(server)).toEqual(['clock_jump']);
      // The device knew the cooldown.
      expect(server.flags).not.toContain('late_conflict');
    });

    it('cooldown case 11: what no page saw, the monotonic clock of the sending page tells', async () => {
      const { phone, clock } = await inCooldown();
      clock.set(30 * MINUTE, false);
      const id = await phone.submit();
      sync.now += 40 * MINUTE;
      clock.set(-30 * MINUTE, false);
      await phone.sync();
      const { device, server } = recordsOf(phone, id);
      expect(device.outcome).toBe('GO');
      expect(server).toMatchObject({ outcome: 'WAIT', asOf: '2026-06-11T14:00:00.000Z' });
      expect(clockFlags(server)).toEqual(['clock_jump', 'clock_suspect']);
    });

    it('cooldown case 12: a clock that is set back dodges no cooldown', async () => {
      const { phone, clock } = await inCooldown();
      sync.now += MINUTE;
      clock.set(-30 * MINUTE, false);
      const id = await phone.submit();
      sync.now += 20 * MINUTE;
      await phone.sync();
      const { device, server } = recordsOf(phone, id);
      expect([device.outcome, server.outcome]).toEqual(['WAIT', 'WAIT']);
      expect(server.asOf).toBe('2026-06-11T14:01:00.000Z');
      expect(clockFlags(server)).toEqual(['clock_jump', 'clock_suspect']);
    });

    it('cooldown case 12: nor does it after a restart; the cooldown only looks longer, until the server is asked', async () => {
      const { phone, clock } = await inCooldown();
      clock.set(-30 * MINUTE, false);
      clock.restart();
      sync.now += 20 * MINUTE;
      const id = await phone.submit();
      await phone.sync();
      const { device, server } = recordsOf(phone, id);
      expect([device.outcome, server.outcome]).toEqual(['WAIT', 'WAIT']);
      expect(server.asOf).toBe('2026-06-11T14:00:00.000Z');
      expect(clockFlags(server)).toContain('clock_suspect');
      const healed = await phone.submit();
      await phone.sync();
      expect(recordsOf(phone, healed)).toMatchObject({
        device: { outcome: 'GO' },
        server: { outcome: 'GO' },
      });
    });

    it('cooldown case 13: a phone that slept through the wait is let in, and nothing is said of its clock', async () => {
      const { phone, clock } = await inCooldown();
      sync.now += 40 * MINUTE;
      clock.slept(37 * MINUTE);
      const id = await phone.submit();
      sync.now += 10 * MINUTE;
      await phone.sync();
      const { device, server } = recordsOf(phone, id);
      expect([device.outcome, server.outcome]).toEqual(['GO', 'GO']);
      expect([...clockFlags(device), ...clockFlags(server)]).toEqual([]);
      expect(server.asOf).toBe('2026-06-11T14:40:00.000Z');
    });

    it('cooldown case 14: after a restart offline the wall clock counts, and is said to be unverified', async () => {
      const { phone, clock } = await inCooldown();
      sync.now += 20 * MINUTE;
      clock.restart();
      const id = await phone.submit();
      sync.now += 60 * MINUTE;
      await phone.sync();
      const { device, server } = recordsOf(phone, id);
      expect(device).toMatchObject({ outcome: 'GO', authority: 'provisional' });
      expect(clockFlags(device)).toEqual(['clock_unverified']);
      expect(server).toMatchObject({ outcome: 'GO', asOf: '2026-06-11T14:20:00.000Z' });
      expect(clockFlags(server)).toEqual(['clock_unverified']);
    });

    it('a write that comes as it is made verifies its clock by that', async () => {
      const { phone, clock } = await inCooldown();
      clock.restart();
      const id = await phone.submit();
      await phone.sync();
      expect(clockFlags(recordsOf(phone, id).server)).toEqual([]);
    });

    it('cooldown case 15: an event of the future is one of its receipt, and says so', async () => {
      const { phone, clock } = await inCooldown();
      clock.set(24 * 60 * MINUTE, false);
      const id = await phone.submit();
      sync.now += MINUTE;
      await phone.push();
      await phone.pull();
      expect(phone.row<Intent>(`intent/${id}`)).toMatchObject({
        eventTime: '2026-06-12T14:00:00.000Z',
        correctedTime: '2026-06-11T14:00:00.000Z',
      });
      expect(clockFlags(recordsOf(phone, id).server)).toContain('clock_suspect');
    });

    it('cooldown case 15: an older app, whose sending clock is not known, is held to the receipt too', async () => {
      const a = sync.device();
      a.openAccount();
      await a.sync();
      sync.now += 24 * 60 * MINUTE;
      const id = await a.submit();
      sync.now -= 24 * 60 * MINUTE;
      await a.sync();
      expect(a.row<Intent>(`intent/${id}`)?.correctedTime).toBe('2026-06-11T14:00:00.000Z');
      expect(clockFlags(recordsOf(a, id).server)).toEqual(['clock_suspect']);
    });

    it('a counter that comes again or goes back is noticed, and its event is taken in', async () => {
      const a = sync.device();
      a.openAccount();
      await a.sync();
      const ids: string[] = [];
      for (const counter of [2, 1]) {
        ids.push(await a.submit());
        const args = a.pending.at(-1)?.args as { meta: { device: { counter: number } } };
        args.meta.device.counter = counter;
      }
      await a.sync();
      expect(ids.map((id) => recordsOf(a, id).server.flags)).toEqual([
        expect.arrayContaining(['counter_repeated']),
        expect.arrayContaining(['counter_repeated']),
      ]);
      expect(a.all('rejection')).toEqual([]);
    });
  });
}
