import type { OpenStore } from '@mast/database/conformance';
import { lint } from '@mast/shared/coach/linter';
import { put } from '@mast/shared/entities';
import { EVENT_VERSION, type EventEnvelope } from '@mast/shared/events';
import { startRulesOf } from '@mast/shared/policies';
import type { CoachMessage, Trade, TradeScore } from '@mast/shared/types';
import { coach } from '@mast/workers';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { cooldowns, lose } from './losses.ts';
import { askOn, confirmOn } from './overriding.ts';
import { MINUTE, type SyncSetup, useSync } from './sync-setup.ts';

const RATIO = startRulesOf('shortterm').find(({ kind }) => kind === 'min_reward_risk')
  ?.id as string;

const saidBy = (on: Device, template: CoachMessage['template']): CoachMessage[] =>
  on
    .all<CoachMessage>('coach_message')
    .filter((one) => one.template === template)
    .sort((a, b) => a.version - b.version);

/** A closed trade of one losing leg, with its post. */
async function postedTrade(sync: SyncSetup, a: Device, text: string): Promise<Trade> {
  a.openAccount();
  lose(a, 1, sync.now);
  await a.sync();
  const [trade] = a.all<Trade>('trade');
  a.write('writePost', {
    ...{ entryId: `post-${a.options.userId}`, tradeId: trade?.id as string, text },
    ...{ emotion: null, followedPlan: null },
  });
  await a.sync();
  return trade as Trade;
}

const scoreOf = (trade: Trade, score: number): TradeScore => ({
  ...{ id: trade.id, accountId: trade.accountId, mode: 'live', persona: 'shortterm' },
  ...{ closedAt: trade.closedAt as string, state: 'scored', dueAt: trade.closedAt as string },
  ...{ score, clean: score === 100, caps: [], underOverride: false, lateConflict: false },
  parts: [{ name: 'stop', weight: 30, share: '0.5', selfReported: false }],
  createdAt: trade.createdAt,
});

