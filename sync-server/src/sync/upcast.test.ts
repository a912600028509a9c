import { readFileSync } from 'node:fs';
import { MUTATION_VALIDATORS } from '@mast/shared/mutation-validators';
import { isMutationName, SCHEMA_VERSION } from '@mast/shared/mutations';
import { describe, expect, it } from 'vitest';
import type { PushedMutation, PushRequest } from './envelopes.ts';
import { upcast } from './upcast.ts';

const stored = new URL('../testing/push-version-1.json', import.meta.url);
const push: PushRequest = JSON.parse(readFileSync(stored, 'utf8'));

function fits({ name, args }: PushedMutation, from: string): boolean {
  if (!isMutationName(name)) throw new Error(`expected a known mutation, found \`${name}\``);
  return MUTATION_VALIDATORS[name](upcast(name, args, from));
}

describe('a push of version 1', () => {
  it('fits today’s contracts, every mutation of it', () => {
    expect(push.schemaVersion).toBe('1');
    expect(push.mutations.filter((mutation) => !fits(mutation, '1'))).toEqual([]);
  });

  it('holds plans that do not fit as they are', () => {
    const plans = push.mutations.filter(({ name }) => name === 'submitIntent');
    expect(plans).toHaveLength(2);
    expect(plans.filter((mutation) => fits(mutation, SCHEMA_VERSION))).toEqual([]);
  });

  it('keeps what the device had decided', () => {
    const last = push.mutations.at(-1) as PushedMutation;
    const { deviceDecision: before } = last.args as { deviceDecision: Record<string, unknown> };
    expect(upcast('submitIntent', last.args, '1')).toMatchObject({
      effect: 'increase',
      deviceDecision: {
        outcome: before.outcome,
        findings: before.findings,
        factsHash: before.factsHash,
        maxSize: { size: '12', unit: 'lots', rule: 'max_risk_per_trade' },
        facts: { positions: { open: [{ quote: 'USD', openedAt: before.asOf }] } },
      },
    });
  });
});

it.each([null, 'text', 7, [], { deviceDecision: null }, { deviceDecision: { facts: [] } }])(
  'arguments that are no arguments are left for the contract to refuse: %j',
  (args) => {
    expect(MUTATION_VALIDATORS.submitIntent(upcast('submitIntent', args, '1'))).toBe(false);
  },
);

it('a version that is not known here is taken as it is', () => {
  const args = { any: 'thing' };
  expect(upcast('submitIntent', args, '99')).toBe(args);
  expect(upcast('submitIntent', args, SCHEMA_VERSION)).toBe(args);
});

it.each(['toString', 'constructor', '__proto__'])(
  'the name of a member that every object has is no version: %s',
  (version) => {
    const args = { any: 'thing' };
    expect(upcast('submitIntent', args, version)).toBe(args);
  },
);
