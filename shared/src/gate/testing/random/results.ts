import { toText } from '../../../decimal/index.ts';
import { compileRules, evaluate, readFacts } from '../../index.ts';
import { reference } from '../../reference/index.ts';
import type { RandomCase } from '../random-case.ts';
import { isReadable } from './readable.ts';

/** What a decision comes to, without its words: rules as [id, status, outcome, end, largest size]. */
export type GateResult =
  | { readonly invalid: string }
  | {
      readonly outcome: string;
      readonly headline: string | null;
      readonly rules: readonly (readonly [
        string,
        string,
        string | null,
        number | null,
        string | null,
      ])[];
      readonly until: number | null;
      readonly blockedUntil: number | null;
      readonly maxSize: {
        readonly size: string;
        readonly unit: string;
        readonly rule: string;
      } | null;
      readonly simulate: { readonly need: number; readonly done: number } | null;
      readonly limitFactor: string;
    };

export const engineResult = ({ rules, intent, facts, asOf }: RandomCase): GateResult =>
  resultOf(evaluate(compileRules(rules), intent, readFacts(facts), asOf));

export function resultOf(result: ReturnType<typeof evaluate>): GateResult {
  if (!result.ok) return { invalid: result.error.field };
  const found = result.value;
  return {
    outcome: found.outcome,
    headline: found.headline,
    rules: found.rules.map(({ ruleId, verdict, maxSize }) => [
      ruleId,
      verdict.status,
      verdict.outcome ?? null,
      verdict.until ?? null,
      maxSize && toText(maxSize),
    ]),
    until: found.until,
    blockedUntil: found.blockedUntil,
    maxSize: found.maxSize && { ...found.maxSize, size: toText(found.maxSize.size) },
    simulate: found.simulate && { need: found.simulate.need, done: found.simulate.done },
    limitFactor: toText(found.limitFactor),
  };
}

export const referenceResult = ({ rules, intent, facts, asOf }: RandomCase): GateResult =>
  reference(rules, intent, facts, asOf, isReadable);

/** One line of ASCII for a result, its members always in the same order. */
export function lineOf(result: GateResult): string {
  if ('invalid' in result) return `invalid ${result.invalid}`;
  const { outcome, headline, rules, until, blockedUntil, maxSize, simulate, limitFactor } = result;
  const size = maxSize && `${maxSize.size} ${maxSize.unit} ${maxSize.rule}`;
  const paper = simulate && `${simulate.done}/${simulate.need}`;
  const found = rules.map((rule) => rule.join(',')).join(';');
  return `${outcome} ${headline} ${until} ${blockedUntil} [${size}] ${paper} ${limitFactor} ${found}`;
}
