import type { Facts, Rule } from '../../generated/types.ts';
import { type CompiledRule, compileRules, evaluate, type GateFacts, readFacts } from '../index.ts';
import { hashOfLines } from './lattice/ascii-hash.ts';
import { type LatticeCase, latticeCases } from './lattice/cases.ts';
import { AS_OF } from './lattice/world.ts';
import { type GateResult, lineOf, referenceResult, resultOf } from './random/results.ts';

export interface LatticeOptions {
  /** Takes one case of so many. */
  readonly every?: number;
  /** Asked for, the reference decides each case as well. */
  readonly onCase?: (engine: GateResult, reference: GateResult, one: LatticeCase) => void;
}

/** Compiles each rule of the lattice once: it has some hundred of them and most of a million cases. */
function compiler(): (rules: readonly Rule[]) => CompiledRule[] {
  const system = compileRules([]);
  const known = new Map<Rule, CompiledRule>();
  const compiled = (rule: Rule): CompiledRule => {
    const found = known.get(rule) ?? (compileRules([rule])[0] as CompiledRule);
    known.set(rule, found);
    return found;
  };
  return (rules) => [...rules.map(compiled), ...system];
}

/** Reads facts anew only where they are others than those of the case before. */
function reader(): (facts: Facts) => GateFacts {
  let last: GateFacts | undefined;
  return (facts) => {
    if (last?.raw !== facts) last = readFacts(facts);
    return last;
  };
}

/**
 * Decides every case of the lattice of limits: kinds below, at and above them, together. It asks
 * nothing of its host, so that any engine of the language runs it.
 * @returns how many cases were decided, and the SHA-256 of what the gate said, a line each
 */
export function runLattice({ every = 1, onCase }: LatticeOptions = {}): {
  cases: number;
  sha256: string;
} {
  const compile = compiler();
  const read = reader();
  const lines = hashOfLines();
  let index = 0;
  let cases = 0;
  for (const one of latticeCases()) {
    const isTaken = index % every === 0;
    index += 1;
    if (!isTaken) continue;
    const { intent, facts } = one.world;
    const engine = resultOf(evaluate(compile(one.rules), intent, read(facts), AS_OF));
    lines.add(lineOf(engine));
    cases += 1;
    const asked = { rules: [...one.rules], intent, facts, asOf: AS_OF };
    if (onCase) onCase(engine, referenceResult(asked), one);
  }
  return { cases, sha256: lines.hex() };
}

/** What engine and reference say of a case of the lattice; nothing where that is the same. */
export function latticeMismatch(
  engine: GateResult,
  reference: GateResult,
  { rules, world }: LatticeCase,
): string | undefined {
  const [ours, theirs] = [lineOf(engine), lineOf(reference)];
  if (ours === theirs) return undefined;
  return `engine:    ${ours}\nreference: ${theirs}\n${JSON.stringify({ rules, ...world })}`;
}
