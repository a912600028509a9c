import {
  add,
  compare,
  type Decimal,
  decimal,
  subtract,
  toFixed,
  toText,
  ZERO,
} from '../../decimal/index.ts';
import type { LossLimitParams } from '../../generated/types.ts';
import { validateLossLimitParams } from '../../generated/validators-rules.js';
import { tradingWindow } from '../../time/index.ts';
import { countedOpenRisk, lossOf, moneyLimit } from '../loss-used.ts';
import type { GateWindow } from '../read-facts.ts';
import { sizeVerdict } from '../sizing.ts';
import type { Figures, GateInput, RuleKindDefinition, Verdict } from '../types.ts';
import { moneyFigures, NO_EQUITY, NO_WINDOW, never, RISK_UNKNOWN } from '../verdicts.ts';
import { endTime, moneyText, shareUsed, windowKey, windowWord } from '../words.ts';

function blocked(params: LossLimitParams, input: GateInput, figures: () => Figures): Verdict {
  const until = tradingWindow(input.facts.account.day, params.window, input.asOf).end;
  return {
    status: 'fail',
    outcome: 'NO_GO',
    figures,
    template: 'loss_limit.reached',
    slots: () => ({
      window: windowWord(params.window),
      loss: figures().observed,
      limit: figures().limit,
      unit: figures().unit,
      until: endTime(until, input.asOf, input.facts.person.mainZone),
    }),
    until,
    tasks: ['review_day'],
  };
}

const figuresInR = (realised: GateWindow, maxR: string) => (): Figures => ({
  observed: toFixed(lossOf(realised.r), 2),
  limit: maxR,
  unit: 'R',
  margin: shareUsed(lossOf(realised.r), decimal(maxR)),
});

/** A consumed budget blocks at equality, in R as in money. */
function reachedInR(
  params: LossLimitParams,
  realised: GateWindow,
  input: GateInput,
): Verdict | null {
  if (params.max_r === undefined) return null;
  if (compare(lossOf(realised.r), decimal(params.max_r)) < 0) return null;
  return blocked(params, input, figuresInR(realised, params.max_r));
}

function openRiskAlone(
  params: LossLimitParams,
  used: Decimal,
  limit: Decimal,
  left: Decimal,
  input: GateInput,
): Verdict {
  return {
    status: 'fail',
    outcome: 'NO_GO',
    figures: moneyFigures(used, limit, input),
    template: 'loss_limit.open_risk',
    slots: () => ({
      window: windowWord(params.window),
      sum: moneyText(used),
      limit: moneyText(limit),
      currency: input.facts.account.currency,
    }),
    predicate: `open_risk_below:${toText(left)}`,
  };
}

/** An open risk that is not known leaves a NO_GO that holds without it. */
function judgeMoney(
  params: LossLimitParams,
  lost: Decimal,
  limit: Decimal,
  input: GateInput,
): Verdict {
  const openRisk = countedOpenRisk(params, input.figures);
  const verdict = judgeUsed(params, lost, openRisk ?? ZERO, limit, input);
  return openRisk === null && verdict.outcome !== 'NO_GO' ? RISK_UNKNOWN : verdict;
}

/** Realised and open losses, and the plan at its stop, against the limit in money. */
function judgeUsed(
  params: LossLimitParams,
  lost: Decimal,
  counted: Decimal,
  limit: Decimal,
  input: GateInput,
): Verdict {
  const used = add(lost, counted);
  if (compare(used, limit) >= 0) {
    return openRiskAlone(params, used, limit, subtract(limit, lost), input);
  }
  if (params.include_intent_risk === false) {
    return { status: 'pass', figures: moneyFigures(used, limit, input) };
  }
  return sizeVerdict(input, {
    limit,
    used,
    cost: 'risk',
    tooLarge: 'loss_limit.too_large',
    smallestLot: 'loss_limit.smallest_lot',
    slots: () => ({ window: windowWord(params.window) }),
  });
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
  absent: {
    max_pct: 'loosest',
    max_r: 'loosest',
    max_money: 'loosest',
    include_open_risk: true,
    include_intent_risk: true,
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
  override: never,
  evaluate(params, input) {
    const realised = input.figures.windows[windowKey(params.window)];
    if (realised === undefined) return NO_WINDOW;
    const inR = reachedInR(params, realised, input);
    const limit = moneyLimit(params, realised);
    if (limit === 'unknown') return inR ?? NO_EQUITY;
    if (limit === null) {
      const maxR = params.max_r as string;
      return inR ?? { status: 'pass', figures: figuresInR(realised, maxR) };
    }
    const lost = lossOf(realised.net);
    if (compare(lost, limit) >= 0) {
      return blocked(params, input, moneyFigures(lost, limit, input));
    }
    return inR ?? judgeMoney(params, lost, limit, input);
  },
};
