import { describe, expect, it } from 'vitest';
import { RULE_KINDS } from '../gate/index.ts';
import { validateDefaultRuleset } from '../generated/validators-gate.js';
import { PERSONAS_OFFERED, startRulesOf } from './index.ts';

describe.each(PERSONAS_OFFERED)('the start rules of %s', (persona) => {
  const rules = startRulesOf(persona);

  it('keep to their contract, and each to that of its kind', () => {
    expect(validateDefaultRuleset({ persona, rules })).toBe(true);
    for (const rule of rules)
      expect([rule.id, RULE_KINDS[rule.kind].validate(rule.params)]).toEqual([rule.id, true]);
  });

  it('have ids of their own, and no system rule that stands beside them anyway', () => {
    expect(new Set(rules.map((rule) => rule.id)).size).toBe(rules.length);
    expect(rules.filter((rule) => rule.kind.startsWith('sys_'))).toEqual([]);
  });

  it('are as many as the persona is offered', () => {
    expect(rules).toHaveLength(persona === 'indexdca' ? 11 : 14);
  });
});
