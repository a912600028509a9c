import type { SetupProbationParams } from '../../generated/types.ts';
import { validateSetupProbationParams } from '../../generated/validators-rules.js';
import type { RuleKindDefinition } from '../types.ts';
import { NOT_APPLICABLE, never, PLAN_INCOMPLETE } from '../verdicts.ts';
import { countShare, nameKey } from '../words.ts';

export const setupProbation: RuleKindDefinition<SetupProbationParams> = {
  kind: 'setup_probation',
  validate: validateSetupProbationParams,
  tighter: { min_paper: 'higher', min_adherence: 'higher', setups: 'more_items' },
  absent: { setups: 'tightest' },
  planOnly: false,
  texts: {
    'setup_probation.paper': 'My setup named “{s}” has {k} of {n} paper trades.',
  },
  override: never,
  evaluate({ min_paper: need, min_adherence: min, setups }, input) {
    const { intent, asOf } = input;
    // Index plans have no paper period.
    if (intent.persona === 'indexdca') return NOT_APPLICABLE;
    const setup = intent.plan.setup?.trim();
    if (!setup) return PLAN_INCOMPLETE;
    if (setups && !setups.some((name) => nameKey(name) === nameKey(setup))) return NOT_APPLICABLE;
    const done = input.figures.paper.filter(
      (trade) =>
        trade.setup !== null &&
        nameKey(trade.setup) === nameKey(setup) &&
        trade.closedAt <= asOf &&
        trade.post &&
        trade.adherence !== null &&
        trade.adherence >= min,
    ).length;
    const figures = () => ({
      observed: `${done}`,
      limit: `${need}`,
      unit: 'paper trades',
      ...(done > 0 ? { margin: countShare(need, done) } : {}),
    });
    if (done >= need) return { status: 'pass', figures };
    return {
      status: 'fail',
      outcome: 'SIMULATE',
      figures,
      template: 'setup_probation.paper',
      slots: () => ({ s: setup, k: `${done}`, n: `${need}` }),
      tasks: ['paper_trade'],
      simulate: { need, done },
    };
  },
};
