import { withoutClockFlags } from '../clock/index.ts';
import {
  type DecisionRecord,
  decide,
  type GateIntent,
  replaysToItself,
  severity,
} from '../gate/index.ts';
import type { Override, Rule } from '../generated/types.ts';
import { type Instant, parseInstant } from '../time/index.ts';
import type { MutationContext } from './mutation.ts';

/** What the server compares its decision with. */
export interface DeviceSide {
  readonly record: DecisionRecord;
  /** The rules that the record names; undefined where the person has none of that name. */
  readonly rules: readonly Rule[] | undefined;
  readonly intent: GateIntent;
  /** Overrides that were answered lately. */
  readonly overrides: readonly Override[];
}

/** The server's decision with what it says of the device's: whether that holds, and why they differ. */
export function comparedWithDevice(
  server: DecisionRecord,
  serverRules: readonly Rule[],
  device: DeviceSide,
  { timeFlags }: MutationContext,
): DecisionRecord {
  const { record } = device;
  const isVerified = isReplayed(device);
  const differs = server.outcome !== record.outcome;
  const cause = differs ? causeOf(server, serverRules, device, isVerified) : null;
  const flags = new Set([...server.flags, ...timeFlags]);
  if (!isVerified) flags.add('unverifiable');
  if (server.rulesetId !== record.rulesetId) flags.add('ruleset_version');
  if (cause === 'cooldown_not_known' || cause === 'override_denied') flags.add('late_conflict');
  return { ...server, flags: [...flags], supersedes: record.id, differsBecause: cause };
}

/** Whether the device's decision is what the engine says of its own rules, facts and time. */
function isReplayed({ record, rules, intent }: DeviceSide): boolean {
  const asOf = parseInstant(record.asOf);
  if (rules === undefined || asOf === undefined) return false;
  const said = { ...record, flags: withoutClockFlags(record.flags) };
  return replaysToItself(said, intent, rules, asOf);
}

function causeOf(
  server: DecisionRecord,
  serverRules: readonly Rule[],
  device: DeviceSide,
  isVerified: boolean,
): string {
  const { record } = device;
  if (!isVerified) return 'unverifiable';
  if (server.rulesetId !== record.rulesetId) return 'ruleset_version';
  const ofOverride = causeByOverride(server, device);
  if (ofOverride !== undefined) return ofOverride;
  const inTime = outcomeAt(parseInstant(server.asOf) as Instant, serverRules, device);
  if (inTime === server.outcome) return 'corrected_time';
  if (severity(server.outcome) < severity(record.outcome)) return 'stricter_on_device';
  const leads = server.findings.find((finding) => finding.rule === server.headline)?.kind;
  return leads === 'sys_cooldown' || leads === 'loss_streak' ? 'cooldown_not_known' : 'late_fact';
}

/** The device's decision counts an override that the server's does not. */
function causeByOverride(
  server: DecisionRecord,
  { record, overrides }: DeviceSide,
): string | undefined {
  const counted = new Set(server.overrides?.map(({ id }) => id));
  for (const { id } of record.overrides ?? []) {
    if (counted.has(id)) continue;
    const row = overrides.find((one) => one.id === id);
    if (row === undefined) return 'unverifiable';
    // By the corrected time its minute was not over, whatever the device's clock said.
    if (row.reasons.includes('too_soon')) return 'corrected_time';
    if (row.decision === 'denied') return 'override_denied';
  }
  return undefined;
}

/** What the device would have decided from its own facts, had it known what time it was. */
function outcomeAt(at: Instant, rules: readonly Rule[], { record, intent }: DeviceSide) {
  const { id, revision, rulesetId, facts, evaluator } = record;
  const same = { id, revision, rulesetId, facts, evaluator, intent, rules };
  const decided = decide({ ...same, asOf: at, evaluatedAt: at });
  return decided.ok ? decided.value.outcome : undefined;
}
