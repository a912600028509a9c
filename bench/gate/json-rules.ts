import { Engine, type EngineResult, type TopLevelCondition } from 'json-rules-engine';
import { BLOCKS, type Condition, type Operator } from './conditions.ts';
import { type Contender, contender } from './contender.ts';
import type { Derived } from './derived.ts';

const OPERATORS: Record<Operator, string> = {
  '<': 'lessThan',
  '<=': 'lessThanInclusive',
  '>': 'greaterThan',
  '>=': 'greaterThanInclusive',
  '==': 'equal',
  '!=': 'notEqual',
};

type Nested = Extract<TopLevelCondition, { all: unknown }>['all'][number];

function nested(condition: Condition): Nested {
  if ('any' in condition) return { any: condition.any.map(nested) };
  if ('all' in condition) return { all: condition.all.map(nested) };
  const [fact, operator, against] = condition;
  const value = typeof against === 'object' ? { fact: against.figure } : against;
  return { fact, operator: OPERATORS[operator], value };
}

/** json-rules-engine, which fires an event for each rule that blocks. */
export function jsonRules(): Contender {
  const engine = new Engine(
    Object.entries(BLOCKS).map(([id, condition]) => ({
      conditions: { all: [nested(condition)] },
      event: { type: id },
    })),
  );
  return contender<Derived, EngineResult>({
    name: 'json-rules-engine',
    prepare: ({ derived }) => derived,
    judge: (derived) => engine.run(derived),
    blocking: ({ events }) => events.map((event) => event.type),
  });
}
