import type { OpenStore } from '@mast/database/conformance';
import { startRulesOf } from '@mast/shared/policies';
import { formatInstant } from '@mast/shared/time';
import type { Intent, Override, Rejection } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { cooldowns, recordsOf } from './losses.ts';
import { askOn, confirmOn } from './overriding.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const RATIO = startRulesOf('shortterm').find(({ kind }) => kind === 'min_reward_risk')
  ?.id as string;

/** Ten points to the stop and twelve to the target: below the 1.5 R of the start rules. */
const POOR = { target: '7312', size: '2' };
const POOR_MNQ = { entry: '24000', stop: '23990', target: '24012', size: '2' };

const override = (on: Device, id: string): Override => on.row(`override/${id}`) as Override;

/** Overrides from the first word to the answer, over every kind of store alike. */
export function describeOverrides(kind: string, open: () => Promise<OpenStore>): void {
  describe(`overrides over ${kind}`, () => {
    const sync = useSync(open);

    async function twoDevices(): Promise<[Device, Device]> {
      const [a, b] = [sync.device(), sync.device()];
      a.openAccount();
      await a.sync();
      await b.pull();
      return [a, b];
    }

    it('asked, confirmed after its minute and granted: the plan is GO at half its size, on both devices', async () => {
      const [a, b] = await twoDevices();
      const plan = await a.submit(POOR);
      await a.sync();
      expect(recordsOf(a, plan).server).toMatchObject({ outcome: 'WAIT', headline: RATIO });
      const id = await askOn(a, { intentId: plan, rule: RATIO, risk: '100' });
      await a.sync();
      expect(override(a, id)).toMatchObject({
        decision: null,
        authority: 'authoritative',
        actsAt: formatInstant(sync.now + MINUTE),
        maxSize: { size: '1', unit: 'lots' },
      });
      sync.now += MINUTE;
      expect(await confirmOn(a, id)).toBe('granted');
      await a.sync();
      await b.pull();
      expect(override(b, id)).toMatchObject({ decision: 'granted', authority: 'authoritative' });
      const under = await b.submit({ ...POOR, size: '1' });
      await b.sync();
      expect(recordsOf(b, under)).toMatchObject({
        device: { outcome: 'GO', overrides: [{ id, rule: RATIO }] },
        server: { outcome: 'GO', reason: 'gate.go_overridden', overrides: [{ id, rule: RATIO }] },
      });
    });

    it('two devices offline, one each on the same day: the later one to come is denied, without a breach', async () => {
      const [a, b] = await twoDevices();
      const first = await a.submit(POOR);
      const second = await b.submit(POOR_MNQ, undefined, { instrumentId: 'MNQ' });
      const onA = await askOn(a, { intentId: first, rule: RATIO, risk: '100' });
      const onB = await askOn(b, { intentId: second, rule: RATIO, risk: '40' });
      sync.now += MINUTE;
      expect(await confirmOn(b, onB)).toBe('granted');
      sync.now += MINUTE;
      expect(await confirmOn(a, onA)).toBe('granted');
      const taken = await b.submit({ ...POOR_MNQ, size: '1' }, undefined, { instrumentId: 'MNQ' });
      b.fill('buy', '24000', sync.now, { instrumentId: 'MNQ', intentId: taken });
      // A comes first, although B had confirmed before it.
      await a.sync();
      await b.sync();
      await a.pull();
      await sync.runWorkers();
      await b.pull();
      expect(override(b, onA).decision).toBe('granted');
      expect(override(a, onB)).toMatchObject({
        decision: 'denied',
        reasons: ['intents_per_day'],
        authority: 'authoritative',
        deviceAnswer: { decision: 'granted', reasons: [] },
      });
      const { device, server } = recordsOf(b, taken);
      expect([device.outcome, server.outcome, server.differsBecause]).toEqual([
        'GO',
        'WAIT',
        'override_denied',
      ]);
      expect(server.flags).toContain('late_conflict');
      expect(server.flags).not.toContain('unverifiable');
      expect(cooldowns(b)).toEqual([]);
      expect(b.all<Rejection>('rejection')).toEqual([]);
    });

    it('taken back on one device, its plan is under the rule again on the other', async () => {
      const [a, b] = await twoDevices();
      const plan = await a.submit(POOR);
      const id = await askOn(a, { intentId: plan, rule: RATIO, risk: '100' });
      sync.now += MINUTE;
      await confirmOn(a, id);
      const under = await a.submit({ ...POOR, size: '1' });
      await a.sync();
      await b.pull();
      b.write('withdrawOverride', { overrideId: id });
      await b.sync();
      await a.pull();
      expect(override(a, id)).toMatchObject({
        decision: 'withdrawn',
        resolvedAt: formatInstant(sync.now),
      });
      expect(a.row<Intent>(`intent/${under}`)?.status).toBe('cancelled');
      sync.now += MINUTE;
      const again = await a.submit({ ...POOR, size: '1' });
      await a.sync();
      expect(recordsOf(a, again).server.outcome).toBe('WAIT');
    });

    it('confirmed a second too early by the corrected time, it is denied', async () => {
      const [a] = await twoDevices();
      const plan = await a.submit(POOR);
      const id = await askOn(a, { intentId: plan, rule: RATIO, risk: '100' });
      sync.now += MINUTE - 1000;
      // A device that says so all the same is not believed.
      a.write('confirmOverride', {
        overrideId: id,
        deviceAnswer: { decision: 'granted', reasons: [] },
      });
      await a.sync();
      expect(override(a, id)).toMatchObject({ decision: 'denied', reasons: ['too_soon'] });
    });

    it('what is sent twice is taken down once, and told once to the workers', async () => {
      const [a] = await twoDevices();
      await sync.runWorkers();
      const plan = await a.submit(POOR);
      await askOn(a, { intentId: plan, rule: RATIO, risk: '100' });
      const sent = [...a.pending];
      await a.push(sent);
      await a.push(sent);
      await a.pull();
      expect(a.all<Override>('override')).toHaveLength(1);
      const told = (await sync.store.readOutbox()).map(({ event }) => event.type);
      expect(told.filter((type) => type === 'pretrade.override.requested')).toHaveLength(1);
    });

    it('a reason that was written on another device is refused, and kept to be corrected', async () => {
      const [a, b] = await twoDevices();
      const plan = await a.submit(POOR);
      await a.sync();
      await b.pull();
      const id = await askOn(a, { intentId: plan, rule: RATIO, risk: '100' });
      await a.sync();
      const { rationale } = override(a, id);
      await askOn(b, { intentId: plan, rule: RATIO, risk: '100' });
      const last = b.pending.at(-1) as { args: object };
      b.pending = [
        { ...(b.pending.at(-1) as (typeof b.pending)[number]), args: { ...last.args, rationale } },
      ];
      await b.sync();
      expect(b.all<Override>('override')).toHaveLength(1);
      expect(b.all<Rejection>('rejection')).toMatchObject([
        { mutation: 'requestOverride', code: 'rationale_repeated', field: 'rationale' },
      ]);
    });
  });
}
