import type { OpenStore } from '@mast/database/conformance';
import { put } from '@mast/shared/entities';
import { startRulesOf } from '@mast/shared/policies';
import type { RuleState } from '@mast/shared/rules';
import { formatInstant } from '@mast/shared/time';
import type { Rejection, RuleChangeRequest, RuleDefinition, Ruleset } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import {
  editRules,
  inForceOn,
  paramOn,
  sendEdit,
  settledDevices,
  withParam,
} from './rule-edits.ts';
import { useSync } from './sync-setup.ts';

const idOf = (kind: string): string =>
  startRulesOf('shortterm').find((rule) => rule.kind === kind)?.id as string;
const TRADES = idOf('max_trades');
const RISK = idOf('max_risk_per_trade');
const refused = (device: Device): Rejection[] => device.all<Rejection>('rejection');

/** Edits of rules that no server takes, over every kind of store alike: each names its field. */
export function describeRefusedRules(kind: string, open: () => Promise<OpenStore>): void {
  describe(`refused rule changes over ${kind}`, () => {
    const sync = useSync(open);
    const settled = () => settledDevices(sync);
    const edit = (device: Device, change: Parameters<typeof sendEdit>[2]) =>
      sendEdit(device, sync.now, change);

    it.each<[string, Record<string, unknown>, string, string]>([
      ['out of range', { max_n: -1 }, 'invalid_args', 'params/max_n'],
      ['of another unit', { max_n: '6 trades' }, 'invalid_args', 'params/max_n'],
      ['unknown to its kind', { most: 6 }, 'invalid_args', 'params/most'],
    ])(
      'params %s are refused at their field, and nothing of the edit is applied',
      async (_name, params, code, field) => {
        const [a] = await settled();
        const at = inForceOn(a, sync.now).rules.findIndex(({ id }) => id === TRADES);
        await edit(a, (rules) =>
          withParam(
            RISK,
            'max_pct',
            '0.1',
          )(rules).map((rule) =>
            rule.id === TRADES ? { ...rule, params: { ...rule.params, ...params } } : rule,
          ),
        );
        expect(refused(a)).toMatchObject([{ code, field: `rules/${at}/${field}` }]);
        expect(a.all('ruleset')).toHaveLength(1);
        expect(paramOn(a, sync.now, RISK, 'max_pct')).not.toBe('0.1');
      },
    );

    it('hours that end as they begin, 10,000 rules, a version of nobody and a second rule of one id are refused by their field', async () => {
      const [a] = await settled();
      const gap = (id: string): RuleState => ({
        id,
        kind: 'min_gap',
        params: { minutes: 5 },
        onMissing: null,
        disabled: false,
      });
      const hours: RuleState = {
        ...gap('hours'),
        kind: 'session_window',
        params: { tz: 'UTC', windows: [{ days: ['mon'], from: '09:00', to: '09:00' }] },
      };
      const fields = async (
        change: Parameters<typeof editRules>[2],
        over: Parameters<typeof editRules>[3] = {},
      ) => {
        editRules(a, sync.now, change, over);
        await a.sync();
        const [{ id, code, field }] = refused(a) as [Rejection];
        a.write('discardRejection', { rejectionId: id });
        await a.sync();
        return [code, field];
      };
      expect(await fields(() => [hours])).toEqual(['invalid_args', 'rules/0/params/windows/0/to']);
      expect(await fields(() => Array.from({ length: 10_000 }, (_, n) => gap(`g-${n}`)))).toEqual([
        'invalid_args',
        'rules',
      ]);
      expect(await fields((rules) => rules, { baseRulesetId: 'newer' })).toEqual([
        'unknown_ruleset',
        'baseRulesetId',
      ]);
      expect(await fields(() => [gap('x'), gap('x')])).toEqual(['invalid_args', 'rules/1/id']);
      expect(a.all('ruleset')).toHaveLength(1);
    });

    it('cooldown case 22: of two devices that edit at once the later one is refused with what differs', async () => {
      const [a, b] = await settled();
      await edit(a, withParam(TRADES, 'max_n', 5));
      const lost = editRules(b, sync.now, withParam(TRADES, 'max_n', 4));
      await b.sync();
      const [rejection] = refused(b);
      expect(rejection).toMatchObject({
        code: 'ruleset_changed',
        field: expect.stringMatching(/^rules\/\d+$/),
      });
      expect(rejection?.message).toContain(`\`${TRADES}\` max_n went from \`6\` to \`5\``);
      expect([
        paramOn(b, sync.now, TRADES, 'max_n'),
        b.row<RuleChangeRequest>(`rule_change_request/${lost}`),
      ]).toEqual([5, undefined]);
    });

    it('cooldown case 22: so is an edit of a rule that another device removed', async () => {
      const [a, b] = await settled();
      await edit(a, (rules) => rules.filter(({ id }) => id !== TRADES));
      editRules(b, sync.now, withParam(TRADES, 'max_n', 4));
      await b.sync();
      expect(refused(b)[0]?.message).toContain(`\`${TRADES}\` was removed`);
    });

    it.each<[string, Partial<RuleState>, string]>([
      [
        'comparisons that exclude each other',
        {
          kind: 'custom_compare',
          params: {
            name: 'mine',
            all: [
              { fact: 'clock.hour', op: 'gt', value: '16' },
              { fact: 'clock.hour', op: 'lt', value: '9' },
            ],
            outcome: 'WAIT',
          },
        },
        'all/1/value',
      ],
      [
        'a reduction from above the most',
        {
          kind: 'max_drawdown',
          params: {
            max_pct: '5',
            lookback_days: 60,
            reduce_at_pct: '8',
            reduce_factor: '0.5',
          },
        },
        'reduce_at_pct',
      ],
      [
        'a most below the smallest amount',
        { kind: 'max_risk_per_trade', params: { max_money: '0.001', basis: 'latest' } },
        'max_money',
      ],
    ])('%s: refused at the field, nothing half applied', async (_name, over, field) => {
      const [a] = await settled();
      const added = { id: 'mine', onMissing: null, disabled: false, ...over } as RuleState;
      await edit(a, (rules) => [added, ...withParam(RISK, 'max_pct', '0.1')(rules)]);
      expect(refused(a)).toMatchObject([
        { code: 'invalid_args', field: `rules/0/params/${field}` },
      ]);
      expect([a.all('ruleset').length, a.all('rule_change_request')]).toEqual([1, []]);
    });

    it('rules that a newer version wrote are not edited by this one, and a change that waits can still be withdrawn', async () => {
      const [a] = await settled();
      const id = await edit(a, withParam(TRADES, 'max_n', 9));
      const [newest] = a.all<Ruleset>('ruleset').sort((x, y) => y.version - x.version);
      const newer = {
        ...(newest as Ruleset),
        id: `newer-${sync.userId}`,
        version: 9,
        activeFrom: formatInstant(sync.now),
        loosens: false,
      };
      const rules = a
        .all<RuleDefinition>('rule_definition')
        .filter(({ rulesetId }) => rulesetId === `rules-${sync.userId}`)
        .map((one) => ({
          ...one,
          id: `${newer.id}:${one.ruleKey}`,
          rulesetId: newer.id,
          params: one.ruleKey === RISK ? { ...one.params, by_volatility: true } : one.params,
        }));
      await sync.store.withUserWrite(sync.userId, (writer) =>
        writer.apply([put('ruleset', newer), ...rules.map((one) => put('rule_definition', one))]),
      );
      await a.pull();
      await edit(a, withParam(TRADES, 'max_n', 4));
      expect(refused(a)).toMatchObject([{ code: 'ruleset_newer', field: 'baseRulesetId' }]);
      expect(paramOn(a, sync.now, TRADES, 'max_n')).toBe(6);
      a.write('withdrawRuleChange', { requestId: id, rulesetId: `back-${sync.userId}` });
      await a.sync();
      expect(a.row<RuleChangeRequest>(`rule_change_request/${id}`)?.withdrawnAt).not.toBeNull();
      expect(paramOn(a, sync.now, RISK, 'by_volatility')).toBe(true);
    });

    it('a device that knows fewer versions of its own edit than the server made is no loser', async () => {
      const [a, b] = await settled();
      await edit(a, withParam(TRADES, 'max_n', 9));
      const made = await edit(a, withParam(RISK, 'max_pct', '0.1'));
      const first = a.row<RuleChangeRequest>(`rule_change_request/${made}`)?.rulesetId as string;
      const head = a.all<Ruleset>('ruleset').sort((x, y) => y.version - x.version)[0]?.id;
      expect(head).toBe(`${first}:1`);
      editRules(a, sync.now, withParam(RISK, 'max_pct', '0.05'), { parentId: first });
      await a.sync();
      expect(refused(a)).toEqual([]);
      expect(paramOn(a, sync.now, RISK, 'max_pct')).toBe('0.05');
      // Of another edit it does not.
      editRules(b, sync.now, withParam(RISK, 'max_pct', '0.01'), { parentId: first });
      await b.sync();
      expect(refused(b)).toMatchObject([{ code: 'ruleset_changed' }]);
    });

    it('an edit that changes nothing makes no version', async () => {
      const [a] = await settled();
      await edit(a, (rules) => rules);
      expect([a.all('ruleset').length, a.all('rule_change_request'), refused(a)]).toEqual([
        1,
        [],
        [],
      ]);
    });
  });
}
