import { readFileSync } from 'node:fs';
import type { OpenStore } from '@mast/database/conformance';
import type { FrictionTask, GateDecision, Intent, Rejection } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { PushRequest } from '../sync/envelopes.ts';
import { handlePush } from '../sync/push.ts';
import type { Device } from './device.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const HOUR = 60 * MINUTE;
const anger = { emotion: { tag: 'anger' as const, intensity: 8 } };
const LINES = ['I was angry at a loss', 'I wanted it back at once', 'I walk for ten minutes'];

const server = (device: Device, intentId: string) =>
  device.row<GateDecision>(`gate_decision/${intentId}:server`)?.record;

const findingOf = (device: Device, intentId: string, kind: string) =>
  server(device, intentId)?.findings.find((finding) => finding.kind === kind);

/** What traders supply reaches the decisions of the server, over every kind of database alike. */
export function describeFacts(kind: string, open: () => Promise<OpenStore>): void {
  describe(`facts over ${kind}`, () => {
    const sync = useSync(open);

    async function opened(): Promise<Device> {
      const device = sync.device();
      device.openAccount();
      await device.sync();
      return device;
    }

    it('device and server build the same facts from what both know', async () => {
      const a = await opened();
      const fillId = `entry-${sync.userId}`;
      a.fill('buy', '7300', sync.now - 20 * HOUR, { fillId });
      a.fill('sell', '7310', sync.now - 19 * HOUR);
      a.fill('buy', '7300', sync.now - HOUR, { stop: '7295' });
      a.write('writePost', {
        entryId: `post-${sync.userId}`,
        tradeId: fillId,
        text: 'I kept to my plan.',
        emotion: null,
        followedPlan: 'yes',
      });
      a.write('saveCalendarEvent', {
        eventId: `event-${sync.userId}`,
        title: 'CPI',
        at: '2026-06-12T12:30:00.000Z',
        impact: 'high',
        about: 'economic',
        currency: 'USD',
        instrumentId: null,
      });
      await a.sync();
      const id = await a.submit();
      await a.sync();
      const device = a.row<GateDecision>(`gate_decision/${id}:device`)?.record;
      const facts = server(a, id)?.facts;
      // When it last synced is the one thing that each knows of itself.
      expect({ ...device?.facts, sync: null }).toEqual({ ...facts, sync: null });
      expect(facts).toMatchObject({
        history: { unposted: [], closes: [{ result: 'win' }] },
        positions: { open: [{ openRisk: '25' }] },
        calendar: { own: { events: [{ title: 'CPI' }] } },
      });
      expect(server(a, id)?.flags).toEqual([]);
    });

    it('a plan goes on with the chain of another device', async () => {
      const [a, b] = [await opened(), sync.device()];
      const first = await a.submit();
      await a.sync();
      await b.pull();
      sync.now += 5 * MINUTE;
      const second = await b.submit({ entry: '7301' });
      await b.sync();
      expect(b.row<Intent>(`intent/${second}`)).toMatchObject({
        chainId: first,
        revision: 2,
        parentId: null,
        chainEndsAt: '2026-06-11T14:20:00.000Z',
      });
      expect(server(b, second)?.facts.chain).toMatchObject({ id: first, changed: true });
    });

    it('a pause asks for three lines, which the other device may write', async () => {
      const [a, b] = [await opened(), sync.device()];
      const first = await a.submit({}, undefined, { context: anger });
      await a.sync();
      await b.pull();
      const [task] = b.all<FrictionTask>('friction_task');
      expect(task).toMatchObject({ state: 'open', ruleKey: 'emotion_check', chainId: first });
      expect(b.row<Intent>(`intent/${first}`)?.pausedBy).toEqual(['emotion_check']);
      const taskId = task?.id as string;
      b.write('completeTask', { taskId, lines: ['no', 'no', 'no'], dwellSeconds: null });
      b.write('completeTask', { taskId, lines: LINES, dwellSeconds: null });
      await b.sync();
      expect(b.all<Rejection>('rejection')).toMatchObject([{ code: 'lines_too_short' }]);
      expect(b.row<FrictionTask>(`friction_task/${taskId}`)).toMatchObject({
        state: 'done',
        lines: LINES,
      });
      await a.pull();
      sync.now += 14 * MINUTE;
      const early = await a.submit();
      sync.now += MINUTE;
      const late = await a.submit();
      await a.sync();
      expect(server(a, early)).toMatchObject({ outcome: 'WAIT' });
      expect(server(a, late)).toMatchObject({ outcome: 'GO', flags: ['calendar_absent'] });
      expect(a.all('friction_task')).toHaveLength(1);
    });

    it('a task that a pause still asks for holds the chain after its time', async () => {
      const a = await opened();
      await a.submit({}, undefined, { context: anger });
      sync.now += 10 * MINUTE;
      await a.submit();
      sync.now += 6 * MINUTE;
      const id = await a.submit();
      await a.sync();
      expect(server(a, id)).toMatchObject({ outcome: 'WAIT', reason: 'task.open' });
    });

    it('a balance that is too old holds a plan until it is declared anew', async () => {
      const a = await opened();
      sync.now += 7 * 24 * HOUR;
      const before = await a.submit();
      a.write('declareBalance', {
        snapshotId: `again-${sync.userId}`,
        accountId: `acc-${sync.userId}`,
        balance: '40000',
        asOf: '2026-06-18T14:00:00.000Z',
        holdings: null,
        cash: null,
        peak: '52000',
      });
      const after = await a.submit();
      await a.sync();
      await a.pull();
      expect(findingOf(a, before, 'sys_freshness')?.tasks).toEqual(['declare_equity']);
      expect(findingOf(a, after, 'sys_freshness')?.status).toBe('pass');
      expect(server(a, after)?.facts.account).toMatchObject({
        startBalance: '50000',
        equity: { latest: '40000' },
        declaredPeak: { value: '52000' },
      });
    });

    it('positions that were left alone for a day hold a plan until they are confirmed', async () => {
      const a = await opened();
      a.fill('buy', '7300', sync.now - 25 * HOUR, { stop: '7295' });
      await a.sync();
      const before = await a.submit();
      a.write('confirmPositions', {
        accountId: `acc-${sync.userId}`,
        at: '2026-06-11T14:00:00.000Z',
      });
      await a.sync();
      const after = await a.submit();
      await a.sync();
      expect(findingOf(a, before, 'sys_freshness')?.tasks).toEqual(['sync_positions']);
      expect(findingOf(a, after, 'sys_freshness')?.status).toBe('pass');
    });

    it('an own event holds a plan near it', async () => {
      const a = await opened();
      a.write('saveCalendarEvent', {
        eventId: `cpi-${sync.userId}`,
        title: 'CPI',
        at: '2026-06-11T14:04:00.000Z',
        impact: 'high',
        about: 'economic',
        currency: 'USD',
        instrumentId: null,
      });
      const id = await a.submit();
      await a.sync();
      expect(findingOf(a, id, 'event_blackout')).toMatchObject({
        status: 'fail',
        until: '2026-06-11T14:09:00.000Z',
      });
      a.write('deleteCalendarEvent', { eventId: `cpi-${sync.userId}` });
      await a.sync();
      expect(a.all('calendar_event')).toEqual([]);
    });

    it('takes in what an app of version 1 had stored, and marks what no engine replays', async () => {
      const stored = new URL('./push-version-1.json', import.meta.url);
      const push: PushRequest = JSON.parse(readFileSync(stored, 'utf8'));
      let events = 0;
      const deps = {
        store: sync.store,
        now: () => sync.now,
        newId: () => {
          events += 1;
          return `v1-event-${sync.userId}-${events}`;
        },
        onUnknownError: (error: unknown) => {
          throw error;
        },
      };
      expect(await handlePush(deps, sync.userId, push)).toEqual({
        kind: 'done',
        applied: push.mutations.length,
        refused: 0,
      });
      const a = sync.device();
      await a.pull();
      expect(a.all('rejection')).toEqual([]);
      expect(a.all<Intent>('intent').map(({ effect }) => effect)).toEqual(['increase', 'increase']);
      expect(a.row<GateDecision>('gate_decision/v1-intent-2:device')?.record).toMatchObject({
        outcome: 'SIZE_DOWN',
        maxSize: { size: '12', unit: 'lots' },
      });
      expect(server(a, 'v1-intent-2')?.flags).toContain('unverifiable');
    });
  });
}