/** What the coach writes after a commit, over every kind of store alike. */
export function describeCoach(kind: string, open: () => Promise<OpenStore>): void {
  describe(`the coach over ${kind}`, () => {
    const sync = useSync(open);
    const errors: unknown[] = [];
    const handle = (event: EventEnvelope) =>
      coach({ store: sync.store, onError: (error) => errors.push(error) })(event);

    const scored = async (a: Device, trade: Trade, score: number, id: string) => {
      const { userId } = a.options;
      await sync.store.withUserWrite(userId, (writer) =>
        writer.apply([put('trade_score', scoreOf(trade, score))]),
      );
      return {
        ...{ id: `${userId}-${id}`, type: 'trade.scored' as const, version: EVENT_VERSION, userId },
        ...{ ts: trade.closedAt as string, producer: 'test', correlationId: 'c' },
        data: { tradeIds: [trade.id] },
      };
    };

    it('says what the gate said, once however often it hears of it, and as the linter allows', async () => {
      const a = sync.device();
      a.openAccount();
      await a.submit();
      await a.sync();
      const events = (await sync.store.readOutbox())
        .map(({ event }) => event)
        .filter(({ userId, type }) => userId === a.options.userId && type.startsWith('pretrade'));
      for (const event of [...events, ...[...events].reverse(), ...events]) await handle(event);
      await a.pull();
      const [message, ...more] = saidBy(a, 'decision-gate');
      expect(more).toEqual([]);
      expect(message).toMatchObject({ version: 1, source: 'template', orderedBy: 'rules' });
      const { text } = message as CoachMessage;
      expect(text).toMatch(/^My gate says (GO|WAIT|SIZE_DOWN|SIMULATE|NO_GO)\.\n/);
      expect(text).toMatch(/\d+ of \d+ rules passed\./);
      const slots = { numbers: [text], names: [text] };
      expect(lint({ text, channel: 'coach', source: 'template', slots }).violations).toEqual([]);
    });

    it('keeps what a plan said before its trade, in its own words and figures', async () => {
      const a = sync.device();
      a.openAccount();
      const id = await a.submit({ target: '7312', size: '2' });
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      const [message, ...more] = saidBy(a, 'journal-pre');
      expect(more).toEqual([]);
      expect(message).toMatchObject({ subjectId: id, source: 'template', version: 1 });
      expect(message?.text.split('\n')).toEqual([
        'My plan is long 2 MES at 7300.',
        'My planned stop is 7290 and my target is 7312.',
        'This plan risks 100.00 USD.',
        'My setup is named “Breakout”.',
        'I felt calm.',
      ]);
    });

    it('says of a cooldown what began it and what ends it', async () => {
      const a = sync.device();
      a.openAccount();
      lose(a, 2, sync.now);
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      const [cooldown] = cooldowns(a);
      const [message] = saidBy(a, 'cooldown');
      expect(message).toMatchObject({ subjectId: cooldown?.id, source: 'template' });
      expect(message?.text.split('\n')).toEqual([
        expect.stringMatching(/^My cooldown ends at \d\d:\d\d\.$/),
        'It is my rule after 2 losses in a row.',
        'My base is 15 minutes.',
        'Until then, and until my task is done, my rule blocks new entries: three lines.',
      ]);
    });

    it('says of a trade how it kept to its plan, and again where its score is another', async () => {
      const a = sync.device();
      const trade = await postedTrade(sync, a, 'I was rushed.');
      const first = await scored(a, trade, 85, 'first');
      await handle(first);
      await handle(first);
      await handle({ ...first, id: `${first.id}-again` });
      await handle(await scored(a, trade, 70, 'second'));
      await a.pull();
      const messages = saidBy(a, 'journal-post');
      expect(messages.map(({ version, subjectId }) => [version, subjectId])).toEqual([
        [1, trade.id],
        [2, trade.id],
      ]);
      expect(messages[0]?.text).toContain('My adherence for this trade is 85 of 100.');
      expect(messages[1]?.text).toContain('My adherence for this trade is 70 of 100.');
      expect(messages[1]?.text).toContain('I wrote: “I was rushed.”');
    });

    it('a text that may not be shown gives way to the plain one; the log has its hash alone', async () => {
      const a = sync.device();
      errors.length = 0;
      const trade = await postedTrade(sync, a, 'secret “note” of mine');
      await handle(await scored(a, trade, 85, 'refused'));
      await a.pull();
      expect(saidBy(a, 'journal-post')).toMatchObject([{ source: 'plain' }]);
      expect(errors).toHaveLength(1);
      expect(String(errors[0])).toMatch(/`journal-post`.*Q-FORGED.* [0-9a-f]{64}$/);
      expect(String(errors[0])).not.toContain('secret');
    });

    it('says what became of an override, and what it rested on', async () => {
      const a = sync.device();
      a.openAccount();
      await a.sync();
      const plan = await a.submit({ target: '7312', size: '2' });
      await a.sync();
      const id = await askOn(a, { intentId: plan, rule: RATIO, risk: '100' });
      await a.sync();
      sync.now += MINUTE;
      await confirmOn(a, id);
      await a.sync();
      await sync.runWorkers();
      await a.pull();
      const [message, ...more] = saidBy(a, 'override-review');
      expect(more).toEqual([]);
      expect(message).toMatchObject({ subjectId: id, source: 'template' });
      const lines = message?.text.split('\n') ?? [];
      expect(lines.slice(0, 3)).toEqual([
        'My override of reward to risk was granted.',
        'I stated 100.00 USD at risk.',
        'My safeguard: half size.',
      ]);
      expect(lines[3]).toMatch(/^I wrote: “Number \d+: the level held twice/);
    });

    it('says nothing of a trade without its post', async () => {
      const a = sync.device();
      a.openAccount();
      lose(a, 1, sync.now - 5 * MINUTE);
      await a.sync();
      const [trade] = a.all<Trade>('trade');
      await handle(await scored(a, trade as Trade, 85, 'early'));
      await a.pull();
      expect(saidBy(a, 'journal-post')).toEqual([]);
    });
  });
}
