import { expect, it } from 'vitest';
import type { PushedMutation } from './envelopes.ts';
import { planPush } from './plan-push.ts';

const mutation = (clientID: string, id: number): PushedMutation => ({
  clientID,
  id,
  name: 'writeNote',
  args: {},
  timestamp: 0,
});

const plan = (sent: [string, number][], lastIds: Record<string, number> = {}) => {
  const steps = planPush(
    sent.map(([client, id]) => mutation(client, id)),
    new Map(Object.entries(lastIds)),
  );
  return [...steps].map((step) =>
    'mutation' in step ? `${step.do} ${step.mutation.clientID}${step.mutation.id}` : step.do,
  );
};

it('SYNC-R01 what was processed before is passed over, up to the very last', () => {
  expect(
    plan(
      [
        ['a', 4],
        ['a', 5],
        ['a', 6],
      ],
      { a: 5 },
    ),
  ).toEqual(['skip a4', 'skip a5', 'apply a6']);
});

it('SYNC-R01 a mutation that comes twice in one push is applied once', () => {
  expect(
    plan([
      ['a', 1],
      ['a', 1],
      ['a', 2],
    ]),
  ).toEqual(['apply a1', 'skip a1', 'apply a2']);
});

it('SYNC-R06 a client whose earlier mutations are not on record any more is told that its state is lost', () => {
  expect(plan([['a', 9]], { a: 5 })).toEqual(['client_state_not_found']);
});

it('SYNC-R01 a mutation whose predecessor is missing is not applied, nor what follows', () => {
  expect(
    plan(
      [
        ['a', 6],
        ['a', 8],
        ['b', 1],
      ],
      { a: 5 },
    ),
  ).toEqual(['apply a6', 'client_state_not_found']);
});

it('SYNC-R01 clients of one group are counted apart', () => {
  expect(
    plan(
      [
        ['a', 3],
        ['b', 1],
        ['a', 4],
        ['b', 2],
      ],
      { a: 2 },
    ),
  ).toEqual(['apply a3', 'apply b1', 'apply a4', 'apply b2']);
});

it('SYNC-R06 a client that is not known and has a past is told so, before anything of it is applied', () => {
  expect(plan([['a', 2]])).toEqual(['client_state_not_found']);
});
