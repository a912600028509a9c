import { toFixed } from '@mast/shared/decimal';
import { compileRules, type Judgement, judgePlan, readFacts } from '@mast/shared/gate';
import { factsOf, gateIntent, loadGateState } from '@mast/shared/mutations';
import { askOverride, judgeOverride, moneyAtRisk } from '@mast/shared/overrides';
import type { Intent, Override } from '@mast/shared/types';
import { keyedRows } from '../../../client/src/data/replica/keyed-rows.ts';
import { entityReader } from '../../../client/src/data/rows/entity-reader.ts';
import { transactionOver } from '../model/view-transaction.ts';
import { anyOf, type Drawn, iso, rowsOf, type WriteScene } from './write-scene.ts';

/** The plan as this device's rules judge it now. */
async function judged(
  { rows, device }: WriteScene,
  intent: Intent,
): Promise<Judgement | 'reduce_only' | undefined> {
  const at = device.believedNow;
  const reader = entityReader(keyedRows(transactionOver(new Map(rows), 'gate', 0)));
  const state = await loadGateState(reader, {
    userId: device.world.userId,
    accountId: intent.accountId,
    plan: intent,
    at,
    lastSyncAt: null,
  });
  if (typeof state === 'string') return undefined;
  const meant = gateIntent({ ...intent, intentId: intent.id }, intent.persona);
  const judgement = judgePlan(compileRules(state.rules), meant, readFacts(factsOf(state, at)), at);
  return judgement.ok ? judgement.value : undefined;
}

async function ask(scene: WriteScene): Promise<Drawn | undefined> {
  const intent = anyOf(scene, rowsOf(scene, 'intent'));
  const judgement = intent && (await judged(scene, intent));
  if (intent === undefined || judgement === undefined || judgement === 'reduce_only') {
    return undefined;
  }
  const risk = moneyAtRisk(judgement.input.size);
  const broken = judgement.rules.filter(({ verdict }) => verdict.outcome !== undefined);
  const rule = anyOf(scene, broken.length > 0 ? broken : judgement.rules);
  if (risk === null || rule === undefined) return undefined;
  const overrideId = scene.newId('override');
  const asked = {
    overrideId,
    rule: rule.ruleId,
    rationale: `The level held twice within the last hour, and I wrote this plan last evening: ${overrideId}.`,
    riskStated: toFixed(risk, 2),
    safeguards: [{ safeguard: 'half_size', text: null, lines: null, seconds: null }],
  } satisfies Parameters<typeof askOverride>[0];
  const about = { intent, judgement, earlier: rowsOf(scene, 'override'), earlierLines: [] };
  const createdAt = iso(scene.device.believedNow);
  const by = { deviceId: scene.device.id, createdAt, authority: 'provisional' } as const;
  const row = askOverride(asked, about, by);
  if (!row.ok) return undefined;
  return { name: 'requestOverride', args: { ...asked, intentId: intent.id, device: row.value } };
}

async function confirm(scene: WriteScene, own: Override): Promise<Drawn | undefined> {
  const intent = rowsOf(scene, 'intent').find(({ id }) => id === own.intentId);
  const judgement = intent && (await judged(scene, intent));
  if (intent === undefined || judgement === undefined) return undefined;
  const deviceAnswer = judgeOverride(own, intent, judgement, rowsOf(scene, 'override'));
  return { name: 'confirmOverride', args: { overrideId: own.id, deviceAnswer } };
}

/** Asks to go against a rule. */
export const drawOverride = ask;

/** Confirms what was asked, or takes it back. */
export async function drawAnswer(scene: WriteScene): Promise<Drawn | undefined> {
  const known = rowsOf(scene, 'override');
  const open = known.filter(({ decision }) => decision === null);
  const one = anyOf(scene, open.length > 0 ? open : known);
  if (one === undefined) return undefined;
  if (one.decision === null && scene.roll.chance(50)) return confirm(scene, one);
  return { name: 'withdrawOverride', args: { overrideId: one.id } };
}
