import type { SaleCooloffParams } from '../../generated/types.ts';
import { validateSaleCooloffParams } from '../../generated/validators-rules.js';
import { chainStart } from '../chain.ts';
import { isSale } from '../effect.ts';
import { overridable } from '../overridable.ts';
import type { RuleKindDefinition } from '../types.ts';
import { NOT_APPLICABLE, PASS } from '../verdicts.ts';

const HOUR_MS = 3_600_000;

export const saleCooloff: RuleKindDefinition<SaleCooloffParams> = {
  kind: 'sale_cooloff',
  validate: validateSaleCooloffParams,
  tighter: { hours: 'higher', exempt: 'fewer_items' },
  absent: { exempt: [] },
  planOnly: false,
  judgesSales: true,
  texts: {
    'sale_cooloff.running':
      'This plan reduces my holding and its reason is not on my list. My rule asks for {h} hours and my written reason.',
  },
  override: overridable(['state_reason', 'reread_rule'], { afterHours: 24 }),
  evaluate({ hours, exempt = [] }, input) {
    const { intent, asOf } = input;
    if (!isSale(intent) || intent.mode === 'paper') return NOT_APPLICABLE;
    const { reasonCode } = intent.plan;
    if (reasonCode && exempt.includes(reasonCode)) return PASS;
    const start = chainStart(input);
    const until = start + hours * HOUR_MS;
    const figures = () => ({
      observed: `${Math.floor((asOf - start) / HOUR_MS)}`,
      limit: `${hours}`,
      unit: 'hours',
    });
    if (asOf >= until) return { status: 'pass', figures };
    return {
      status: 'fail',
      outcome: 'WAIT',
      figures,
      template: 'sale_cooloff.running',
      slots: () => ({ h: `${hours}` }),
      until,
      tasks: ['write_three_lines', 'reread_rule'],
    };
  },
};
