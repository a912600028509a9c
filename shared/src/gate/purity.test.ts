import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { buildSync } from 'esbuild';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type DecisionRequest, decide } from './index.ts';
import { at, NOW } from './testing/cases.ts';
import { rules } from './testing/law-rules.ts';
import { worlds } from './testing/law-worlds.ts';

/** What only a host knows, or what the language itself answers differently from place to place. */
const TAKEN = [
  ...['Date', 'Intl', 'performance', 'crypto', 'fetch', 'process', 'console', 'Buffer'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'structuredClone'],
  ...['TextEncoder', 'TextDecoder', 'URL', 'navigator', 'document', 'window', 'self', 'require'],
  ...['WebAssembly', 'SharedArrayBuffer', 'Atomics', 'eval', 'Function'],
];

const TAKE_AWAY = `
for (const name of ${JSON.stringify(TAKEN)}) delete globalThis[name];
delete Math.random;
for (const type of [String, Number, BigInt, Array, Object]) {
  for (const name of Object.getOwnPropertyNames(type.prototype)) {
    if (name.includes('ocale')) delete type.prototype[name];
  }
}`;

/** `judge` gives a whole evaluation as text, with the figures and slots that are made on demand. */
const ENTRY = `
import { compileRules, decide, evaluate, readFacts } from './index.ts';
const plain = (_, value) =>
  typeof value === 'function' ? value() : typeof value === 'bigint' ? String(value) : value;
export const judge = ({ rules, intent, facts, asOf }) =>
  JSON.stringify(evaluate(compileRules(rules), intent, readFacts(facts), asOf), plain);
export const record = (request) => JSON.stringify(decide(request));`;

/** The gate alone, as one script that leaves `gate` behind. */
const GATE = buildSync({
  stdin: {
    contents: ENTRY,
    resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    loader: 'ts',
  },
  bundle: true,
  write: false,
  format: 'iife',
  globalName: 'gate',
  target: 'es2022',
}).outputFiles[0]?.text as string;

function bareContext(): vm.Context {
  const context = vm.createContext({}, { codeGeneration: { strings: false, wasm: false } });
  vm.runInContext(TAKE_AWAY, context);
  return context;
}

const requests = fc
  .sample(fc.tuple(rules(14), worlds), { seed: 20_260_611, numRuns: 400 })
  .map(([list, { intent, facts }], index): DecisionRequest => {
    const known = { intent, facts, rules: list, asOf: at(NOW), evaluatedAt: at(NOW) };
    return { ...known, id: `d${index}`, revision: 1, rulesetId: 'r', evaluator: 'device' };
  });

const TEXT = JSON.stringify(requests);

const answers = (run: (code: string) => string[], name: 'judge' | 'record'): string[] =>
  run(`${GATE}\nJSON.parse(text).map(gate.${name})`);

const within = (context: vm.Context) => (code: string) => {
  context.text = TEXT;
  return [...vm.runInContext(code, context)] as string[];
};

it('judges the same bytes where there is no clock, no randomness and no host', () => {
  const ordinary = vm.createContext({ ...globalThis });
  const bare = answers(within(bareContext()), 'judge');
  expect(bare).toEqual(answers(within(ordinary), 'judge'));
  expect(new Set(bare).size).toBeGreaterThan(300);
});

it('writes the same records there, with their hashes', () => {
  const context = bareContext();
  const bare = answers(within(context), 'record');
  expect(bare).toEqual(requests.map((request) => JSON.stringify(decide(request))));
});

it.each([...TAKEN, 'Math.random', "''.localeCompare", '0n.toLocaleString'])(
  'knows no %s in the place of that test',
  (name) => {
    const found = vm.runInContext(`typeof ${name}`, bareContext());
    expect(found).toBe('undefined');
  },
);
