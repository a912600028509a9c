import type { OpenStore } from '@mast/database/conformance';
import { NO_ORIGIN } from '@mast/shared/cooldowns';
import { put } from '@mast/shared/entities';
import { startRulesOf } from '@mast/shared/policies';
import type { RuleState } from '@mast/shared/rules';
import { formatInstant } from '@mast/shared/time';
import type { Cooldown, Rejection, RuleChangeRequest, Ruleset } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { recordsOf } from './losses.ts';
import {
  DAY,
  editRules,
  HOUR,
  inForceOn,
  paramOn,
  sendEdit,
  settledDevices,
  withParam,
} from './rule-edits.ts';
import { SimulatedClock } from './simulated-clock.ts';
import { MINUTE, useSync } from './sync-setup.ts';

const TRADES = startRulesOf('shortterm').find(({ kind }) => kind === 'max_trades')?.id as string;
const RISK = startRulesOf('shortterm').find(({ kind }) => kind === 'max_risk_per_trade')
  ?.id as string;

const request = (device: Device, id: string): RuleChangeRequest =>
  device.row<RuleChangeRequest>(`rule_change_request/${id}`) as RuleChangeRequest;
const refused = (device: Device): Rejection[] => device.all<Rejection>('rejection');

/** Rules in the trader's own hands, over every kind of store alike. */
export function describeRuleChanges(kind: string, open: () => Promise<OpenStore>): void {
  describe(`rule changes over ${kind}`, () => {
    const sync = useSync(open);

    const settled = (clock?: SimulatedClock) => settledDevices(sync, clock);
    const edit = (device: Device, change: Parameters<typeof sendEdit>[2]) =>
      sendEdit(device, sync.now, change);

    const trades = (device: Device): unknown => paramOn(device, sync.now, TRADES, 'max_n');

    it('a tightening acts at once on both devices, and the gate decides by it', async () => {
      const [a, b] = await settled();
      a.write('declareBalance', balanceOf(sync.userId, sync.now));
      const id = await edit(a, withParam(RISK, 'max_pct', '0.05'));
      await b.pull();
      expect(request(b, id)).toMatchObject({
        effectiveAt: null,
        reason: null,
        deviceId: a.clientId,
      });
      expect(paramOn(b, sync.now, RISK, 'max_pct')).toBe('0.05');
      sync.now += MINUTE;
      const intent = await b.submit({ size: '2' });
      await b.sync();
      const { device, server } = recordsOf(b, intent);
      expect([device.rulesetId, server.rulesetId]).toEqual([
        inForceOn(a, sync.now).ruleset.id,
        device.rulesetId,
      ]);
      expect(server.findings.find(({ rule }) => rule === RISK)?.status).toBe('fail');
    });

    it('a loosening waits a day by the clock of the server, to the millisecond', async () => {
      const [a] = await settled();
      const id = await edit(a, withParam(TRADES, 'max_n', 9));
      expect(request(a, id)).toMatchObject({
        reason: 'day',
        effectiveAt: formatInstant(sync.now + DAY),
        changes: [
          { rule: TRADES, param: 'max_n', from: { value: 6 }, to: { value: 9 }, state: 'waits' },
        ],
      });
      sync.now += DAY - 1;
      expect(trades(a)).toBe(6);
      sync.now += 1;
      expect(trades(a)).toBe(9);
    });

    it('a device whose clock is set forward gains nothing', async () => {
      const clock = new SimulatedClock(() => sync.now);
      const [a] = await settled(clock);
      clock.set(3 * DAY);
      const id = await edit(a, withParam(TRADES, 'max_n', 9));
      expect(request(a, id).effectiveAt).toBe(formatInstant(sync.now + DAY));
      expect(request(a, id).receivedAt).toBe(formatInstant(sync.now));
      const intent = await a.submit();
      await a.sync();
      expect(recordsOf(a, intent).server.rulesetId).toBe(`rules-${sync.userId}`);
    });

    it('a device whose clock is set back cannot bring older, looser rules into force again', async () => {
      const clock = new SimulatedClock(() => sync.now);
      const [a] = await settled(clock);
      await edit(a, withParam(TRADES, 'max_n', 2));
      sync.now += HOUR;
      clock.restart();
      clock.set(-3 * DAY, false);
      const first = a.row<Ruleset>(`ruleset/rules-${sync.userId}`) as Ruleset;
      const own = startRulesOf('shortterm').map(({ id, kind, params }) => ({
        id,
        kind,
        params,
        onMissing: null,
        disabled: false,
      }));
      editRules(a, sync.now, () => withParam(RISK, 'max_pct', '0.1')(own), {
        baseRulesetId: first.id,
      });
      await a.sync();
      expect([trades(a), paramOn(a, sync.now, RISK, 'max_pct')]).toEqual([2, '0.1']);
    });

    it('a mixed edit is split: the tighter part acts, the looser one waits', async () => {
      const [a] = await settled();
      const id = await edit(a, (rules) =>
        withParam(RISK, 'max_pct', '0.1')(withParam(TRADES, 'max_n', 9)(rules)),
      );
      expect(
        request(a, id)
          .changes.map(({ rule, state }) => [rule, state])
          .sort(),
      ).toEqual(
        [
          [RISK, 'now'],
          [TRADES, 'waits'],
        ].sort(),
      );
      expect([trades(a), paramOn(a, sync.now, RISK, 'max_pct')]).toEqual([6, '0.1']);
      sync.now += DAY;
      expect([trades(a), paramOn(a, sync.now, RISK, 'max_pct')]).toEqual([9, '0.1']);
    });

    it('what waits acts with what was tightened since, and a later edit of the same parameter replaces it', async () => {
      const [a] = await settled();
      const first = await edit(a, withParam(TRADES, 'max_n', 9));
      sync.now += HOUR;
      await edit(a, withParam(RISK, 'max_pct', '0.1'));
      const last = await edit(a, withParam(TRADES, 'max_n', 7));
      expect(request(a, first).changes[0]?.state).toBe('replaced');
      sync.now += DAY - HOUR;
      expect(trades(a)).toBe(6);
      sync.now += HOUR;
      expect([trades(a), paramOn(a, sync.now, RISK, 'max_pct')]).toEqual([7, '0.1']);
      expect(request(a, last).changes[0]?.state).toBe('waits');
    });

    it('a rule may be added at once, switched off and removed only later; its order changes at once', async () => {
      const [a] = await settled();
      const added: RuleState = {
        id: 'mine',
        kind: 'min_gap',
        params: { minutes: 30 },
        onMissing: null,
        disabled: false,
      };
      await edit(a, (rules) => [added, ...rules]);
      expect(inForceOn(a, sync.now).rules[0]).toEqual(added);
      await edit(a, (rules) =>
        rules
          .filter(({ id }) => id !== TRADES)
          .map((rule) => (rule.id === 'mine' ? { ...rule, disabled: true } : rule)),
      );
      expect(inForceOn(a, sync.now).rules.find(({ id }) => id === 'mine')?.disabled).toBe(false);
      expect(trades(a)).toBe(6);
      sync.now += DAY;
      expect(inForceOn(a, sync.now).rules.find(({ id }) => id === 'mine')?.disabled).toBe(true);
      expect(trades(a)).toBeUndefined();
    });

    it('is withdrawn from either device, and then never acts; what waits beside it does', async () => {
      const [a, b] = await settled();
      const id = await edit(a, withParam(TRADES, 'max_n', 9));
      await edit(a, withParam(RISK, 'max_pct', '2'));
      await b.pull();
      b.write('withdrawRuleChange', { requestId: id, rulesetId: `withdrawn-${sync.userId}` });
      await b.sync();
      await a.pull();
      expect(request(a, id).withdrawnAt).toBe(formatInstant(sync.now));
      sync.now += 3 * DAY;
      expect([trades(a), paramOn(a, sync.now, RISK, 'max_pct')]).toEqual([6, '2']);
    });

    it('what acts already cannot be withdrawn, and what nobody knows neither', async () => {
      const [a] = await settled();
      const id = await edit(a, withParam(TRADES, 'max_n', 9));
      sync.now += DAY;
      a.write('withdrawRuleChange', { requestId: id, rulesetId: 'late' });
      a.write('withdrawRuleChange', { requestId: 'of-nobody', rulesetId: 'later' });
      await a.sync();
      expect(
        refused(a)
          .map(({ code, field }) => [code, field])
          .sort(),
      ).toEqual([
        ['rule_change_acts', 'requestId'],
        ['unknown_rule_change', 'requestId'],
      ]);
      expect(trades(a)).toBe(9);
    });

    it('a loosening stands still while a major cooldown runs that began since', async () => {
      const [a] = await settled();
      await edit(a, withParam(TRADES, 'max_n', 9));
      const [start, end] = [sync.now + DAY - HOUR, sync.now + DAY + HOUR].map(formatInstant) as [
        string,
        string,
      ];
      const pause: Cooldown = {
        ...COOLDOWN,
        startsAt: start,
        endsAt: end,
        arrivedAt: start,
        createdAt: start,
      };
      await sync.store.withUserWrite(sync.userId, (writer) =>
        writer.apply([put('cooldown', pause)]),
      );
      await a.pull();
      sync.now += DAY;
      expect(trades(a)).toBe(6);
      sync.now += HOUR;
      expect(trades(a)).toBe(9);
    });

    it('the first rules of all are those that were accepted, also where they arrive after 72 hours', async () => {
      const a = sync.device();
      a.openAccount();
      const accepted = (a.pending.find(({ name }) => name === 'adoptRuleset')?.args ?? {}) as {
        rules: object[];
      };
      accepted.rules = accepted.rules.slice(0, 3);
      sync.now += 5 * DAY;
      await a.sync();
      expect(inForceOn(a, sync.now).rules).toHaveLength(3);
      expect(a.all('rule_change_request')).toEqual([]);
    });

    it('in the first 72 hours everything acts at once; a further persona later on has none of its own', async () => {
      const a = sync.device();
      a.openAccount();
      await a.sync();
      const free = await edit(a, withParam(TRADES, 'max_n', 9));
      expect([trades(a), request(a, free).reason]).toEqual([9, 'first_days']);
      sync.now += 4 * DAY;
      const [first] = startRulesOf('crypto');
      a.write('adoptRuleset', {
        rulesetId: 'crypto-rules',
        persona: 'crypto',
        rules: first ? [first] : [],
      });
      await a.sync();
      const crypto = () => a.all<Ruleset>('ruleset').filter(({ persona }) => persona === 'crypto');
      expect(crypto().map(({ version, activeFrom }) => [version, activeFrom])).toEqual([
        [1, formatInstant(sync.now)],
        [2, formatInstant(sync.now + DAY)],
      ]);
      expect(
        a
          .all<{ rulesetId: string }>('rule_definition')
          .filter(({ rulesetId }) => rulesetId === 'crypto-rules'),
      ).toHaveLength(14);
    });
  });
}

const balanceOf = (userId: string, now: number) => ({
  snapshotId: `declared-${userId}`,
  accountId: `acc-${userId}`,
  balance: '50000',
  holdings: null,
  cash: null,
  peak: null,
  asOf: formatInstant(now),
});

const COOLDOWN: Cooldown = {
  id: 'pause',
  trigger: 'loss_streak',
  class: 'major',
  scope: 'person',
  accountId: null,
  startsAt: '2026-06-12T13:00:00.000Z',
  endsAt: '2026-06-12T15:00:00.000Z',
  baseMinutes: 120,
  level: 0,
  counted: true,
  state: 'enforced',
  voidedForEscalation: false,
  ...NO_ORIGIN,
  losses: 2,
  day: null,
  tzdbVersions: [],
  arrivedAt: '2026-06-12T13:00:00.000Z',
  createdAt: '2026-06-12T13:00:00.000Z',
};
