import { compare, decimal, HUNDRED, multiply, sign, toText } from '../../decimal/index.ts';
import type { MaxDrawdownParams } from '../../generated/types.ts';
import { validateMaxDrawdownParams } from '../../generated/validators-rules.js';
import { asPercent } from '../cost.ts';
import { paperNeed, paperProgress } from '../paper-progress.ts';
import type { GateDrawdown, GateFacts } from '../read-facts.ts';
import type { Figures, RuleKindDefinition, Verdict } from '../types.ts';
import { NO_EQUITY, NO_WINDOW, NOT_APPLICABLE, never } from '../verdicts.ts';
import { shareUsed } from '../words.ts';

type Drawdowns = Pick<GateFacts, 'drawdowns'>;

const drawdownOf = (
  { lookback_days: days }: MaxDrawdownParams,
  { drawdowns }: Drawdowns,
): GateDrawdown | undefined => drawdowns[days];

/** No share can be lost of a peak that is not above zero. */
const isAtLeast = ({ peak, drop }: GateDrawdown, pct: string): boolean =>
  sign(peak) > 0 && compare(multiply(drop, HUNDRED), multiply(decimal(pct), peak)) >= 0;

/** The booking of the lowest point where the drawdown has reached its most; undefined where it has not. */
export function reachedDrawdown(
  params: MaxDrawdownParams,
  figures: Drawdowns,
): GateDrawdown | undefined {
  const drawdown = drawdownOf(params, figures);
  return drawdown && isAtLeast(drawdown, params.max_pct) ? drawdown : undefined;
}

const isReducing = (params: MaxDrawdownParams, drawdown: GateDrawdown): boolean =>
  params.reduce_at_pct !== undefined && isAtLeast(drawdown, params.reduce_at_pct);

const percentText = ({ peak, drop }: GateDrawdown): string => toText(asPercent(drop, peak));

const figuresOf = (drawdown: GateDrawdown, maxPct: string) => (): Figures => ({
  observed: percentText(drawdown),
  limit: maxPct,
  unit: '%',
  margin: shareUsed(multiply(drawdown.drop, HUNDRED), multiply(decimal(maxPct), drawdown.peak)),
});

/** A drawdown below the most that is allowed passes, and says where it scales other limits. */
function passing(params: MaxDrawdownParams, drawdown: GateDrawdown): Verdict {
  const figures = figuresOf(drawdown, params.max_pct);
  if (!isReducing(params, drawdown)) return { status: 'pass', figures };
  return {
    status: 'pass',
    figures,
    template: 'max_drawdown.reduced',
    slots: () => ({
      dd: percentText(drawdown),
      at: `${params.reduce_at_pct}`,
      factor: `${params.reduce_factor}`,
    }),
  };
}

export const maxDrawdown: RuleKindDefinition<MaxDrawdownParams> = {
  kind: 'max_drawdown',
  validate: validateMaxDrawdownParams,
  tighter: {
    max_pct: 'lower',
    // An earlier peak makes the drawdown larger, but its trough may be one of long ago.
    lookback_days: 'undecidable',
    reduce_at_pct: 'lower',
    reduce_factor: 'lower',
    paper: 'higher',
  },
  absent: { reduce_at_pct: 'loosest', reduce_factor: 'loosest' },
  planOnly: false,
  lookbacks: (params) => [params.lookback_days],
  limitFactor(params, input) {
    const drawdown = drawdownOf(params, input.figures);
    if (!drawdown || !isReducing(params, drawdown)) return undefined;
    return decimal(params.reduce_factor as string);
  },
  texts: {
    'max_drawdown.reached':
      'My drawdown from my peak is {dd}%. My rule moves me to paper at {max}%.',
    'max_drawdown.reduced':
      'My drawdown from my peak is {dd}%. From {at}% on my rule multiplies my limits by {factor}.',
  },
  override: never,
  evaluate(params, input) {
    if (input.figures.equity === null) return NO_EQUITY;
    const drawdown = drawdownOf(params, input.figures);
    if (drawdown === undefined) return NO_WINDOW;
    if (!isAtLeast(drawdown, params.max_pct)) return passing(params, drawdown);
    const { persona } = input.intent;
    // Index plans have no paper period.
    if (persona === 'indexdca') return NOT_APPLICABLE;
    const since = drawdown.troughAt ?? input.asOf;
    const simulate = paperProgress(input, since, params.paper ?? paperNeed(persona));
    if (simulate.done >= simulate.need) return passing(params, drawdown);
    return {
      status: 'fail',
      outcome: 'SIMULATE',
      figures: figuresOf(drawdown, params.max_pct),
      template: 'max_drawdown.reached',
      slots: () => ({ dd: percentText(drawdown), max: params.max_pct }),
      tasks: ['paper_trade'],
      simulate,
    };
  },
};
