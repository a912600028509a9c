import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { type Schema, valuesOf } from '../../../scripts/generate/contracts/testing/samples.ts';

const FOLDER = new URL('../../../shared/contracts/', import.meta.url);

const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
const contracts = files
  .filter((file) => file.endsWith('.json') && file !== 'versions.json')
  .map((file) => JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8')) as Schema);
const byId = new Map(contracts.map((contract) => [contract.$id, contract]));
const common = contracts.find(({ title }) => title === 'Common') as Schema;

function referred(ref: string): Schema {
  const [id, pointer] = ref.split('#') as [string, string?];
  const steps = pointer?.split('/').slice(1) ?? [];
  // The common forms alone refer to each other without a name.
  return steps.reduce((schema, step) => schema[step] as Schema, byId.get(id) ?? common);
}

/** Values in the form of a contract, by its title; conditions between members are left to chance. */
export function contractSamples(title: string, seed: number, count: number): unknown[] {
  const contract = contracts.find((one) => one.title === title);
  if (contract === undefined) throw new Error(`expected a contract, found \`${title}\``);
  return fc.sample(valuesOf(contract, referred), { seed, numRuns: count });
}
