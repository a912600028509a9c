import { readdirSync, readFileSync } from 'node:fs';
import { RULE_KINDS, SYSTEM_RULES } from '@mast/shared/gate';
import { diffRules, type RuleState } from '@mast/shared/rules';
import type { RuleKind } from '@mast/shared/types';
import { describe, expect, it } from 'vitest';
import { isOwnKind, KIND_GROUPS, MOST_RULES, startParams } from './new-rules.ts';
import { ruleInputs } from './rule-inputs.ts';
import { PLAIN_WORDS } from './sentences/parts.ts';

const system = new Set(SYSTEM_RULES.map(({ kind }) => kind));
const kinds = (Object.keys(RULE_KINDS) as RuleKind[]).filter((kind) => !system.has(kind));

/** Params of every kind, as its contract lists them. */
const contracts = new URL('../../../../shared/contracts/rules/', import.meta.url);
const paramsOf = new Map(
  readdirSync(contracts).map((file) => {
    const { properties } = JSON.parse(readFileSync(new URL(file, contracts), 'utf8'));
    return [file.replace('.json', '').replaceAll('-', '_'), Object.keys(properties)];
  }),
);

describe('rules that may be added', () => {
  it('are of every kind, each offered once', () => {
    expect(KIND_GROUPS.flatMap((group) => group.kinds).sort()).toEqual([...kinds].sort());
    expect(kinds.every(isOwnKind)).toBe(true);
  });

  it('end where the contract of an edit ends', () => {
    const edit = new URL('../mutations/change-rules.json', contracts);
    expect(JSON.parse(readFileSync(edit, 'utf8')).properties.rules.maxItems).toBe(MOST_RULES);
  });

  it.each(kinds)('%s begins with params that its kind takes, and is tighter', (kind) => {
    for (const persona of ['crypto', 'shortterm', 'swing', 'indexdca'] as const) {
      if (!isOwnKind(kind)) throw new Error(`expected an own kind, found \`${kind}\``);
      const params = startParams(persona, kind);
      // Without targets a band holds nothing until they are filled in.
      expect(RULE_KINDS[kind].validate(params), JSON.stringify(params)).toBe(true);
      const rule: RuleState = { id: 'new', kind, params, onMissing: null, disabled: false };
      expect(diffRules([], [rule]).changes).toMatchObject([{ direction: 'tighter' }]);
    }
  });

  /** Reached by a form that stands for them: a press changes to it. */
  const OTHER_FORMS: Readonly<Record<string, readonly string[]>> = {
    event_blackout: ['before_days', 'until_open'],
  };

  it.each(kinds)('every param of the contract of %s can be set', (kind) => {
    if (!isOwnKind(kind)) throw new Error(`expected an own kind, found \`${kind}\``);
    const inputs = ruleInputs({ kind, params: startParams('crypto', kind) }, PLAIN_WORDS);
    const reached = new Set([
      ...inputs.map(({ path }) => path[0]),
      ...inputs.flatMap((input) =>
        input.type === 'act' && input.path.length === 0 ? Object.keys(input.value as object) : [],
      ),
      ...(OTHER_FORMS[kind] ?? []),
    ]);
    const all = paramsOf.get(kind) ?? [];
    expect(all.filter((param) => !reached.has(param))).toEqual(
      // Funds stand as one field each, once there are any.
      kind === 'allocation_band' ? ['targets'] : [],
    );
  });
});
