import type { MutationArgs } from '@mast/shared/mutations';
import type { Rejection } from '@mast/shared/types';
import { decidePlan, newId, type PlanDraft, write } from '../../data/index.ts';
import { sayError } from '../common/say-error.ts';
import { isKnownMutation, mutationWords } from './mutation-words.ts';

export type Sent = { ok: true; openAt: string } | { ok: false; message: string };

/** An id that the server knows already would be refused again. */
function withFreshIds(args: object, { code, mutation }: Rejection): object {
  if (!code.endsWith('_exists')) return args;
  const fresh = mutationWords(mutation).ownIds.map((name) => [name, newId()]);
  return { ...args, ...Object.fromEntries(fresh) };
}

/** A plan gets a new decision of this device: the old one was about other values. */
async function planAgain(args: MutationArgs['submitIntent']): Promise<Sent> {
  const { meta: _meta, deviceDecision: _decision, ...plan } = args;
  // A plan of an older version says nothing of its effect: it could only increase.
  const draft: PlanDraft = { ...plan, effect: plan.effect ?? 'increase', intentId: newId() };
  const verdict = await decidePlan(draft);
  if (verdict.kind !== 'decided') return { ok: false, message: sayError(verdict.message) };
  if (verdict.saved === 'not_saved') {
    return { ok: false, message: 'This device could not store the plan. Free some space first.' };
  }
  return { ok: true, openAt: `/intents/${draft.intentId}` };
}

/**
 * Sends a refused write again with corrected arguments, then lets the refusal go.
 * @throws SaveError where this device cannot store it
 */
export async function sendAgain(rejection: Rejection, corrected: object): Promise<Sent> {
  const { mutation } = rejection;
  if (!isKnownMutation(mutation)) {
    return { ok: false, message: 'This kind of write is newer than this version of Mast.' };
  }
  let sent: Sent = { ok: true, openAt: '/' };
  if (mutation === 'submitIntent') {
    sent = await planAgain(corrected as MutationArgs['submitIntent']);
  } else {
    const { meta: _meta, ...args } = withFreshIds(corrected, rejection) as { meta?: unknown };
    await write(mutation, args as Parameters<typeof write<typeof mutation>>[1]);
  }
  // What was written is kept by now: to say otherwise would have it sent twice.
  if (sent.ok) await write('discardRejection', { rejectionId: rejection.id }).catch(() => {});
  return sent;
}
