import { startRulesOf } from '@mast/shared/policies';
import type { Cooldown, RuleChangeRequest, RuleDefinition, Ruleset } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { actsAt, nextStart, ownRulesOf, type RuleRows, waitingOf } from './own-rules.ts';
import { addHref, orderHref, placeOf, refusedHref, ruleHref } from './rules-path.ts';

const START = '2026-06-01T00:00:00.000Z';
const version = (n: number, activeFrom: string, loosens = false): Ruleset => ({
  id: `v${n}`,
  persona: 'shortterm',
  version: n,
  parentId: n === 1 ? null : `v${n - 1}`,
  activeFrom,
  loosens,
  createdAt: START,
});
const definitions = (rulesetId: string, over: object = {}): RuleDefinition[] =>
  startRulesOf('shortterm').map(({ id, kind, params }, position) => ({
    id: `${rulesetId}:${id}`,
    rulesetId,
    ruleKey: id,
    kind,
    params: { ...params, ...over },
    onMissing: null,
    disabled: false,
    position,
    origin: 'persona',
    createdAt: START,
  }));
const rows = (over: Partial<RuleRows> = {}): RuleRows => ({
  rulesets: [version(1, START), version(2, '2026-06-12T14:00:00.000Z', true)],
  definitions: [...definitions('v1'), ...definitions('v2')],
  requests: [],
  cooldowns: [],
  accounts: [],
  person: undefined,
  ...over,
});
const at = (text: string): number => Date.parse(text);
const PAUSE = {
  class: 'major',
  startsAt: '2026-06-12T13:00:00.000Z',
  endsAt: '2026-06-12T16:00:00.000Z',
} as Cooldown;

describe('the rules of a persona on this device', () => {
  it('are those of the version in force, which a major cooldown keeps', () => {
    const current = (text: string, cooldowns: Cooldown[] = []) =>
      ownRulesOf('shortterm', rows({ cooldowns }), at(text))?.current.id;
    expect(current('2026-06-12T13:59:59.999Z')).toBe('v1');
    expect(current('2026-06-12T14:00:00.000Z')).toBe('v2');
    expect(current('2026-06-12T15:00:00.000Z', [PAUSE])).toBe('v1');
    expect(nextStart(rows({ cooldowns: [PAUSE] }), at('2026-06-12T15:00:00.000Z'))).toBe(
      at('2026-06-12T16:00:00.000Z'),
    );
  });

  it('are not edited where a newer version wrote any of them, in force or waiting', () => {
    const now = at('2026-06-02T00:00:00.000Z');
    expect(ownRulesOf('shortterm', rows(), now)?.isReadable).toBe(true);
    const newer = rows({ definitions: [...definitions('v1'), ...definitions('v2', { by: 'x' })] });
    expect(ownRulesOf('shortterm', newer, now)?.isReadable).toBe(false);
    const kind = { ...(definitions('v1')[0] as RuleDefinition), kind: 'corr_limit' };
    const unknown = rows({ definitions: [kind as RuleDefinition] });
    const own = ownRulesOf('shortterm', unknown, now);
    expect([own?.isReadable, own?.rules.length]).toEqual([false, 1]);
  });

  it('have of a request what waits until it acts, and nothing once it is withdrawn', () => {
    const change = { state: 'waits' } as RuleChangeRequest['changes'][number];
    const request = {
      effectiveAt: '2026-06-12T14:00:00.000Z',
      withdrawnAt: null,
      changes: [change, { ...change, state: 'now' }],
    } as RuleChangeRequest;
    const waits = (text: string, over: Partial<RuleChangeRequest> = {}) =>
      waitingOf({ ...request, ...over }, [PAUSE], at(text))?.changes.length;
    expect(actsAt(request, [PAUSE])).toBe(at('2026-06-12T16:00:00.000Z'));
    expect(waits('2026-06-12T15:59:59.999Z')).toBe(1);
    expect(waits('2026-06-12T16:00:00.000Z')).toBeUndefined();
    expect(waits('2026-06-12T10:00:00.000Z', { withdrawnAt: START })).toBeUndefined();
  });
});

describe('paths below the rules', () => {
  const open = (href: string) => placeOf(decodeURIComponent(href.replace('/rules/', '')));

  it('open what they name, whatever characters an id has', () => {
    expect(open(ruleHref('swing', 'a.b:c'))).toEqual({
      open: 'rule',
      persona: 'swing',
      id: 'a.b:c',
    });
    expect(open(orderHref('crypto'))).toEqual({ open: 'order', persona: 'crypto' });
    expect(open(addHref('crypto'))).toMatchObject({ open: 'add', kind: undefined });
    expect(open(addHref('crypto', 'min_gap'))).toMatchObject({ open: 'add', kind: 'min_gap' });
    expect(open(refusedHref('r.1'))).toEqual({ open: 'refused', id: 'r.1' });
    expect(open('/rules/history')).toEqual({ open: 'history' });
  });

  it('and nothing else', () => {
    for (const path of ['nobody.rule', 'order.nobody', 'add', 'swing', '']) {
      expect(placeOf(path)).toBeUndefined();
    }
  });
});
