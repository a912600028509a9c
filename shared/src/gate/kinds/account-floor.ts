import {
  add,
  type Decimal,
  decimal,
  minimum,
  percentOf,
  subtract,
  toText,
} from '../../decimal/index.ts';
import type { AccountFloorParams } from '../../generated/types.ts';
import { validateAccountFloorParams } from '../../generated/validators-rules.js';
import { budgetVerdict } from '../budget.ts';

import type { GateInput, RuleKindDefinition } from '../types.ts';
import { NO_EQUITY, never, RISK_UNKNOWN } from '../verdicts.ts';
import { moneyText } from '../words.ts';

/** What the floor trails; null where it was not declared. */
function topOf(mode: AccountFloorParams['mode'], input: GateInput): Decimal | null {
  const { startBalance, endOfDayPeak, declaredPeak } = input.facts.account;
  const top = {
    static: startBalance,
    eod_trailing: endOfDayPeak,
    intraday_trailing: declaredPeak?.value ?? null,
  }[mode];
  return top === null ? null : decimal(top);
}

function floorOf(params: AccountFloorParams, top: Decimal): Decimal {
  const floor = subtract(top, decimal(params.trail_money));
  if (params.mode === 'static' || params.lock_at_money === undefined) return floor;
  return minimum(floor, decimal(params.lock_at_money));
}

export const accountFloor: RuleKindDefinition<AccountFloorParams> = {
  kind: 'account_floor',
  validate: validateAccountFloorParams,
  tighter: {
    mode: 'undecidable',
    // A shorter trail lifts the floor, but the buffer is a share of it and shrinks.
    trail_money: 'undecidable',
    lock_at_money: 'higher',
    buffer_pct: 'higher',
  },
  absent: { lock_at_money: 'tightest', buffer_pct: '0' },
  planOnly: false,
  texts: {
    'account_floor.reached':
      'My account floor is {f} {currency}. With every stop hit I stand at {w} {currency}. My buffer starts at {b} {currency}. My rule blocks new entries until I stand above it.',
    'account_floor.too_large':
      'My account floor is {f} {currency}. With every stop hit I stand at {w} {currency}. My buffer starts at {b} {currency}. My largest size above it is {size}.',
    'account_floor.smallest_lot':
      'My account stands {left} {currency} above its buffer. The smallest lot of {instrument} risks {lot} {currency}, so my rule blocks it.',
  },
  override: never,
  evaluate(params, input) {
    const equity = input.figures.equity?.latest;
    const top = topOf(params.mode, input);
    if (equity === undefined || top === null) return NO_EQUITY;
    const used = input.figures.openRisk;
    if (used === null) return RISK_UNKNOWN;
    const floor = floorOf(params, top);
    const buffer = percentOf(decimal(params.buffer_pct ?? 0), decimal(params.trail_money));
    const bufferStart = add(floor, buffer);
    return budgetVerdict(input, {
      limit: subtract(equity, bufferStart),
      used,
      cost: 'risk',
      strict: true,
      filled: 'account_floor.reached',
      predicate: () => `equity_above:${toText(bufferStart)}`,
      tooLarge: 'account_floor.too_large',
      smallestLot: 'account_floor.smallest_lot',
      slots: (risk) => ({
        f: moneyText(floor),
        w: moneyText(subtract(equity, risk)),
        b: moneyText(bufferStart),
      }),
    });
  },
};
