import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { isDecimalName } from './names.ts';

const contracts = path.resolve(import.meta.dirname, '../../../shared/contracts');
const FILES = [
  ...['facts', 'plan', 'context', 'instrument-spec'].map((name) => `gate/${name}.json`),
  ...readdirSync(path.join(contracts, 'rules')).map((name) => `rules/${name}`),
];

interface Form {
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Record<string, Form>;
  readonly items?: Form;
  readonly additionalProperties?: Form | boolean;
  readonly anyOf?: readonly Form[];
}

/** What the contracts say of each member's scalars, by the member's name. */
function collect(form: Form, name: string, found: Map<string, Set<string>>): void {
  const of = found.get(name) ?? new Set();
  if (/\/(?:decimal|positive)$/.test(form.$ref ?? '')) of.add('decimal');
  else if (form.type === 'integer') of.add('integer');
  found.set(name, of);
  for (const [member, inner] of Object.entries(form.properties ?? {}))
    collect(inner, member, found);
  if (form.items) collect(form.items, name, found);
  if (typeof form.additionalProperties === 'object')
    collect(form.additionalProperties, name, found);
  for (const one of form.anyOf ?? []) collect(one, name, found);
}

it('a whole number stands for a decimal wherever a contract wants one, and nowhere else', () => {
  const found = new Map<string, Set<string>>();
  for (const file of FILES) {
    collect(JSON.parse(readFileSync(path.join(contracts, file), 'utf8')), '', found);
  }
  const named = (kind: string) =>
    [...found].flatMap(([name, kinds]) => (kinds.has(kind) ? [name] : []));
  expect(named('decimal').filter((name) => !isDecimalName(name))).toEqual([]);
  expect(named('integer').filter(isDecimalName)).toEqual([]);
  expect(named('decimal').length).toBeGreaterThan(40);
});
