import type { Rule } from '../../../generated/types.ts';
import { DIMENSIONS, type Dimension, type Level, TWELVE } from './dimensions.ts';
import { type World, worldOf } from './world.ts';

/** A question of the lattice; levels are 0 below, 1 at and 2 above a limit. */
export interface LatticeCase {
  readonly rules: readonly Rule[];
  readonly world: World;
}

const LEVELS = [0, 1, 2] as const;

const rulesOf = (levels: readonly Level[]): Rule[] => levels.flatMap(({ rule }) => rule ?? []);

const changed = (world: World, levels: readonly Level[]): World =>
  levels.reduce((now, { change }) => (change ? change(now) : now), world);

/** The twelve kinds together, each at each of its levels: 3^12. */
function* twelve(): Generator<LatticeCase> {
  const world = worldOf('swing', 'increase', 'live');
  const cases = 3 ** TWELVE.length;
  for (let number = 0; number < cases; number += 1) {
    let rest = number;
    const rules: Rule[] = [];
    for (const { levels } of TWELVE) {
      const level = levels[(rest % 3) as 0 | 1 | 2];
      if (level.rule) rules.push(level.rule);
      rest = Math.floor(rest / 3);
    }
    yield { rules, world };
  }
}

function* pairsOf(list: readonly Dimension[]): Generator<[Dimension, Dimension]> {
  for (const [i, a] of list.entries()) for (const b of list.slice(i + 1)) yield [a, b];
}

/** Every two kinds at their levels, with their facts and without, in every mode, effect and sizing. */
function* pairs(): Generator<LatticeCase> {
  const worlds = (['swing', 'indexdca'] as const).flatMap((persona) =>
    (['increase', 'reduce'] as const).flatMap((effect) =>
      (['live', 'paper'] as const).map((mode) => worldOf(persona, effect, mode)),
    ),
  );
  for (const [a, b] of pairsOf(DIMENSIONS)) {
    for (const i of LEVELS) {
      for (const j of LEVELS) {
        const levels = [a.levels[i], b.levels[j]];
        const rules = rulesOf(levels);
        for (const world of worlds) {
          const there = changed(world, levels);
          yield { rules, world: there };
          yield { rules, world: b.without(a.without(there)) };
        }
      }
    }
  }
}

/** Every three kinds at their levels. */
function* triples(): Generator<LatticeCase> {
  const world = worldOf('crypto', 'increase', 'live');
  for (const [i, a] of DIMENSIONS.entries()) {
    for (const [b, c] of pairsOf(DIMENSIONS.slice(i + 1))) {
      for (const x of a.levels) {
        for (const y of b.levels) {
          for (const z of c.levels) {
            yield { rules: rulesOf([x, y, z]), world: changed(world, [x, y, z]) };
          }
        }
      }
    }
  }
}

/** The whole lattice, always in the same order. */
export function* latticeCases(): Generator<LatticeCase> {
  yield* twelve();
  yield* pairs();
  yield* triples();
}
