/** A case of `mast adherence` whose figures are whole numbers, so that all of it can be counted exactly. */
export interface ReferenceCase {
  readonly persona: 'crypto' | 'shortterm' | 'swing';
  readonly plan: {
    readonly dir: 'long' | 'short';
    readonly entry: number | { readonly low: number; readonly high: number };
    readonly stop: number | null;
    readonly size: number | null;
    readonly stopAtBroker: boolean;
    readonly maxHoldMin: number | null;
    readonly checklist: number;
  };
  readonly actual: {
    readonly entry: number;
    readonly stopMoves: readonly number[];
    readonly stopRemoved: boolean;
    readonly stopPlaced: boolean | null;
    readonly size: number;
    readonly exitReason: string;
    readonly exitBeyondStopR: number;
    readonly holdMin: number;
    readonly checked: number;
  };
  readonly flags: Readonly<Record<string, boolean | number>>;
}

/** Of a whole that every part can be told in: a score is compared without any rounding. */
type Fraction = readonly [bigint, bigint];

const of = (top: number | bigint, bottom: number | bigint = 1): Fraction => [
  BigInt(top),
  BigInt(bottom),
];
const less = ([a, b]: Fraction, [c, d]: Fraction): boolean => a * d < c * b;
const minus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d - c * b, b * d];
const over = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d, b * c];
const least = (a: Fraction, b: Fraction): Fraction => (less(a, b) ? a : b);
const floor0 = (a: Fraction): Fraction => (a[0] < 0n ? of(0) : a);

const WEIGHTS = {
  crypto: { entry: 15, stop: 30, size: 20, exit: 20, hold: 5, setup: 10 },
  shortterm: { entry: 20, stop: 30, size: 20, exit: 15, hold: 5, setup: 10 },
  swing: { entry: 15, stop: 25, size: 20, exit: 20, hold: 10, setup: 10 },
} as const;
const PLANNED = ['target', 'stop', 'trail', 'time_stop', 'invalidation', 'planned_manual'];

function partsOf({ plan, actual, flags }: ReferenceCase): Record<string, Fraction | null> {
  const sign = plan.dir === 'long' ? 1 : -1;
  const { low, high } =
    typeof plan.entry === 'number' ? { low: plan.entry, high: plan.entry } : plan.entry;
  const edge = sign === 1 ? high : low;
  const r0 = plan.stop === null ? null : Math.abs(edge - plan.stop);
  const parts: Record<string, Fraction | null> = { entry: null, stop: null };
  if (plan.stop !== null && r0 !== null) {
    const d = of(Math.max(0, sign * (actual.entry - edge)), r0);
    parts.entry = less(of(1, 10), d) ? floor0(over(minus(of(1, 2), d), of(4, 10))) : of(1);
    const wider = actual.stopMoves.map((move) => sign * ((plan.stop as number) - move));
    const w = of(Math.max(0, ...wider), r0);
    const kept = less(of(2, 100), w) ? floor0(minus(of(1), over(w, of(1, 2)))) : of(1);
    const stop = actual.stopRemoved ? of(0) : kept;
    parts.stop = plan.stopAtBroker && actual.stopPlaced === false ? least(stop, of(1, 2)) : stop;
  }
  const sizes = [plan.size, flags.gate_max].filter((size) => typeof size === 'number');
  const q = sizes.length === 0 ? null : of(actual.size, Math.min(...sizes));
  parts.size =
    q && (less(of(102, 100), q) ? floor0(minus(of(1), over(minus(q, of(1)), of(1, 2)))) : of(1));
  const isBeyond = actual.exitBeyondStopR > 0.25 && flags.gap !== true;
  const unplanned = actual.exitReason === 'past_stop' ? of(0) : of(3, 10);
  const exit = PLANNED.includes(actual.exitReason) ? of(1) : unplanned;
  parts.exit = isBeyond ? of(0) : exit;
  const max = plan.maxHoldMin;
  const isOver = max !== null && actual.holdMin > max;
  const held = max !== null && 4 * actual.holdMin <= 5 * max ? of(1, 2) : of(0);
  parts.hold = max === null ? null : isOver ? held : of(1);
  parts.setup = plan.checklist === 0 ? null : of(actual.checked, plan.checklist);
  return parts;
}

function capsOf({ actual, flags }: ReferenceCase, stop: Fraction | null): [string, number][] {
  const isLifted = flags.override_granted === true;
  const isFailed = stop?.[0] === 0n && Number(flags.loss_r ?? 0) > 1.5;
  const isOversized =
    typeof flags.gate_max === 'number' && 100 * actual.size > 102 * flags.gate_max;
  const caps: [string, number, boolean][] = [
    ['no_go_taken', 0, flags.no_go_taken === true && !isLifted],
    ['simulate_taken', 0, flags.simulate_taken === true],
    ['no_intent', 20, flags.no_intent === true],
    ['wait_jumped', 30, flags.wait_jumped === true && !isLifted],
    ['stop_failed_and_loss_over_1.5R', 30, isFailed],
    ['safeguard_broken', 40, flags.safeguard_broken === true],
    ['size_down_ignored', 50, isOversized && !isLifted],
  ];
  return caps.flatMap(([name, most, holds]) => (holds ? [[name, most]] : []));
}

/** The score of a trade as design/scores-and-digest.md has it, part by part. */
export function referenceScore(one: ReferenceCase) {
  const parts = partsOf(one);
  const weights: Readonly<Record<string, number>> = WEIGHTS[one.persona];
  const there = Object.entries(parts).filter(
    (part): part is [string, Fraction] => part[1] !== null,
  );
  const caps = capsOf(one, parts.stop ?? null);
  const bottom = there.reduce((product, [, part]) => product * part[1], 1n);
  const sum = there.reduce(
    (total, [name, [a, b]]) => total + (BigInt(weights[name] ?? 0) * a * bottom) / b,
    0n,
  );
  const whole = bottom * BigInt(there.reduce((total, [name]) => total + (weights[name] ?? 0), 0));
  const score = Number((200n * sum + whole) / (2n * whole));
  const shown = Object.entries(parts).map(([name, part]) => [
    name,
    part && Number(part[0]) / Number(part[1]),
  ]);
  return {
    score: Math.min(score, ...caps.map(([, most]) => most)),
    components: Object.fromEntries(shown) as Record<string, number | null>,
    caps: caps.map(([name]) => name),
    clean: caps.length === 0 && there.every(([, [a, b]]) => a === b),
  };
}
