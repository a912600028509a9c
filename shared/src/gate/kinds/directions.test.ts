import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RuleKind } from '../../generated/types.ts';
import { RULE_KINDS } from '../index.ts';

const propertiesOf = (kind: string): string[] => {
  const file = new URL(
    `../../../contracts/rules/${kind.replaceAll('_', '-')}.json`,
    import.meta.url,
  );
  return Object.keys(JSON.parse(readFileSync(file, 'utf8')).properties);
};

const kinds = Object.keys(RULE_KINDS) as RuleKind[];

describe('every kind', () => {
  it.each(kinds)('%s says which way is tighter for each parameter of its contract', (kind) => {
    expect(Object.keys(RULE_KINDS[kind].tighter).sort()).toEqual(propertiesOf(kind).sort());
  });

  it('stands under its own name, with sentences of its own', () => {
    for (const kind of kinds) {
      expect(RULE_KINDS[kind].kind).toBe(kind);
      const ids = Object.keys(RULE_KINDS[kind].texts);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => !id.startsWith(`${kind}.`))).toEqual([]);
    }
  });

  it('is met on paper only where it looks at nothing but the plan', () => {
    expect(kinds.filter((kind) => RULE_KINDS[kind].planOnly)).toEqual([
      'require_fields',
      'stop_policy',
      'min_reward_risk',
      'setup_policy',
      'instrument_policy',
      'holding_policy',
      'liquidation_buffer',
      'custom_question',
    ]);
  });
});
