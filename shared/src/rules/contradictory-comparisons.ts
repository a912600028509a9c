import { compare, type Decimal, decimal } from '../decimal/index.ts';
import type { CustomCompareParams } from '../generated/types.ts';
import type { Contradiction } from './contradiction.ts';

type Condition = CustomCompareParams['all'][number];
type Fact = Condition['fact'];

/** Facts that never leave a range, ends included. */
const RANGES: Partial<Readonly<Record<Fact, readonly [string, string]>>> = {
  'clock.hour': ['0', '24'],
  'clock.weekday': ['1', '7'],
  'context.intensity': ['0', '10'],
  'context.sleep_h': ['0', '24'],
};

function outOfRange({ fact, value }: Condition, place: number): Contradiction | undefined {
  const range = RANGES[fact];
  if (range === undefined) return undefined;
  const [least, most] = range;
  const found = (typeof value === 'string' ? [value] : value).find(
    (one) => compare(decimal(one), decimal(least)) < 0 || compare(decimal(one), decimal(most)) > 0,
  );
  if (found === undefined) return undefined;
  return {
    field: `all/${place}/value`,
    expected: `from \`${least}\` to \`${most}\``,
    found: `\`${found}\``,
  };
}

interface Bound {
  readonly value: Decimal;
  /** Whether the value itself still fits. */
  readonly isReached: boolean;
}

/** What a comparison with one number leaves of its fact, from below or from above. */
function boundOf({ op, value }: Condition, side: 'least' | 'most'): Bound | undefined {
  if (typeof value !== 'string') return undefined;
  const [strict, reached] = side === 'least' ? ['gt', 'ge'] : ['lt', 'le'];
  if (op === strict) return { value: decimal(value), isReached: false };
  return op === reached || op === 'eq' ? { value: decimal(value), isReached: true } : undefined;
}

function excludes(a: Condition, b: Condition): boolean {
  const [least, most] = [boundOf(a, 'least'), boundOf(b, 'most')];
  if (least === undefined || most === undefined) return false;
  const order = compare(least.value, most.value);
  return order > 0 || (order === 0 && !(least.isReached && most.isReached));
}

const isNumber = ({ fact, value }: Condition): boolean =>
  typeof value === 'string' && !isTextFact(fact);

const TEXT_FACTS: ReadonlySet<Fact> = new Set<Fact>([
  'plan.side',
  'plan.setup',
  'plan.exit_type',
  'plan.reason_code',
  'instrument.id',
  'instrument.class',
  'instrument.quote',
  'context.emotion',
]);

/** Whether a fact of custom rules is a text; all others are numbers. */
export const isTextFact = (fact: Fact): boolean => TEXT_FACTS.has(fact);

/** Comparisons that never hold: each for itself, or two with one fact that exclude each other. */
export function ofCompare({ all }: CustomCompareParams): Contradiction | undefined {
  for (const [place, condition] of all.entries()) {
    const wrong = outOfRange(condition, place);
    if (wrong) return wrong;
    if (!isNumber(condition)) continue;
    const other = all
      .slice(0, place)
      .find(
        (one) =>
          one.fact === condition.fact &&
          isNumber(one) &&
          (excludes(one, condition) || excludes(condition, one)),
      );
    if (other === undefined) continue;
    return {
      field: `all/${place}/value`,
      expected: `a value that can hold together with \`${other.fact} ${other.op} ${String(other.value)}\``,
      found: `\`${String(condition.value)}\``,
    };
  }
  return undefined;
}
