import { readdirSync, readFileSync } from 'node:fs';
import type { ValidateFunction } from 'ajv';
import Ajv2020 from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeMismatch, type Mismatch } from '../../../shared/src/contract-errors/index.ts';
import type { Validate } from '../../../shared/src/contract-forms/index.ts';
import * as coach from '../../../shared/src/generated/validators-coach.js';
import * as entities from '../../../shared/src/generated/validators-entities.js';
import * as files from '../../../shared/src/generated/validators-files.js';
import * as gate from '../../../shared/src/generated/validators-gate.js';
import * as history from '../../../shared/src/generated/validators-history.js';
import * as mutations from '../../../shared/src/generated/validators-mutations.js';
import * as rules from '../../../shared/src/generated/validators-rules.js';
import { formOf } from './forms.mjs';
import { withDefect } from './testing/defects.ts';
import { type Schema, valuesOf } from './testing/samples.ts';

const folder = new URL('../../../shared/contracts/', import.meta.url);
const contracts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.json') && file !== 'versions.json')
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Schema);

const ajv = new Ajv2020({
  allErrors: true,
  messages: false,
  strictRequired: false,
  keywords: ['x-version', 'x-history'],
});
for (const contract of contracts) ajv.addSchema(contract);

function at(ref: string): Schema {
  const [id, pointer] = ref.split('#');
  if (!pointer) return contracts.find((one) => one.$id === id) as Schema;
  const common = contracts.find((one) => one.title === 'Common') as Schema;
  const definitions = common.$defs as Record<string, Schema>;
  return definitions[pointer.replace('/$defs/', '')] as Schema;
}

const ours = new Map<string, Validate<unknown>>(
  Object.entries({ ...coach, ...entities, ...files, ...gate, ...history, ...mutations, ...rules }),
);

const reference = new Map(
  contracts.map((one) => [String(one.title), ajv.getSchema(String(one.$id))]),
);

/** Everything that Ajv finds wrong with a value, in words. */
function foundByAjv(title: string, value: unknown): Mismatch[] {
  const validate = reference.get(title) as ValidateFunction;
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => describeMismatch(error, value));
}

/** What our validator says of a value, in words. */
function found(title: string, value: unknown): Mismatch[] {
  const validate = ours.get(`validate${title}`) as Validate<unknown>;
  if (validate(value)) return [];
  return (validate.errors ?? []).map((error) => describeMismatch(error, value));
}

const titled = contracts.filter((one) => one.title !== 'Common');

it('has a validator for every contract and no other', () => {
  const expected = titled.map((one) => `validate${one.title}`);
  expect([...ours.keys()].sort()).toEqual(expected.sort());
});

describe.each(titled.map((one) => [String(one.title), one] as const))('%s', (title, schema) => {
  const values = valuesOf(schema, at);
  const all = fc.oneof(values, withDefect(values), fc.jsonValue());

  it('refuses what Ajv refuses, and says one of the things that Ajv finds', () => {
    fc.assert(
      fc.property(all, (value) => {
        const [mismatch] = found(title, value);
        const expected = foundByAjv(title, value);
        if (mismatch === undefined) expect(expected).toEqual([]);
        else expect(expected).toContainEqual(mismatch);
      }),
      { numRuns: 300 },
    );
  });

  it('takes some values and refuses some, so that the comparison says something', () => {
    const refusals = fc.sample(all, 300).map((value) => found(title, value).length);
    expect(new Set(refusals)).toEqual(new Set([0, 1]));
  });
});

it.each([
  [{ type: 'string', format: 'date' }],
  [{ type: 'number' }],
  [{ type: 'object', properties: {}, patternProperties: {}, additionalProperties: false }],
  [{ type: 'object', properties: { a: { type: 'null' } } }],
  [{ anyOf: [{ type: 'null' }], minimum: 1 }],
])('refuses to generate a form for %j, which it does not know', (schema) => {
  expect(() => formOf(schema)).toThrow('expected');
});
