import type { OpenStore } from '@mast/database/conformance';
import { startRulesOf } from '@mast/shared/policies';
import { formatInstant } from '@mast/shared/time';
import type { PaperQuarantine, Trade } from '@mast/shared/types';
import { passTime } from '@mast/workers';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { lose, postOf, recordsOf } from './losses.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The start rules with a ladder that asks for two paper trades after two losses, clean or not. */
const rulesWith = (rung: object) =>
  startRulesOf('shortterm').map((rule) =>
    rule.kind === 'loss_streak'
      ? {
          ...rule,
          params: {
            reset: 'on_win',
            ladder: [{ n: 2, scope: 'running', outcome: 'SIMULATE', paper: 2, ...rung }],
          },
        }
      : rule,
  );

/** Paper periods, over every kind of store alike. */
export function describePaper(kind: string, open: () => Promise<OpenStore>): void {
  describe(`paper periods over ${kind}`, () => {
    const sync = useSync(open);

    async function device(rung: object = {}): Promise<Device> {
      sync.now -= DAY;
      const one = sync.device();
      one.openAccount({ rules: rulesWith(rung) as never });
      await one.sync();
      sync.now += DAY;
      return one;
    }

    async function settle(on: Device): Promise<void> {
      await on.sync();
      await sync.runWorkers();
      await on.pull();
    }

    const periods = (on: Device) => on.all<PaperQuarantine>('paper_quarantine');

    /** A planned paper trade of the present, with its post entry where it is to have one. */
    async function onPaper(on: Device, { entry = '7300', post = true } = {}): Promise<void> {
      const id = await on.submit({}, undefined, { mode: 'paper' });
      sync.now += MINUTE;
      on.fill('buy', entry, sync.now, { intentId: id, mode: 'paper' });
      sync.now += MINUTE;
      on.fill('sell', '7290', sync.now, { mode: 'paper' });
      await settle(on);
      const trade = on.all<Trade>('trade').find(({ intentId }) => intentId === id) as Trade;
      if (post) on.write('writePost', postOf(trade, null));
      await settle(on);
    }

    it('a streak begins one, and the paper trades kept to plan since then end it, once', async () => {
      const a = await device();
      await onPaper(a);
      lose(a, 2, sync.now);
      await settle(a);
      expect(periods(a)).toMatchObject([
        { trigger: 'loss_streak', need: 2, startedAt: formatInstant(sync.now), releasedAt: null },
      ]);
      sync.now += HOUR;
      await onPaper(a);
      await onPaper(a, { post: false });
      await onPaper(a, { entry: '7306' });
      const live = await a.submit();
      await settle(a);
      expect(recordsOf(a, live).server).toMatchObject({
        outcome: 'SIMULATE',
        simulate: { need: 2, done: 1 },
      });
      expect(periods(a)).toMatchObject([{ releasedAt: null }]);
      await onPaper(a);
      expect(periods(a)).toMatchObject([{ releasedAt: formatInstant(sync.now) }]);
      const ended = sync.now;
      sync.now += HOUR;
      await onPaper(a);
      expect(periods(a)).toMatchObject([{ releasedAt: formatInstant(ended) }]);
    });

    it('after thirty days half of them, rounded up, are enough', async () => {
      const a = await device();
      lose(a, 2, sync.now);
      await settle(a);
      sync.now += HOUR;
      await onPaper(a);
      expect(periods(a)).toMatchObject([{ releasedAt: null }]);
      sync.now += 30 * DAY;
      const announcing = {
        store: sync.store,
        now: () => sync.now,
        newId: () => `t-${sync.userId}`,
      };
      await passTime(announcing, sync.userId);
      await passTime(announcing, sync.userId);
      await a.pull();
      expect(periods(a)).toMatchObject([{ releasedAt: formatInstant(sync.now) }]);
    });

    it('a rung for unclean streaks begins one when it can be decided', async () => {
      const a = await device({ only_if_unclean: true });
      lose(a, 2, sync.now);
      await settle(a);
      expect(periods(a)).toEqual([]);
      for (const trade of a.all<Trade>('trade')) a.write('writePost', postOf(trade, 'yes'));
      await settle(a);
      expect(periods(a)).toMatchObject([{ trigger: 'loss_streak', need: 2 }]);
    });

    it('a streak whose post entries are overdue is unclean', async () => {
      const a = await device({ only_if_unclean: true });
      lose(a, 2, sync.now);
      await settle(a);
      sync.now += 48 * HOUR;
      let ids = 0;
      const newId = () => {
        ids += 1;
        return `overdue-${sync.userId}-${ids}`;
      };
      await passTime({ store: sync.store, now: () => sync.now, newId }, sync.userId);
      await sync.runWorkers();
      await a.pull();
      expect(a.all('trade_score')).toMatchObject([{ state: 'unscored' }, { state: 'unscored' }]);
      expect(periods(a)).toMatchObject([{ trigger: 'loss_streak' }]);
    });

    it('paper trades are in no live figure: they neither lose a streak nor spend the day', async () => {
      const a = await device();
      for (let i = 0; i < 3; i += 1) {
        a.fill('buy', '7300', sync.now - (7 - i) * MINUTE, { mode: 'paper', size: '40' });
        a.fill('sell', '7290', sync.now - (7 - i) * MINUTE + 1_000, { mode: 'paper', size: '40' });
      }
      await settle(a);
      expect(periods(a)).toEqual([]);
      expect(a.all('cooldown')).toEqual([]);
      expect(a.all('breach')).toEqual([]);
      const live = await a.submit();
      await settle(a);
      expect(recordsOf(a, live).server.outcome).toBe('GO');
    });
  });
}
