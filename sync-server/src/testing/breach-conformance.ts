import type { OpenStore } from '@mast/database/conformance';
import { formatInstant } from '@mast/shared/time';
import type { Breach, Cooldown, Trade, TradeScore } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { cooldowns, lose, postOf, writeLines } from './losses.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const HOUR = 60 * MINUTE;

/** What live trades broke, over every kind of store alike. */
export function describeBreaches(kind: string, open: () => Promise<OpenStore>): void {
  describe(`breaches over ${kind}`, () => {
    const sync = useSync(open);

    /** Devices of a person who began yesterday. */
    async function devices(count: number): Promise<Device[]> {
      sync.now -= 24 * HOUR;
      const all = Array.from({ length: count }, () => sync.device());
      all[0]?.openAccount();
      await all[0]?.sync();
      sync.now += 24 * HOUR;
      for (const one of all) await one.pull();
      return all;
    }

    async function settle(...on: Device[]): Promise<void> {
      for (const one of on) await one.sync();
      await sync.runWorkers();
      for (const one of on) await one.pull();
    }

    const breaches = (on: Device) =>
      on.all<Breach>('breach').map(({ kind: of, kinds, baseMinutes, voided }) => ({
        of,
        kinds,
        baseMinutes,
        voided,
      }));
    const ofBreach = (on: Device): Cooldown[] =>
      cooldowns(on).filter(({ trigger }) => trigger === 'breach');

    it('an unplanned live trade is one: its cooldown begins at the fill, and an event tells of it', async () => {
      const [a] = (await devices(1)) as [Device];
      a.fill('buy', '7300', sync.now - MINUTE, { stop: '7290' });
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      expect(breaches(a)).toEqual([
        { of: 'no_intent', kinds: ['no_intent'], baseMinutes: 30, voided: false },
      ]);
      expect(ofBreach(a)).toMatchObject([
        {
          breach: 'no_intent',
          class: 'major',
          startsAt: formatInstant(sync.now - MINUTE),
          endsAt: formatInstant(sync.now + 29 * MINUTE),
          counted: true,
          level: 0,
        },
      ]);
    });

    it('a trade to plan is none, nor one on paper', async () => {
      const [a] = (await devices(1)) as [Device];
      const id = await a.submit();
      sync.now += MINUTE;
      a.fill('buy', '7300', sync.now, { intentId: id });
      a.fill('buy', '7300', sync.now, { mode: 'paper' });
      await settle(a);
      expect(breaches(a)).toEqual([]);
      expect(cooldowns(a)).toEqual([]);
    });

    it('one fill that breaks more than one rule is one row under the longest base', async () => {
      const [a] = (await devices(1)) as [Device];
      lose(a, 2, sync.now - 2 * MINUTE);
      await settle(a);
      sync.now += MINUTE;
      a.fill('sell', '7300', sync.now, { size: '9' });
      await settle(a);
      const last = a.all<Breach>('breach').find(({ at }) => at === formatInstant(sync.now));
      expect(last).toMatchObject({ kind: 'cooldown_ignored', baseMinutes: 60 });
      expect(last?.kinds).toEqual(['cooldown_ignored', 'no_intent']);
      expect(ofBreach(a).filter(({ fillId }) => fillId === last?.fillId)).toHaveLength(1);
    });

    it('cooldown case 1: entered against a word that the device could not know, it is no breach and no cap', async () => {
      const [a, b] = (await devices(2)) as [Device, Device];
      lose(a, 2, sync.now - MINUTE);
      await settle(a);
      const id = await b.submit();
      sync.now += 2 * MINUTE;
      b.fill('buy', '7300', sync.now - MINUTE, { intentId: id });
      b.fill('sell', '7290', sync.now);
      await settle(b);
      const trade = b.all<Trade>('trade').find(({ intentId }) => intentId === id) as Trade;
      b.write('writePost', postOf(trade));
      await settle(b);
      expect(b.all<Breach>('breach').filter(({ tradeId }) => tradeId === trade.id)).toEqual([]);
      expect(b.row(`trade_score/${trade.id}`)).toMatchObject({
        state: 'scored',
        caps: [],
        lateConflict: true,
      });
    });

    it('cooldown case 4: entered although the device had synced since, it is a breach and counts', async () => {
      const [a, b] = (await devices(2)) as [Device, Device];
      lose(a, 2, sync.now - MINUTE);
      await settle(a, b);
      const id = await b.submit();
      sync.now += 2 * MINUTE;
      b.fill('buy', '7300', sync.now - MINUTE, { intentId: id });
      await settle(b);
      const found = b.all<Breach>('breach').filter(({ intentId }) => intentId === id);
      expect(found).toMatchObject([
        { kind: 'cooldown_ignored', kinds: ['cooldown_ignored', 'wait_jumped'], baseMinutes: 60 },
      ]);
      expect(ofBreach(b).find(({ breach }) => breach === 'cooldown_ignored')).toMatchObject({
        counted: true,
        state: 'enforced',
      });
    });

    it('a fill ahead of its receipt knows of no cooldown that came with it, however often it is looked at', async () => {
      const [a] = (await devices(1)) as [Device];
      a.fill('buy', '7300', sync.now + MINUTE);
      a.fill('buy', '7300', sync.now - 3 * MINUTE);
      a.fill('sell', '7310', sync.now - 2 * MINUTE);
      await settle(a);
      const before = [breaches(a), ofBreach(a)];
      sync.now += 5 * MINUTE;
      const open = a.all<Trade>('trade').find(({ status }) => status === 'open') as Trade;
      const at = formatInstant(sync.now);
      const move = { moveId: 'stop', price: '7290', atBroker: true, at, replaces: null };
      a.write('moveStop', { tradeId: open.id, ...move });
      await settle(a);
      expect([breaches(a), ofBreach(a)]).toEqual(before);
      expect(breaches(a).map(({ of }) => of)).toEqual(['no_intent', 'no_intent']);
    });

    it('a day off that arrives after a trade without a plan is held against it as if it had come first', async () => {
      const [a, b] = (await devices(2)) as [Device, Device];
      a.write('takeDayOff', { cooldownId: 'day-off' });
      sync.now += MINUTE;
      b.fill('buy', '7300', sync.now);
      sync.now += MINUTE;
      await settle(b);
      expect(breaches(b)).toMatchObject([{ of: 'no_intent', baseMinutes: 30 }]);
      await settle(a, b);
      expect(breaches(b)).toMatchObject([
        { of: 'cooldown_ignored', kinds: ['cooldown_ignored', 'no_intent'], baseMinutes: 60 },
      ]);
    });

    it('a cooldown that had let go by tasks done on another device, which syncs later, was not ignored', async () => {
      const [a, b] = (await devices(2)) as [Device, Device];
      b.fill('buy', '7300', sync.now, { stop: '7290' });
      await settle(b, a);
      sync.now += 2 * HOUR;
      writeLines(a);
      sync.now += MINUTE;
      b.fill('buy', '7301', sync.now);
      await settle(b);
      expect(breaches(b)).toMatchObject([
        { of: 'no_intent', voided: false },
        { of: 'cooldown_ignored', voided: false },
      ]);
      await settle(a, b);
      expect(breaches(b)).toMatchObject([
        { of: 'no_intent', voided: false },
        { of: 'cooldown_ignored', voided: true },
      ]);
      expect(ofBreach(b).find(({ breach }) => breach === 'cooldown_ignored')).toMatchObject({
        counted: false,
        voidedForEscalation: true,
      });
    });

    it('a breach stays the one that it was where its fill turns out to be of another trade', async () => {
      const [a, b] = (await devices(2)) as [Device, Device];
      a.fill('sell', '7300', sync.now, { size: '2' });
      await settle(a);
      const [before] = a.all<Breach>('breach') as [Breach];
      sync.now += 10 * MINUTE;
      b.fill('buy', '7300', sync.now - 12 * MINUTE, { size: '2' });
      await settle(b, a);
      sync.now += MINUTE;
      b.fill('sell', '7300', sync.now - 12 * MINUTE);
      await settle(b, a);
      expect(a.row(`breach/${before.id}`)).toEqual({ ...before, tradeId: `${before.fillId}:flip` });
    });

    it('cooldown case 6: a breach that arrives after its cooldown would be over counts all the same', async () => {
      const [a] = (await devices(1)) as [Device];
      a.fill('buy', '7300', sync.now - 2 * HOUR);
      await settle(a);
      expect(ofBreach(a)).toMatchObject([{ state: 'elapsed_on_arrival', counted: true }]);
      expect(a.all('friction_task')).toEqual([]);
    });

    it('a plan that arrives after its fill makes the breach none, and its cooldown stands without counting', async () => {
      const [a, b] = (await devices(2)) as [Device, Device];
      const id = await b.submit();
      sync.now += MINUTE;
      a.fill('buy', '7300', sync.now);
      await settle(a);
      expect(breaches(a)).toMatchObject([{ of: 'no_intent', voided: false }]);
      await settle(b, a);
      expect(b.row(`intent/${id}`)).toBeDefined();
      expect(breaches(a)).toMatchObject([{ of: 'no_intent', voided: true }]);
      expect(ofBreach(a)).toMatchObject([
        { state: 'enforced', counted: false, voidedForEscalation: true },
      ]);
    });

    it('each day’s sale from a holding without a plan is one, and the second holds for longer', async () => {
      sync.now -= 24 * HOUR;
      const a = sync.device();
      a.openAccount({ persona: 'indexdca', rules: [] });
      await a.sync();
      sync.now += 24 * HOUR;
      a.fill('buy', '100', sync.now - 2 * MINUTE, { size: '9' });
      for (const size of ['1', '2']) a.fill('sell', '100', sync.now - MINUTE, { size });
      await settle(a);
      expect(breaches(a)).toMatchObject([{ of: 'no_intent', baseMinutes: 72 * 60 }]);
      sync.now += 24 * HOUR;
      a.fill('sell', '100', sync.now, { size: '1' });
      await settle(a);
      expect(breaches(a).map(({ of }) => of)).toEqual(['no_intent', 'no_intent']);
      expect(
        ofBreach(a)
          .map(({ level }) => level)
          .sort(),
      ).toEqual([0, 1]);
      expect(a.all<TradeScore>('trade_score').filter(({ caps }) => caps.length > 0)).toHaveLength(
        2,
      );
    });

    it('what was traded before the journal began is history: no breach and no score', async () => {
      const a = sync.device();
      a.openAccount();
      lose(a, 1, sync.now - HOUR);
      await settle(a);
      expect(breaches(a)).toEqual([]);
      expect(a.all<TradeScore>('trade_score')).toEqual([]);
    });
  });
}
