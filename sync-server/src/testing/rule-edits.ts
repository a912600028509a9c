import type { MutationArgs } from '@mast/shared/mutations';
import { type RuleState, rulesetInForce, statesOf } from '@mast/shared/rules';
import type { Cooldown, RuleDefinition, Ruleset } from '@mast/shared/types';
import type { Device } from './device.ts';
import type { SimulatedClock } from './simulated-clock.ts';
import { MINUTE, type SyncSetup } from './sync-setup.ts';

export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** The version in force on a device by its rows, with its rules. */
export function inForceOn(device: Device, at: number): { ruleset: Ruleset; rules: RuleState[] } {
  const ruleset = rulesetInForce(
    device.all<Ruleset>('ruleset'),
    device.all<Cooldown>('cooldown'),
    at,
  ) as Ruleset;
  const own = device
    .all<RuleDefinition>('rule_definition')
    .filter(({ rulesetId }) => rulesetId === ruleset.id);
  return { ruleset, rules: statesOf(own) };
}

/** One param of the rules in force as they are on a device. */
export const paramOn = (device: Device, at: number, rule: string, param: string): unknown =>
  (inForceOn(device, at).rules.find(({ id }) => id === rule)?.params as Record<string, unknown>)?.[
    param
  ];

let edits = 0;

/** Writes an edit of the rules that a device shows; @returns the id of the request. */
export function editRules(
  device: Device,
  at: number,
  change: (rules: readonly RuleState[]) => readonly RuleState[],
  over: Partial<MutationArgs['changeRules']> = {},
): string {
  edits += 1;
  const { ruleset, rules } = inForceOn(device, at);
  const versions = device.all<Ruleset>('ruleset').sort((a, b) => a.version - b.version);
  device.write('changeRules', {
    requestId: `edit-${edits}`,
    persona: 'shortterm',
    rulesetId: `edited-${edits}`,
    parentId: (versions.at(-1) as Ruleset).id,
    baseRulesetId: ruleset.id,
    rules: change(rules).map(({ onMissing, ...rule }) => ({
      ...rule,
      ...(onMissing === null ? {} : { onMissing }),
    })),
    ...over,
  });
  return `edit-${edits}`;
}

/** A change of one param of one rule. */
export const withParam =
  (rule: string, param: string, value: unknown) =>
  (rules: readonly RuleState[]): RuleState[] =>
    rules.map((one) =>
      one.id === rule ? { ...one, params: { ...one.params, [param]: value } } : one,
    );

/** Two devices of a person whose first days are over. */
export async function settledDevices(
  sync: SyncSetup,
  clock?: SimulatedClock,
): Promise<[Device, Device]> {
  const [a, b] = [sync.device(clock ? { clock } : {}), sync.device()];
  a.openAccount();
  await a.sync();
  sync.now += 4 * DAY;
  await a.pull();
  await b.pull();
  return [a, b];
}

/** An edit that is sent at once; @returns the id of the request. */
export async function sendEdit(
  device: Device,
  at: number,
  change: (rules: readonly RuleState[]) => readonly RuleState[],
): Promise<string> {
  const id = editRules(device, at, change);
  await device.sync();
  return id;
}
