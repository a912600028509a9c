import { compare } from '../../decimal/index.ts';
import type { NoAddingToLosersParams } from '../../generated/types.ts';
import { validateNoAddingToLosersParams } from '../../generated/validators-rules.js';
import type { GatePosition } from '../read-facts.ts';
import type { GateInput, RuleKindDefinition } from '../types.ts';
import { countFigures, never, PASS, PLAN_INCOMPLETE } from '../verdicts.ts';

/** The open position that the plan would add to; one of the other side it would reduce. */
const added = (id: string, { figures, intent }: GateInput): GatePosition | undefined =>
  figures.positions.find(
    (position) =>
      position.instrumentId === id && (intent.side === null || intent.side === position.side),
  );

export const noAddingToLosers: RuleKindDefinition<NoAddingToLosersParams> = {
  kind: 'no_adding_to_losers',
  validate: validateNoAddingToLosersParams,
  tighter: { max_adds: 'lower' },
  planOnly: false,
  texts: {
    'no_adding_to_losers.long':
      'My open {instrument} position stands below my entry. My rule allows {n} adds to it.',
    'no_adding_to_losers.short':
      'My open {instrument} position stands above my entry. My rule allows {n} adds to it.',
  },
  override: never,
  evaluate({ max_adds: max }, input) {
    const { instrument } = input.facts;
    const position = instrument && added(instrument.id, input);
    if (!position) return PASS;
    const { entry } = input.plan;
    if (entry === null || input.intent.side === null) return PLAN_INCOMPLETE;
    const order = compare(entry, position.averageEntry);
    const isLosing = position.side === 'long' ? order < 0 : order > 0;
    if (!isLosing) return PASS;
    const adds = position.adds + 1;
    const figures = countFigures(adds, max, 'adds');
    if (adds <= max) return { status: 'pass', figures };
    return {
      status: 'fail',
      outcome: 'NO_GO',
      figures,
      template: `no_adding_to_losers.${position.side}`,
      slots: () => ({ instrument: instrument.symbol, n: `${max}` }),
    };
  },
};
