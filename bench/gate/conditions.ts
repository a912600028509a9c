/** What a rule of the default crypto ruleset blocks, over the derived figures. */
export type Condition =
  | { readonly any: readonly Condition[] }
  | { readonly all: readonly Condition[] }
  | readonly [figure: string, operator: Operator, against: Against];

export type Operator = '<' | '<=' | '>' | '>=' | '==' | '!=';

/** A constant, or the name of another figure. */
export type Against = number | boolean | string | { readonly figure: string };

const figure = (name: string) => ({ figure: name });

const lacks = (name: string): Condition => [name, '==', false];

/** Fourteen rules by the ids that they have in `shared/policies/crypto.json`. */
export const BLOCKS: Readonly<Record<string, Condition>> = {
  require_fields: {
    any: [
      lacks('hasInstrument'),
      lacks('hasSide'),
      lacks('hasEntry'),
      lacks('hasStop'),
      lacks('hasSize'),
      lacks('hasSetup'),
      ['reasonLength', '<', 15],
    ],
  },
  stop_policy: {
    any: [lacks('hasStop'), ['stopDistancePct', '>', 8_000_000], lacks('stopAtBroker')],
  },
  max_risk_per_trade: ['risk', '>', figure('riskLimit')],
  max_leverage: {
    any: [
      ['openNotional', '>=', figure('notionalLimit')],
      ['notionalWithPlan', '>', figure('notionalLimit')],
    ],
  },
  liquidation_buffer: {
    all: [
      ['unlevered', '==', false],
      { any: [lacks('hasLiquidation'), lacks('hasStop'), ['liquidationRatio', '<', 2_000_000]] },
    ],
  },
  max_open_risk: {
    any: [
      ['openRisk', '>=', figure('openRiskLimit')],
      ['openRiskWithPlan', '>', figure('openRiskLimit')],
    ],
  },
  loss_limit_day: {
    any: [
      ['dayLoss', '>=', figure('dayLimit')],
      ['dayLossR', '>=', 3_000_000],
      ['dayLossWithPlan', '>', figure('dayLimit')],
    ],
  },
  loss_limit_week: {
    any: [
      ['weekLoss', '>=', figure('weekLimit')],
      ['weekLossWithPlan', '>', figure('weekLimit')],
    ],
  },
  max_drawdown: {
    all: [
      ['drawdownPct', '>=', 10_000_000],
      ['paperSinceTrough', '<', 3],
    ],
  },
  loss_streak: {
    any: [
      {
        all: [
          ['lossesInRow', '>=', 5],
          ['unclean', '==', true],
          ['paperSinceLoss', '<', 3],
        ],
      },
      {
        all: [
          ['lossesInDay', '>=', 3],
          ['dayPauseLeft', '>', 0],
        ],
      },
      {
        all: [
          ['lossesInDay', '==', 2],
          ['shortPauseLeft', '>', 0],
        ],
      },
    ],
  },
  max_trades: ['entriesToday', '>=', 5],
  reentry_limit: {
    any: [
      ['reentriesToday', '>=', 1],
      ['minutesSinceLoss', '<', 60],
    ],
  },
  emotion_check: {
    any: [
      ['emotionPauseLeft', '>', 0],
      lacks('hasEmotion'),
      {
        all: [
          ['emotion', '!=', 'calm'],
          ['intensity', '>=', 7],
        ],
      },
      {
        all: [
          {
            any: [
              ['emotion', '==', 'fomo'],
              ['emotion', '==', 'revenge'],
            ],
          },
          ['intensity', '>=', 5],
        ],
      },
    ],
  },
  journal_debt: ['overdueEntries', '>', 1],
};

/** A condition as an expression in the notation that CEL and Cedar share. */
export function expression(condition: Condition, name: (figure: string) => string): string {
  const join = (parts: readonly Condition[], by: string): string =>
    `(${parts.map((part) => expression(part, name)).join(by)})`;
  if ('any' in condition) return join(condition.any, ' || ');
  if ('all' in condition) return join(condition.all, ' && ');
  const [left, operator, against] = condition;
  const right = typeof against === 'object' ? name(against.figure) : JSON.stringify(against);
  return `${name(left)} ${operator} ${right}`;
}
