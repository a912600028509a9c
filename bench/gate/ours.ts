import {
  compileRules,
  type Evaluation,
  evaluate,
  type GateFacts,
  readFacts,
} from '@mast/shared/gate';
import { startRulesOf } from '@mast/shared/policies';
import type { GateIntent } from '@mast/shared/types';
import { type Contender, contender } from './contender.ts';
import { AS_OF } from './day.ts';

interface Input {
  readonly intent: GateIntent;
  readonly facts: GateFacts;
}

/** The gate itself, over the plan and facts as they are. */
export function ours(): Contender {
  const rules = compileRules(startRulesOf('crypto'));
  return contender<Input, Evaluation>({
    name: 'gate',
    prepare: ({ intent, facts }) => ({ intent, facts: readFacts(facts) }),
    judge({ intent, facts }) {
      const result = evaluate(rules, intent, facts, AS_OF);
      if (!result.ok) throw new Error(result.error.message);
      return result.value;
    },
    blocking: (evaluation) =>
      evaluation.rules
        .filter(({ verdict }) => verdict.outcome !== undefined)
        .map(({ ruleId }) => ruleId),
  });
}
