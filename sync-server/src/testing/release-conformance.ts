import type { OpenStore } from '@mast/database/conformance';
import type { EventEnvelope } from '@mast/shared/events';
import { formatInstant } from '@mast/shared/time';
import type { Cooldown, Person, Rejection, Trade } from '@mast/shared/types';
import { announceEnded, recountDayEnds } from '@mast/workers';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { cooldowns, lose, postOf, recordsOf, win, writeLines } from './losses.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const HOUR = 60 * MINUTE;

/** How cooldowns begin, let go, are corrected and taken on by oneself, over every kind of store alike. */
export function describeReleases(kind: string, open: () => Promise<OpenStore>): void {
  describe(`releases over ${kind}`, () => {
    const sync = useSync(open);

    async function device(): Promise<Device> {
      const one = sync.device();
      one.openAccount();
      await one.sync();
      return one;
    }

    async function settle(on: Device): Promise<void> {
      await on.sync();
      await sync.runWorkers();
      await on.pull();
    }

    let ids = 0;
    const newId = () => {
      ids += 1;
      return `ended-${sync.userId}-${ids}`;
    };
    /** Each with a memory of its own, as another worker process or a restart has. */
    const announce = () =>
      announceEnded({ store: sync.store, now: () => sync.now, newId }, sync.userId, new Set());

    async function told(type: EventEnvelope['type']): Promise<unknown[]> {
      const entries = await sync.store.readOutbox();
      return entries
        .map(({ event }) => event)
        .filter((event) => event.userId === sync.userId && event.type === type)
        .map(({ data }) => data);
    }

    it('its end is announced once, when its time is over and its tasks are done', async () => {
      const a = await device();
      lose(a, 2, sync.now);
      await settle(a);
      const [row] = cooldowns(a) as [Cooldown];
      expect(await announce()).toBe(Date.parse(row.endsAt));
      expect(await told('cooldown.ended')).toEqual([]);
      sync.now += HOUR;
      expect(await announce()).toBeUndefined();
      expect(await told('cooldown.ended')).toEqual([]);
      writeLines(a);
      await a.sync();
      expect(await told('cooldown.tasks.settled')).toEqual([{ cooldownIds: [row.id] }]);
      for (let i = 0; i < 3; i += 1) await announce();
      expect(await told('cooldown.ended')).toEqual([
        { cooldownId: row.id, releasedAt: formatInstant(sync.now) },
      ]);
    });

    it('the gate lets go at that very moment, whether anybody announces it or not', async () => {
      const a = await device();
      lose(a, 2, sync.now);
      await settle(a);
      writeLines(a);
      await a.sync();
      sync.now = Date.parse(cooldowns(a)[0]?.endsAt as string) - 1;
      const before = await a.submit();
      await a.sync();
      sync.now += 1;
      const after = await a.submit({ entry: '7301', stop: '7291' });
      await a.sync();
      const ofCooldown = (id: string) =>
        recordsOf(a, id).server.findings.find(({ kind: of }) => of === 'sys_cooldown')?.status;
      expect([ofCooldown(before), ofCooldown(after)]).toEqual(['fail', 'pass']);
    });

    it('the rest of the day off holds at once on the device, and on all devices after a sync', async () => {
      const [a, b] = [await device(), sync.device()];
      a.write('takeDayOff', { cooldownId: `off-${sync.userId}` });
      const alone = await a.submit();
      await settle(a);
      await b.pull();
      const other = await b.submit();
      await b.sync();
      expect(recordsOf(a, alone).device.outcome).toBe('WAIT');
      expect(recordsOf(b, other).server.wait?.until).toBe('2026-06-12T00:00:00.000Z');
      expect(cooldowns(b)).toMatchObject([
        { trigger: 'self_extension', class: 'minor', counted: false, level: 0 },
      ]);
      expect(b.all('friction_task')).toEqual([]);
    });

    it('cooldown case 6: what a device held by itself, although it arrives late, was held and counts', async () => {
      const a = await device();
      sync.now += HOUR;
      lose(a, 2, sync.now);
      const pending = [...a.pending];
      sync.now += 2 * HOUR;
      expect(pending).toHaveLength(4);
      await settle(a);
      expect(cooldowns(a).filter(({ trigger }) => trigger === 'loss_streak')).toMatchObject([
        { state: 'enforced', counted: true },
      ]);
    });

    it('cooldown case 24: corrected from a loss to a win, it stands to its end and counts no more', async () => {
      const a = await device();
      lose(a, 2, sync.now);
      await settle(a);
      const [before] = cooldowns(a) as [Cooldown];
      // A fill that was forgotten makes the first of the two a win.
      const [first] = a.all<Trade>('trade').sort((x, y) => (x.openedAt < y.openedAt ? -1 : 1)) as [
        Trade,
      ];
      const at = Date.parse(first.openedAt);
      a.fill('buy', '7200', at + 1_000);
      a.fill('sell', '7290', at + 2_000);
      await settle(a);
      expect(cooldowns(a).find(({ id }) => id === before.id)).toEqual({
        ...before,
        counted: false,
        voidedForEscalation: true,
      });
    });

    it('cooldown case 25: a trade that is deleted leaves what it started', async () => {
      const a = await device();
      lose(a, 2, sync.now);
      await settle(a);
      const [before] = cooldowns(a) as [Cooldown];
      const trade = a.row<Trade>(`trade/${before.tradeId}`) as Trade;
      for (const { fillId } of trade.legs) {
        a.write('deleteFill', { fillId, revisionId: `gone-${fillId}` });
      }
      await settle(a);
      lose(a, 1, sync.now + MINUTE);
      sync.now += 2 * MINUTE;
      await settle(a);
      expect(a.row(`trade/${trade.id}`)).toBeUndefined();
      expect(cooldowns(a).find(({ id }) => id === before.id)).toEqual(before);
    });

    it('cooldown case 28: an account that is made anew is held by the person’s cooldown as well', async () => {
      const a = await device();
      lose(a, 2, sync.now);
      await settle(a);
      a.write('createAccount', {
        accountId: `anew-${sync.userId}`,
        snapshotId: `anew-snap-${sync.userId}`,
        persona: 'shortterm',
        label: 'Anew',
        currency: 'USD',
        kind: 'live',
        day: { tz: 'UTC', localTime: '00:00' },
        balance: '50000',
        balanceAsOf: formatInstant(sync.now),
        mainZone: 'UTC',
      });
      await a.sync();
      const id = await a.submit({}, undefined, { accountId: `anew-${sync.userId}` });
      await a.sync();
      const { device: own, server } = recordsOf(a, id);
      for (const { findings } of [own, server]) {
        expect(findings.find(({ kind: of }) => of === 'sys_cooldown')?.status).toBe('fail');
      }
    });

    it('cooldown case 20: newer zone data recounts a day end that runs, keeps the later end and names both', async () => {
      const a = await device();
      a.write('takeDayOff', { cooldownId: `off-${sync.userId}` });
      await settle(a);
      const [before] = cooldowns(a) as [Cooldown];
      for (let i = 0; i < 2; i += 1) {
        await sync.store.withUserWrite(sync.userId, (w) => recountDayEnds(w, sync.now, '2099z'));
      }
      await a.pull();
      expect(cooldowns(a)).toEqual([
        { ...before, tzdbVersions: [...before.tzdbVersions, '2099z'] },
      ]);
    });

    it('a win that arrives late between two losses voids their streak', async () => {
      const a = await device();
      lose(a, 2, sync.now);
      await settle(a);
      win(a, 1, sync.now - MINUTE - 10_000);
      await settle(a);
      const streaks = cooldowns(a).filter(({ trigger }) => trigger === 'loss_streak');
      expect(streaks.map(({ voidedForEscalation }) => voidedForEscalation)).toContain(true);
    });

    it('a post entry is taken back within two minutes, and its score with it', async () => {
      const a = await device();
      sync.now += HOUR;
      const id = await a.submit();
      sync.now += MINUTE;
      a.fill('buy', '7300', sync.now, { intentId: id });
      a.fill('sell', '7290', sync.now + 1);
      sync.now += MINUTE;
      await settle(a);
      const [trade] = a.all<Trade>('trade') as [Trade];
      a.write('writePost', postOf(trade, null));
      await settle(a);
      expect(a.row(`trade_score/${trade.id}`)).toMatchObject({ state: 'scored' });
      sync.now += 2 * MINUTE - 1;
      a.write('undoPost', { entryId: `post-${trade.id}` });
      await settle(a);
      expect(a.all('journal_entry')).toEqual([]);
      expect(a.row(`trade_score/${trade.id}`)).toMatchObject({
        state: 'awaiting_post',
        score: null,
      });
    });

    it('case 19: another main zone rules days from its midnight on, on every device, and only once in seven days', async () => {
      const a = await device();
      const b = sync.device();
      a.write('changeZone', { zone: 'America/New_York' });
      await settle(a);
      await b.pull();
      const zoneChange = {
        zone: 'America/New_York',
        askedAt: formatInstant(sync.now),
        effectiveAt: '2026-06-13T00:00:00.000Z',
      };
      expect(b.all<Person>('person')).toMatchObject([{ mainZone: 'UTC', zoneChange }]);
      a.write('changeZone', { zone: 'Asia/Tokyo' });
      await settle(a);
      expect(a.all<Rejection>('rejection')).toMatchObject([{ code: 'zone_change_too_soon' }]);
      b.write('takeDayOff', { cooldownId: `before-${sync.userId}` });
      await settle(b);
      sync.now += 2 * 24 * HOUR;
      b.write('takeDayOff', { cooldownId: `after-${sync.userId}` });
      await settle(b);
      expect(
        cooldowns(b)
          .map(({ endsAt }) => endsAt)
          .sort(),
      ).toEqual(['2026-06-12T00:00:00.000Z', '2026-06-14T04:00:00.000Z']);
    });

    it.each([
      ['two minutes later', 2 * MINUTE, false],
      ['after the next plan', MINUTE, true],
    ])('a post entry is not taken back %s', async (_when, later, plans) => {
      const a = await device();
      lose(a, 1, sync.now);
      await settle(a);
      const [trade] = a.all<Trade>('trade') as [Trade];
      a.write('writePost', postOf(trade));
      await settle(a);
      sync.now += later;
      if (plans) await a.submit();
      a.write('undoPost', { entryId: `post-${trade.id}` });
      await settle(a);
      expect(a.all('journal_entry')).toHaveLength(1);
      expect(a.all<Rejection>('rejection')).toMatchObject([{ code: 'undo_over' }]);
    });
  });
}
