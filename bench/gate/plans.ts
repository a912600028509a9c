import type { EmotionTag, GateIntent, Plan } from '@mast/shared/types';
import { type Random, randomFrom } from '../lib/random.ts';

const REASONS = ['the range broke with volume behind it', 'retest of the weekly high'];
const TAGS: readonly EmotionTag[] = ['fomo', 'revenge', 'fear', 'anger'];

/** Mostly there; the plans of a real trader lack something now and then. */
const mostly = <T>(random: Random, value: T): T | null => (random.chance(0.96) ? value : null);

function numbers(random: Random, isLong: boolean): Partial<Plan> {
  const entry = 64_200 + random.int(-800, 800);
  const away = (points: number, isBelow: boolean) =>
    `${isBelow ? entry - points : entry + points}.5`;
  const distance = random.chance(0.1) ? random.int(4_000, 6_500) : random.int(200, 1_800);
  return {
    entry: `${entry}.5`,
    stop: mostly(random, away(distance, isLong)),
    target: away(random.int(400, 6_000), !isLong),
    liquidationPrice: mostly(random, away(random.int(1_000, 20_000), isLong)),
    size: mostly(random, `0.${`${random.int(1, 220)}`.padStart(3, '0')}`),
    leverage: random.pick(['1', '2', '5']),
  };
}

/** A plan of bitcoin that can get a verdict, with the trader's state of mind. */
export function planOf(seed: number): GateIntent {
  const random = randomFrom(seed);
  const side = random.pick(['long', 'short'] as const);
  return {
    id: `intent-${seed}`,
    persona: 'crypto',
    mode: 'live',
    effect: 'increase',
    side,
    plan: {
      entry: null,
      stop: null,
      target: null,
      size: null,
      leverage: null,
      ...numbers(random, side === 'long'),
      setup: mostly(random, random.pick(['range break', 'retest', 'gap'])),
      reason: random.chance(0.9) ? random.pick(REASONS) : 'soon',
      invalidation: 'a close back inside of the range',
      exitPlan: 'half at 1R, the rest at 2R',
      stopAtBroker: random.chance(0.9),
    },
    context: {
      emotion: mostly(random, {
        tag: random.chance(0.6) ? 'calm' : random.pick(TAGS),
        intensity: random.int(0, 9),
      }),
    },
  };
}
