import { readerOverRows } from '@mast/shared/entities/testing';
import { compileRules, judgePlan, readFacts } from '@mast/shared/gate';
import { factsOf, gateIntent, loadGateState } from '@mast/shared/mutations';
import { askOverride, judgeOverride } from '@mast/shared/overrides';
import { formatInstant } from '@mast/shared/time';
import type { Intent, Override, Safeguard } from '@mast/shared/types';
import type { Device } from './device.ts';
import { localRows } from './local-rows.ts';

let asked = 0;

/** A plan as a device judges it from its own rows, what is pending among them. */
async function judgedOn({ rows, pending, options }: Device, intentId: string) {
  const { userId, now } = options;
  const local = await localRows(rows, pending, userId);
  const intent = local.get(`intent/${intentId}`) as Intent;
  const state = await loadGateState(readerOverRows(local), {
    userId,
    accountId: intent.accountId,
    plan: intent,
    at: now(),
    lastSyncAt: null,
  });
  if (typeof state === 'string') throw new Error(state);
  const meant = gateIntent({ ...intent, intentId }, intent.persona);
  const facts = readFacts(factsOf(state, now()));
  const judged = judgePlan(compileRules(state.rules), meant, facts, now());
  if (!judged.ok || judged.value === 'reduce_only') throw new Error('expected a plan to judge');
  const overrides = [...local]
    .filter(([key]) => key.startsWith('override/'))
    .map(([, row]) => row as Override);
  return { intent, judgement: judged.value, overrides };
}

export interface Asking {
  readonly intentId: string;
  readonly rule: string;
  readonly risk: string;
  readonly safeguards?: readonly Safeguard[];
}

/** Asks for an override as the app does; @returns its id */
export async function askOn(
  device: Device,
  { intentId, rule, risk, safeguards = ['half_size'] }: Asking,
): Promise<string> {
  asked += 1;
  const { intent, judgement, overrides } = await judgedOn(device, intentId);
  const typed = {
    overrideId: `override-${asked}`,
    rule,
    rationale: `Number ${asked}: the level held twice in the last hour and my plan was written last evening already.`,
    riskStated: risk,
    safeguards: safeguards.map((safeguard) => ({
      safeguard,
      text: null,
      lines: null,
      seconds: null,
    })),
  };
  const row = askOverride(
    typed as Parameters<typeof askOverride>[0],
    { intent, judgement, earlier: overrides, earlierLines: [] },
    {
      deviceId: device.clientId,
      createdAt: formatInstant(device.options.now()),
      authority: 'provisional',
    },
  );
  if (!row.ok) throw new Error(row.error.message);
  device.write('requestOverride', {
    ...typed,
    safeguards: typed.safeguards as [(typeof typed.safeguards)[number]],
    intentId,
    device: row.value,
  });
  return typed.overrideId;
}

/** Confirms one as the app does; @returns what the device answered */
export async function confirmOn(device: Device, overrideId: string) {
  const { rows, pending, options } = device;
  const local = await localRows(rows, pending, options.userId);
  const own = local.get(`override/${overrideId}`) as Override;
  const { intent, judgement, overrides } = await judgedOn(device, own.intentId);
  const deviceAnswer = judgeOverride(own, intent, judgement, overrides);
  device.write('confirmOverride', { overrideId, deviceAnswer });
  return deviceAnswer.decision;
}
