import type { OpenStore } from '@mast/database/conformance';
import { startRulesOf } from '@mast/shared/policies';
import { formatInstant } from '@mast/shared/time';
import type { Trade, TradeScore } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { postOf } from './losses.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const HOUR = 60 * MINUTE;
const PRESENT = { entry: '1', stop: '1', size: '1', exit: '1' };

/** The adherence of closed trades, over every kind of store alike. */
export function describeScores(kind: string, open: () => Promise<OpenStore>): void {
  describe(`scores over ${kind}`, () => {
    const sync = useSync(open);

    async function device(): Promise<Device> {
      sync.now -= 24 * HOUR;
      const one = sync.device();
      one.openAccount();
      await one.sync();
      sync.now += 24 * HOUR;
      return one;
    }

    async function settle(on: Device): Promise<void> {
      await on.sync();
      await sync.runWorkers();
      await on.pull();
    }

    /** A planned trade of 10 points of risk, entered and left at these prices. */
    async function traded(
      on: Device,
      exit: string,
      { entry = '7300', size = '1', mode = 'live' as 'live' | 'paper' } = {},
    ): Promise<Trade> {
      const id = await on.submit({}, undefined, { mode });
      sync.now += MINUTE;
      on.fill('buy', entry, sync.now, { intentId: id, size, mode });
      sync.now += MINUTE;
      on.fill('sell', exit, sync.now, { size, mode });
      await settle(on);
      return on.all<Trade>('trade').find(({ intentId }) => intentId === id) as Trade;
    }

    const scoreOf = (on: Device, { id }: Trade): TradeScore =>
      on.row<TradeScore>(`trade_score/${id}`) as TradeScore;
    const shares = ({ parts }: TradeScore) =>
      Object.fromEntries(
        parts.flatMap(({ name, share }) => (share === null ? [] : [[name, share]])),
      );

    it('waits for the post entry with its parts computed, and is there with it', async () => {
      const a = await device();
      const trade = await traded(a, '7290');
      expect(scoreOf(a, trade)).toMatchObject({ state: 'awaiting_post', score: null, clean: null });
      expect(shares(scoreOf(a, trade))).toEqual(PRESENT);
      a.write('writePost', postOf(trade, null));
      await settle(a);
      expect(scoreOf(a, trade)).toMatchObject({
        state: 'scored',
        score: 100,
        clean: true,
        caps: [],
      });
    });

    it('is the same whatever the result', async () => {
      const a = await device();
      const lost = await traded(a, '7290');
      sync.now += HOUR;
      const won = await traded(a, '7320');
      for (const trade of [lost, won]) a.write('writePost', postOf(trade, null));
      await settle(a);
      expect(scoreOf(a, lost).score).toBe(100);
      expect(scoreOf(a, won).score).toBe(100);
    });

    it('takes what was chased into account: 0.3R beyond the plan is half of the entry', async () => {
      const a = await device();
      const trade = await traded(a, '7320', { entry: '7303' });
      a.write('writePost', postOf(trade, null));
      await settle(a);
      expect(shares(scoreOf(a, trade))).toEqual({ ...PRESENT, entry: '0.5' });
      expect(scoreOf(a, trade)).toMatchObject({ score: 88, clean: false });
    });

    it('asks for the exit where no price tells of it, and marks the answer', async () => {
      const a = await device();
      const trade = await traded(a, '7305');
      expect(shares(scoreOf(a, trade))).toEqual({ entry: '1', stop: '1', size: '1' });
      a.write('writePost', postOf(trade, 'no'));
      await settle(a);
      const score = scoreOf(a, trade);
      expect(shares(score)).toEqual({ ...PRESENT, exit: '0' });
      expect(score.parts.filter(({ selfReported }) => selfReported)).toMatchObject([
        { name: 'exit' },
      ]);
    });

    it('an unplanned trade is capped at 20', async () => {
      const a = await device();
      a.fill('buy', '7300', sync.now - 2 * MINUTE, { stop: '7290' });
      a.fill('sell', '7320', sync.now - MINUTE);
      await settle(a);
      const [trade] = a.all<Trade>('trade') as [Trade];
      a.write('writePost', postOf(trade, 'yes'));
      await settle(a);
      expect(scoreOf(a, trade)).toMatchObject({ score: 20, caps: ['no_intent'], clean: false });
    });

    it('is written anew where a late fill changes the trade', async () => {
      const a = await device();
      const trade = await traded(a, '7290');
      a.write('writePost', postOf(trade, null));
      await settle(a);
      const id = trade.intentId as string;
      a.fill('buy', '7300', sync.now - MINUTE - 1_000, { intentId: id, size: '2' });
      a.fill('sell', '7290', sync.now, { size: '2' });
      await settle(a);
      const size = scoreOf(a, trade).parts.find(({ name }) => name === 'size');
      expect(size?.share).toBe('0');
      expect(scoreOf(a, trade).clean).toBe(false);
    });

    it('is due 48 h after the close, where no rule gives longer', async () => {
      const a = await device();
      const trade = await traded(a, '7290');
      expect(scoreOf(a, trade).dueAt).toBe(formatInstant(sync.now + 48 * HOUR));
    });

    it('what an index saver does is scored action by action while the position stays open', async () => {
      sync.now -= 24 * HOUR;
      const a = sync.device();
      a.openAccount({ persona: 'indexdca', rules: [] });
      const today = new Date(sync.now + 24 * HOUR).getUTCDate();
      a.write('adoptRuleset', {
        ...{ rulesetId: `saver-${a.options.userId}`, persona: 'indexdca' as const },
        rules: startRulesOf('indexdca').map((rule) =>
          rule.kind === 'contribution_schedule'
            ? { ...rule, params: { ...rule.params, day: today, tolerance_days: 1 } }
            : rule,
        ),
      });
      await a.sync();
      sync.now += 24 * HOUR;
      const date = formatInstant(sync.now).slice(0, 10);
      const id = `acc-${a.options.userId}:live:${date}`;
      const shown = () =>
        a
          .all<TradeScore>('trade_score')
          .map(({ id: of, score }) => [of, score])
          .sort();
      a.fill('buy', '100', sync.now - 3 * MINUTE, { size: '3' });
      await settle(a);
      // 40 % below what the schedule says, of which 10 % are within its tolerance.
      expect(shown()).toEqual([[id, 67]]);
      a.fill('buy', '100', sync.now - 2 * MINUTE, { size: '2' });
      await settle(a);
      expect(shown()).toEqual([[id, 100]]);
      const sale = `sale-${a.options.userId}`;
      a.fill('sell', '100', sync.now - MINUTE, { fillId: sale, size: '1' });
      await settle(a);
      expect(shown()).toEqual(
        [
          [`acc-${a.options.userId}:${sale}`, 0],
          [id, 100],
        ].sort(),
      );
      a.write('deleteFill', { fillId: sale, revisionId: `gone-${sale}` });
      await settle(a);
      expect(shown()).toEqual([[id, 100]]);
      expect(a.all<Trade>('trade')).toMatchObject([{ status: 'open' }]);
    });

    it('paper trades have theirs', async () => {
      const a = await device();
      const trade = await traded(a, '7290', { mode: 'paper' });
      a.write('writePost', postOf(trade, null));
      await settle(a);
      expect(scoreOf(a, trade)).toMatchObject({ mode: 'paper', score: 100 });
    });
  });
}
