import {
  type Entry,
  earlierCooldown,
  holdsAccount,
  isExcused,
  releasedAt,
  type Standing,
} from '../cooldowns/index.ts';
import { add, type Decimal, decimal, minimum, subtract, ZERO } from '../decimal/index.ts';
import type { Cooldown } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import { grantedBy } from './safeguards.ts';
import type { DecidedPlan, TradeFile } from './trade-file.ts';

const instantOf = (text: string): Instant => parseInstant(text) as Instant;

/** What the server said, or the device where the server has not spoken. */
export const decisionOf = ({ server, device }: DecidedPlan) => server ?? device;

/** An entry against the server's word that no device could know of. */
export const isLateConflict = ({ server, device }: DecidedPlan, enteredAt: string): boolean =>
  server !== undefined && device !== undefined && isExcused(device, server, enteredAt);

/** The fills of a trade that opened it or added to it, and of an index plan what its plans sold. */
export function entriesOf(file: TradeFile): Entry[] {
  const { trade, persona } = file;
  const answered = new Map<string, DecidedPlan>();
  const entries: Entry[] = [];
  let openSize = ZERO;
  for (const { fillId, at, size, effect } of trade.legs) {
    const isEntry = effect === 'increase';
    openSize = isEntry ? add(openSize, decimal(size)) : subtract(openSize, decimal(size));
    const plan = file.plans.get(fillId);
    if (plan && isEntry) answered.set(plan.intent.id, plan);
    if (!isJudged(isEntry, plan, persona === 'indexdca')) continue;
    entries.push({
      fillId,
      action: plan?.intent.id ?? '',
      at: instantOf(at),
      openSize,
      standing: standingOf(plan, at),
      cooldown: cooldownAt(file, plan, { fillId, at }),
      allowedSize: isEntry ? allowedSize([...answered.values()], plan) : null,
    });
  }
  return entries;
}

/** An index saver may buy without a plan; what is sold without one is looked at apart. */
const isJudged = (isEntry: boolean, plan: DecidedPlan | undefined, isIndex: boolean): boolean =>
  isIndex ? plan !== undefined : isEntry;

function standingOf(plan: DecidedPlan | undefined, at: string): Standing {
  if (plan === undefined) return { kind: 'unplanned' };
  return {
    kind: 'planned',
    outcome: decisionOf(plan)?.outcome ?? plan.intent.gateResult,
    isOverridden: isOverridden(plan, at),
    isExcused: isLateConflict(plan, at),
  };
}

/** Every rule that led to the outcome is under an override that was granted before the entry. */
function isOverridden(plan: DecidedPlan, at: string): boolean {
  const decision = decisionOf(plan);
  const granted = grantedBy(plan, at);
  if (decision === undefined || granted.length === 0) return false;
  return decision.findings
    .filter(({ outcome }) => outcome === decision.outcome)
    .every((finding) => granted.some(({ rule }) => rule === finding.rule));
}

/** Of all plans answered so far, the smaller of what was planned and allowed; null if one is not known. */
function allowedSize(
  answered: readonly DecidedPlan[],
  plan: DecidedPlan | undefined,
): Decimal | null {
  if (plan === undefined || answered.length === 0) return null;
  let allowed = ZERO;
  for (const one of answered) {
    const size = allowedBy(one);
    if (size === null) return null;
    allowed = add(allowed, size);
  }
  return allowed;
}

export function allowedBy(plan: DecidedPlan): Decimal | null {
  const { size } = plan.intent.plan;
  const max = gateMaxOf(plan);
  if (size === null) return max;
  return max === null ? decimal(size) : minimum(decimal(size), max);
}

/** The largest size, in lots unless said, that the gate allowed; null where it named none. */
export function gateMaxOf(plan: DecidedPlan, unit: 'lots' | 'money' = 'lots'): Decimal | null {
  const max = decisionOf(plan)?.maxSize ?? null;
  return max === null || max.unit !== unit ? null : decimal(max.size);
}

/** What the gate allowed of several plans together; null where it is not known of one. */
export function sumOfMaxima(maxima: readonly (Decimal | null)[]): Decimal | null {
  let total = ZERO;
  for (const max of maxima) {
    if (max === null) return null;
    total = add(total, max);
  }
  return maxima.length === 0 ? null : total;
}

/** Whether an entry fell into an active cooldown, and whether that could be known. */
function cooldownAt(
  file: TradeFile,
  plan: DecidedPlan | undefined,
  { fillId, at }: { readonly fillId: string; readonly at: string },
): Entry['cooldown'] {
  if (plan?.intent.persona === 'indexdca' && plan.intent.plan.reasonCode === 'scheduled') {
    return 'none';
  }
  const active = file.cooldowns.filter((row) => isActive(row, file, at));
  if (active.length === 0) return 'none';
  const receivedAt = file.fills.get(fillId)?.createdAt;
  return active.some((row) => isKnown(row, plan, { at, receivedAt })) ? 'known' : 'unknown';
}

/** Strictly after its start: what began with this very fill was not there before it. */
function isActive(row: Cooldown, { trade, tasks }: TradeFile, at: string): boolean {
  if (row.startsAt >= at || !holdsAccount(earlierCooldown(row), trade.accountId)) return false;
  const own = tasks.filter((task) => task.cooldownId === row.id);
  const released = releasedAt({ endsAt: instantOf(row.endsAt) }, own);
  return released === undefined || instantOf(at) < released;
}

/**
 * What a device decided by it knew. What began after its decision it could know where the server had
 * both by then. An entry without a plan asked nobody: what was held anywhere by then counts as known,
 * but nothing that came with it or after, though a clock may set it a moment ahead of its receipt.
 */
function isKnown(
  row: Cooldown,
  plan: DecidedPlan | undefined,
  { at, receivedAt }: { readonly at: string; readonly receivedAt: string | undefined },
): boolean {
  if (plan === undefined) {
    return row.arrivedAt <= at && (receivedAt === undefined || row.arrivedAt < receivedAt);
  }
  const { device, server } = plan;
  if (device !== undefined && row.startsAt <= device.asOf) {
    return device.facts.cooldowns.some(({ id }) => id === row.id);
  }
  return server !== undefined && server.evaluatedAt <= at && row.createdAt <= at;
}
