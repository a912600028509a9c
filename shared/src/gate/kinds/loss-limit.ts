import {
  add,
  compare,
  type Decimal,
  decimal,
  maximum,
  minimum,
  negate,
  toFixed,
  toText,
  ZERO,
} from '../../decimal/index.ts';
import type { LossLimitParams } from '../../generated/types.ts';
import { validateLossLimitParams } from '../../generated/validators-rules.js';
import { tradingWindow } from '../../time/index.ts';
import { percentOf } from '../cost.ts';
import { sizeVerdict } from '../sizing.ts';
import type { GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { moneyText, shareUsed, wallTime, windowKey, windowWord } from '../words.ts';

type Realised = GateInput['facts']['history']['windows'][string];

const missing = (template: string, task: 'declare_equity' | 'fill_fields'): Verdict => ({
  status: 'missing',
  outcome: 'WAIT',
  template,
  tasks: [task],
});

/** The tighter of the money limit and the share of the equity at the window's start. */
function moneyLimit(params: LossLimitParams, realised: Realised): Decimal | null | 'unknown' {
  const money = params.max_money === undefined ? null : decimal(params.max_money);
  if (params.max_pct === undefined) return money;
  if (realised.startEquity === null) return 'unknown';
  const share = percentOf(decimal(params.max_pct), decimal(realised.startEquity));
  return money === null ? share : minimum(money, share);
}

function blocked(
  params: LossLimitParams,
  input: GateInput,
  figures: Pick<Verdict, 'observed' | 'limit' | 'unit' | 'margin'>,
): Verdict {
  const { mainZone } = input.facts.person;
  const until = tradingWindow(input.facts.account.day, params.window, input.asOf).end;
  return {
    status: 'fail',
    outcome: 'NO_GO',
    ...figures,
    template: 'loss_limit.reached',
    slots: {
      window: windowWord(params.window),
      loss: figures.observed ?? '',
      limit: figures.limit ?? '',
      unit: figures.unit ?? '',
      until: wallTime(until, input.asOf, mainZone),
    },
    until,
    tasks: ['review_day'],
  };
}

/** A consumed budget blocks at equality, in R as in money. */
function reachedInR(params: LossLimitParams, realised: Realised, input: GateInput): Verdict | null {
  if (params.max_r === undefined) return null;
  const lost = maximum(ZERO, negate(decimal(realised.r)));
  const limit = decimal(params.max_r);
  if (compare(lost, limit) < 0) return null;
  return blocked(params, input, {
    observed: toFixed(lost, 2),
    limit: toText(limit),
    unit: 'R',
    margin: shareUsed(lost, limit),
  });
}

function openRiskAlone(
  params: LossLimitParams,
  used: Decimal,
  limit: Decimal,
  input: GateInput,
): Verdict {
  return {
    status: 'fail',
    outcome: 'NO_GO',
    observed: moneyText(used),
    limit: moneyText(limit),
    unit: input.facts.account.currency,
    margin: shareUsed(used, limit),
    template: 'loss_limit.open_risk',
    slots: {
      window: windowWord(params.window),
      sum: moneyText(used),
      limit: moneyText(limit),
      currency: input.facts.account.currency,
    },
    predicate: 'open_risk_falls',
  };
}

function withinR(params: LossLimitParams, realised: Realised): Verdict {
  const lost = maximum(ZERO, negate(decimal(realised.r)));
  const limit = decimal(params.max_r as string);
  return {
    status: 'pass',
    observed: toFixed(lost, 2),
    limit: toText(limit),
    unit: 'R',
    margin: shareUsed(lost, limit),
  };
}

export const lossLimit: RuleKindDefinition<LossLimitParams> = {
  kind: 'loss_limit',
  validate: validateLossLimitParams,
  tighter: {
    window: 'undecidable',
    max_pct: 'lower',
    max_r: 'lower',
    max_money: 'lower',
    include_open_risk: 'true',
    include_intent_risk: 'true',
  },
  planOnly: false,
  windows: (params) => [params.window],
  texts: {
    'loss_limit.reached':
      'My loss for this {window} is {loss} {unit}. My limit is {limit} {unit}. My rule blocks new entries until {until}.',
    'loss_limit.open_risk':
      'My {window} loss with my open risk is {sum} {currency}. My limit is {limit} {currency}. My rule blocks new entries until my open risk falls.',
    'loss_limit.too_large':
      'With this plan at its stop my {window} loss is {sum} {currency}. My limit is {limit} {currency}. My largest size within it is {size}.',
    'loss_limit.smallest_lot':
      'My {window} limit leaves {left} {currency}. The smallest lot of {instrument} risks {lot} {currency}, so my rule blocks it.',
  },
  evaluate(params, input) {
    const realised = input.facts.history.windows[windowKey(params.window)];
    if (realised === undefined) {
      return { status: 'not_evaluated', template: 'history.no_window' };
    }
    const inR = reachedInR(params, realised, input);
    const limit = moneyLimit(params, realised);
    if (limit === 'unknown') return inR ?? missing('account.no_equity', 'declare_equity');
    if (limit === null) return inR ?? withinR(params, realised);
    const lost = maximum(ZERO, negate(decimal(realised.net)));
    if (compare(lost, limit) >= 0) {
      return blocked(params, input, {
        observed: moneyText(lost),
        limit: moneyText(limit),
        unit: input.facts.account.currency,
        margin: shareUsed(lost, limit),
      });
    }
    if (inR) return inR;
    if (params.include_open_risk !== false && input.openRisk === null) {
      return missing('positions.no_stop', 'fill_fields');
    }
    const used = params.include_open_risk === false ? lost : add(lost, input.openRisk as Decimal);
    if (compare(used, limit) >= 0) return openRiskAlone(params, used, limit, input);
    if (params.include_intent_risk === false) {
      return {
        status: 'pass',
        observed: moneyText(used),
        limit: moneyText(limit),
        unit: input.facts.account.currency,
        margin: shareUsed(used, limit),
      };
    }
    return sizeVerdict(input, {
      limit,
      used,
      tooLarge: 'loss_limit.too_large',
      smallestLot: 'loss_limit.smallest_lot',
      slots: () => ({ window: windowWord(params.window) }),
    });
  },
};
