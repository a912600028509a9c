import { type RandomCase, randomCase } from '../random-case.ts';
import { engineResult, type GateResult, lineOf, referenceResult } from './results.ts';
import { shrink } from './shrink.ts';

export interface Mismatch {
  readonly seed: number;
  readonly minimal: RandomCase;
  readonly engine: string;
  readonly reference: string;
}

/** A result's line; what is thrown is a result too, so that a crash of either side is found. */
function lineBy(judge: (one: RandomCase) => GateResult, one: RandomCase): string {
  try {
    return lineOf(judge(one));
  } catch (error) {
    return `threw ${error instanceof Error ? error.message : String(error)}`;
  }
}

const linesOf = (one: RandomCase): [engine: string, reference: string] => [
  lineBy(engineResult, one),
  lineBy(referenceResult, one),
];

function differ(one: RandomCase): boolean {
  const [engine, reference] = linesOf(one);
  return engine !== reference;
}

/** Engine and reference side by side on one case; nothing where they agree in every field. */
export function mismatchOf(seed: number, one: RandomCase): Mismatch | undefined {
  if (!differ(one)) return undefined;
  const minimal = shrink(one, differ);
  const [engine, reference] = linesOf(minimal);
  return { seed, minimal, engine, reference };
}

/** The cases of so many seeds from one on, on which engine and reference disagree. */
export function mismatchesOf(from: number, count: number): Mismatch[] {
  const found: Mismatch[] = [];
  for (let seed = from; seed < from + count; seed += 1) {
    const mismatch = mismatchOf(seed, randomCase(seed));
    if (mismatch) found.push(mismatch);
  }
  return found;
}

/** Every state, `status` or `status outcome`, that the rules of these cases are in, by kind. */
export function statesSeen(from: number, count: number): Map<string, Set<string>> {
  const seen = new Map<string, Set<string>>();
  for (let seed = from; seed < from + count; seed += 1) {
    const one = randomCase(seed);
    const result = engineResult(one);
    if ('invalid' in result) continue;
    const kinds = new Map(one.rules.map((rule) => [rule.id, rule.kind]));
    for (const [id, status, outcome] of result.rules) {
      const kind = kinds.get(id) ?? id;
      const states = seen.get(kind) ?? new Set();
      seen.set(kind, states.add(outcome === null ? status : `${status} ${outcome}`));
    }
  }
  return seen;
}

/** What a person needs to look into a mismatch: its seed, the minimal case, and both results. */
export const explain = ({ seed, minimal, engine, reference }: Mismatch): string =>
  [
    `engine and reference disagree, seed ${seed}; the least case that still does:`,
    JSON.stringify(minimal, null, 1),
    `engine:    ${engine}`,
    `reference: ${reference}`,
  ].join('\n');
