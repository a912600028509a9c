import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { ENTITY_CONTRACTS, type EntityName } from '@mast/shared/entities';
import { ERROR_CODES } from '@mast/shared/errors';
import * as validators from '@mast/shared/validators-entities';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dice } from '../../../shared/src/gate/testing/random/dice.ts';
import { type Answer, FuzzedServer, type PatchOperation } from '../testing/fuzz/fuzzed-server.ts';
import { type FuzzInput, FuzzInputs } from '../testing/fuzz/inputs.ts';
import { sampleWrites } from '../testing/fuzz/sample-writes.ts';

const VALIDATORS: Readonly<Record<string, (value: unknown) => boolean>> = { ...validators };
const SEED = Number(process.env.MAST_FUZZ_SEED ?? 1);
const INPUTS = Number(process.env.MAST_FUZZ_INPUTS ?? 20_000);
const INPUTS_A_PERSON = 500;
/** Three for each write of the largest batch. */
const MOST_TRIES = 3 * 101;
/** What the process may hold at the end beyond what it held after the first persons. */
const MOST_GROWTH_BYTES = 64 * 1024 * 1024;
const NOW = Date.parse('2026-06-11T14:00:00.000Z');

setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');

const INSTANT = /\d{4}-\d\d-\d\dT[\d:.]+Z/g;

const instantsOf = (args: unknown): number[] =>
  [...JSON.stringify(args).matchAll(INSTANT)].map(([text]) => Date.parse(text));

describe('bad input of both handlers', () => {
  let server: FuzzedServer;

  beforeAll(async () => {
    server = await FuzzedServer.start(() => NOW);
  });
  afterAll(() => server.close());

  const tally = new Map<string, number>();
  const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);

  function judge(input: FuzzInput, answer: Answer): void {
    const { status, json, text, writes } = answer;
    const said = `${input.url} ${input.payload.slice(0, 300)} → ${status} ${text.slice(0, 300)}`;
    expect([200, 400, 403, 413, 415, 503], said).toContain(status);
    const { error } = json as { error?: { code: string } | string };
    if (status === 200) {
      if (error !== undefined) expect(error, said).toBe('ClientStateNotFound');
      if (input.url.endsWith('pull')) expect(writes, said).toEqual([]);
    } else {
      expect(Object.keys(ERROR_CODES), said).toContain((error as { code: string }).code);
      expect(text, said).not.toMatch(/at .*\.ts|node_modules|Error:/);
      if (status < 500 && status !== 403) expect(writes, said).toEqual([]);
    }
    count(`${input.url} ${status} ${(error as { code?: string })?.code ?? error ?? ''}`.trim());
  }

  /** Each write that its table alone refuses is passed by at its third try. */
  async function untilPassed(input: FuzzInput, cookie: string): Promise<Answer> {
    let answer = await server.send(input, cookie);
    for (let tries = 1; answer.status === 503 && tries < MOST_TRIES; tries += 1) {
      judge(input, answer);
      answer = await server.send(input, cookie);
    }
    expect(answer.status, input.payload.slice(0, 2_000)).not.toBe(503);
    return answer;
  }

  function expectContracts(patch: readonly PatchOperation[]): void {
    for (const { op, key, value } of patch) {
      if (op !== 'put') continue;
      const contract = ENTITY_CONTRACTS[key.split('/')[0] as EntityName];
      expect(
        VALIDATORS[`validate${contract}`]?.(value),
        `${key} ${JSON.stringify(value).slice(0, 500)}`,
      ).toBe(true);
      if (!key.startsWith('rejection/')) continue;
      const { code, args } = value as { code: string; args: unknown };
      expect(Object.keys(ERROR_CODES)).toContain(code);
      count(`rejection ${code}`);
      // An instant that no calendar has is all that a contract lets through and a table does not.
      if (code === 'internal') expect(instantsOf(args).some(Number.isNaN)).toBe(true);
    }
  }

  it(`${INPUTS} bad requests of seed ${SEED} get a typed error or a rejection, change nothing else, and no other person`, async () => {
    const began = performance.now();
    const bystander = await server.signUp();
    const untouched = await server.dump(bystander.userId);
    const inputs = new FuzzInputs(dice(SEED), sampleWrites(SEED));
    let heldAtFirst = 0;
    for (let done = 0; done < INPUTS; done += INPUTS_A_PERSON) {
      const person = await server.signUp();
      const sender = await server.senderOf(person, bystander);
      for (let i = 0; i < INPUTS_A_PERSON; i += 1) {
        const input = inputs.next(sender);
        judge(input, await untilPassed(input, person.cookie));
      }
      expectContracts((await server.everything(person)).patch);
      expect(await server.dump(bystander.userId)).toEqual(untouched);
      collectGarbage();
      const held = process.memoryUsage().heapUsed;
      heldAtFirst ||= held;
      expect(held - heldAtFirst).toBeLessThan(MOST_GROWTH_BYTES);
    }
    const seconds = (performance.now() - began) / 1_000;
    console.log(`${INPUTS} bad requests of seed ${SEED} in ${seconds.toFixed(1)} s`);
    for (const [what, times] of [...tally].sort()) console.log(`${times}\t${what}`);
  }, 600_000);

  const push = (mutations: unknown, over: object = {}) => ({
    pushVersion: 1,
    clientGroupID: 'group-of-large',
    schemaVersion: '2',
    mutations,
    ...over,
  });
  const large = 'x'.repeat(10 * 1024 * 1024);
  const unknown = (id: number, name: string, args: unknown = null) => ({
    clientID: 'large',
    id,
    name,
    args,
  });

  it.each([
    ['a name of 10 MB', push([unknown(1, large)]), 400, 'bad_request'],
    ['a group of 10 MB', push([], { clientGroupID: large }), 400, 'bad_request'],
    ['a schema version of 10 MB', push([], { schemaVersion: large }), 400, 'bad_request'],
    [
      'more mutations than a push takes',
      push(Array.from({ length: 20_001 }, (_, i) => unknown(i + 1, 'none'))),
      400,
      'bad_request',
    ],
    ['a body above the limit', push(large.repeat(10)), 413, 'body_too_large'],
  ])('%s is refused before anything is written', async (_what, body, status, code) => {
    const person = await server.signUp();
    const before = await server.dump(person.userId);
    const answer = await server.post('/api/sync/push', person, body);
    expect(answer.status).toBe(status);
    expect(answer.json).toMatchObject({ error: { code } });
    expect(answer.writes).toEqual([]);
    expect(await server.dump(person.userId)).toEqual(before);
  });

  it('SYNC-R02 a batch of 1,000 unknown writes and arguments of 10 MB are kept as refused', async () => {
    const person = await server.signUp();
    const writes = Array.from({ length: 1_000 }, (_, i) => unknown(i + 1, 'none'));
    const body = push([...writes, unknown(1_001, 'writeNote', { text: large })], {
      clientGroupID: person.group,
    });
    expect(await server.post('/api/sync/push', person, body)).toMatchObject({ status: 200 });
    const { patch } = await server.everything(person);
    const refused = patch.filter(({ key }) => key?.startsWith('rejection/'));
    expect(refused).toHaveLength(1_001);
    const kept = refused.map(({ value }) => (value as { args: { text?: string } }).args.text);
    expect(kept).toContain(large);
    expectContracts(patch);
  }, 120_000);
});
