import type { OpenStore } from '@mast/database/conformance';
import { put } from '@mast/shared/entities';
import type { RuleDefinition, Ruleset } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import type { Device } from './device.ts';
import { recordsOf } from './losses.ts';
import { MINUTE, useSync } from './sync-setup.ts';

/** By which rules a plan of an offline device is decided, over every kind of store alike. */
export function describeOldRulesets(kind: string, open: () => Promise<OpenStore>): void {
  describe(`old rulesets over ${kind}`, () => {
    const sync = useSync(open);

    /** The same rules as a second version, with less risk a trade. */
    async function tighten(from: Device, activeFrom: string): Promise<string> {
      const [first] = from.all<Ruleset>('ruleset') as [Ruleset];
      const next = { ...first, id: `${first.id}-2`, version: 2, parentId: first.id, activeFrom };
      const rules = from.all<RuleDefinition>('rule_definition').map((rule) => ({
        ...rule,
        id: `${next.id}:${rule.ruleKey}`,
        rulesetId: next.id,
        params:
          rule.kind === 'max_risk_per_trade' ? { ...rule.params, max_pct: '0.15' } : rule.params,
      }));
      await sync.store.withUserWrite(sync.userId, (writer) =>
        writer.apply([put('ruleset', next), ...rules.map((rule) => put('rule_definition', rule))]),
      );
      return next.id;
    }

    async function opened(): Promise<Device> {
      const device = sync.device();
      device.openAccount();
      await device.sync();
      return device;
    }

    it('cooldown case 23: the rules in force at the event decide, and both versions are named', async () => {
      const a = await opened();
      const newer = await tighten(a, '2026-06-11T14:03:00.000Z');
      const before = await a.submit({ size: '2' });
      sync.now += 5 * MINUTE;
      const after = await a.submit({ size: '2' });
      await a.sync();
      expect(recordsOf(a, before)).toMatchObject({
        device: { outcome: 'GO', rulesetId: `rules-${sync.userId}` },
        server: { outcome: 'GO', rulesetId: `rules-${sync.userId}`, differsBecause: null },
      });
      const { device, server } = recordsOf(a, after);
      expect(device).toMatchObject({ outcome: 'GO', rulesetId: `rules-${sync.userId}` });
      expect(server).toMatchObject({
        outcome: 'SIZE_DOWN',
        rulesetId: newer,
        supersedes: device.id,
        differsBecause: 'ruleset_version',
      });
      expect(server.flags).toContain('ruleset_version');
      expect(server.flags).not.toContain('unverifiable');
    });

    it('cooldown case 23: a decision by an older version is replayed by that version, and a tampered one is found', async () => {
      const a = await opened();
      await tighten(a, '2026-06-11T13:30:00.000Z');
      const id = await a.submit({ size: '50' }, () => 'GO');
      await a.sync();
      expect(recordsOf(a, id).server).toMatchObject({
        outcome: 'SIZE_DOWN',
        differsBecause: 'unverifiable',
      });
    });

    it('a decision by rules that nobody knows is unverifiable', async () => {
      const a = await opened();
      const id = await a.submit();
      const args = a.pending[0]?.args as { deviceDecision: { rulesetId: string } };
      args.deviceDecision.rulesetId = 'rules-of-nobody';
      await a.sync();
      expect(recordsOf(a, id).server.flags).toEqual(
        expect.arrayContaining(['unverifiable', 'ruleset_version']),
      );
    });
  });
}
