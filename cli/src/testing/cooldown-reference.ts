/** A trigger as `mast cooldowns` takes it, with everything said. */
export interface ReferenceTrigger {
  readonly id: string;
  readonly kind: 'loss' | 'breach';
  readonly t: number;
  readonly arrived: number;
  /** Null for the end of the day. */
  readonly minutes: number | null;
  readonly minor: boolean;
  readonly fault: boolean;
}

const MINUTE = 60_000;
const WEEK = 168 * 60 * MINUTE;

/** Minutes of a zone's wall clock at an instant, by the runtime's own zone data. */
function wallMinutes(tz: string): (at: number) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: tz,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric' },
  });
  return (at) => {
    const part = Object.fromEntries(format.formatToParts(at).map((one) => [one.type, +one.value]));
    const { year = 0, month = 0, day = 0, hour = 0, minute = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute) / MINUTE;
  };
}

/** The first minute whose wall clock has come to the boundary of a later trading day, step by step. */
function dayEnd(start: number, extra: number, tz: string, boundary: string): number {
  const [hours = 0, minutes = 0] = boundary.split(':').map(Number);
  const wall = wallMinutes(tz);
  const dayOf = (at: number) => Math.floor((wall(at) - hours * 60 - minutes) / 1_440);
  let highest = dayOf(start);
  let left = extra;
  let at = Math.floor(start / MINUTE) * MINUTE;
  for (;;) {
    // Hours are skipped where no boundary can lie in them.
    at += dayOf(at + 60 * MINUTE) > highest ? MINUTE : 60 * MINUTE;
    // An hour that the clocks repeat is of no new day.
    if (dayOf(at) <= highest) continue;
    highest = dayOf(at);
    if (left === 0) return at;
    left -= 1;
  }
}

const iso = (at: number): string => new Date(at).toISOString().replace('.000Z', 'Z');

/** Cooldowns as design/cooldowns.md has them, naively: every trigger looks at all before it. */
export function referenceCooldowns(
  triggers: readonly ReferenceTrigger[],
  { tz, boundary }: { readonly tz: string; readonly boundary: string },
) {
  const inOrder = [...triggers].sort(
    (a, b) => a.arrived - b.arrived || a.t - b.t || (a.id < b.id ? -1 : 1),
  );
  const counted = new Set<number>();
  const rows = inOrder.map(({ id, kind, t, arrived, minutes, minor, fault }) => {
    const escalates = !minor && fault;
    const level = escalates ? [...counted].filter((s) => t - WEEK < s && s < t).length : 0;
    const factor = 2 ** Math.min(level, 3);
    const ends =
      minutes === null
        ? dayEnd(t, Math.min(factor - 1, 5), tz, boundary)
        : Math.min(t + minutes * MINUTE * factor, t + WEEK);
    const isElapsed = arrived >= ends;
    const isCounted = escalates && (!isElapsed || kind === 'breach');
    if (isCounted) counted.add(t);
    return { id, t, ends, level, counted: isCounted, minor, isElapsed };
  });
  const held = rows.filter(({ isElapsed }) => !isElapsed);
  const edges = [...new Set(held.flatMap(({ t, ends }) => [t, ends]))].sort((a, b) => a - b);
  const isHeld = (at: number) => held.some(({ t, ends }) => t <= at && at < ends);
  const opens = edges.filter((at) => isHeld(at) && !isHeld(at - 1));
  const closes = edges.filter((at) => !isHeld(at) && isHeld(at - 1));
  return {
    rows: rows.map(({ t, ends, isElapsed, ...row }) => ({
      ...row,
      starts: iso(t),
      ends: iso(ends),
      state: isElapsed ? 'elapsed_on_arrival' : 'enforced',
    })),
    blocks: opens.map((at, i) => ({ starts: iso(at), ends: iso(closes[i] as number) })),
  };
}
