import type { SysQuarantineParams } from '../../generated/types.ts';
import { validateSysQuarantineParams } from '../../generated/validators-rules.js';
import { paperProgress } from '../paper-progress.ts';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { NOT_APPLICABLE, never, PASS } from '../verdicts.ts';
import { countShare } from '../words.ts';

type Progress = NonNullable<Verdict['simulate']>;

const toGo = ({ need, done }: Progress): number => need - done;

/** Paper periods that have begun and are not done, the one with the most to go first. */
const openPeriods = (input: GateInput): Progress[] =>
  input.figures.paperPeriods
    .filter(({ since }) => since <= input.asOf)
    .map(({ since, need }) => paperProgress(input, since, need))
    .filter((progress) => toGo(progress) > 0)
    .sort((a, b) => toGo(b) - toGo(a) || b.need - a.need);

export const sysQuarantine: RuleKindDefinition<SysQuarantineParams> = {
  kind: 'sys_quarantine',
  validate: validateSysQuarantineParams,
  tighter: {},
  planOnly: false,
  texts: { 'sys_quarantine.paper': 'I am {k} of {n} paper trades into my paper period.' },
  override: never,
  evaluate(_params, input) {
    // Index plans have no paper period.
    if (input.intent.persona === 'indexdca') return NOT_APPLICABLE;
    const [longest] = openPeriods(input);
    if (longest === undefined) return PASS;
    const { need, done } = longest;
    return {
      status: 'fail',
      outcome: 'SIMULATE',
      figures: () => ({
        observed: `${done}`,
        limit: `${need}`,
        unit: 'paper trades',
        ...(done > 0 ? { margin: countShare(need, done) } : {}),
      }),
      template: 'sys_quarantine.paper',
      slots: () => ({ k: `${done}`, n: `${need}` }),
      tasks: ['paper_trade'],
      simulate: longest,
    };
  },
};
