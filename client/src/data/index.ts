import type { EntityReader } from '@mast/shared/entities';
import type { Refusal } from '@mast/shared/errors';
import type { MutationName } from '@mast/shared/mutations';
import type { Facts, Rule } from '@mast/shared/types';
import { clock, currentStore, entrance, requireStore } from './current.ts';
import { isDemoId } from './demo/demo-id.ts';
import type { Diagnostics } from './diagnostics/diagnostics.ts';
import type { ActionScore, ScoreOnDevice } from './gate/score-on-device.ts';
import { useSession } from './hooks.ts';
import type { ReadBack, WorkFile } from './person/pending-work.ts';
import type { DeviceVisit } from './sync/device-visits.ts';
import type { AuthResult, PlanDraft, Trial, Verdict, WriteArgs } from './types.ts';

export type { Loss } from './device/loss.ts';
export type { Diagnostics } from './diagnostics/diagnostics.ts';
export { useDraft } from './drafts/use-draft.ts';
export type { ActionScore, ScoreOnDevice } from './gate/score-on-device.ts';
export {
  useDataState,
  useHasFailedToOpen,
  useLoss,
  usePending,
  useRow,
  useRows,
  useSession,
  useSpace,
  useSyncState,
} from './hooks.ts';
export { newId } from './new-id.ts';
export type { ReadBack, WorkFile } from './person/pending-work.ts';
export { afterPaint } from './person/wake-ups.ts';
export { SaveError } from './save-error.ts';
export { isTight, type Space } from './storage/space.ts';
export type { DeviceVisit } from './sync/device-visits.ts';
export type {
  AuthResult,
  DataState,
  PendingWrite,
  PlanDraft,
  Session,
  SyncState,
  Trial,
  Verdict,
} from './types.ts';

/** Whether what is shown is a demo, which no server has. */
export function useIsDemo(): boolean {
  const session = useSession();
  return session.status === 'signed_in' && isDemoId(session.userId);
}

/** Registers a person and signs them in. */
export const signUp = (email: string, password: string): Promise<AuthResult> =>
  resumed(entrance.signUp(email, password));

export const signIn = (email: string, password: string): Promise<AuthResult> =>
  resumed(entrance.signIn(email, password));

/** Signs out on this device at once; what is pending stays stored for this person's return. */
export const signOut = (): Promise<void> => entrance.signOut();

/** Resolves once the write is on the disk. @throws SaveError where this device cannot store it */
export const write = <N extends MutationName>(
  name: N,
  args: WriteArgs<N>,
): Promise<{ key: string }> => requireStore().write(name, args);

/** Decides a plan by the rules on this device and keeps both; a plan without a verdict is not kept. */
export const decidePlan = (draft: PlanDraft): Promise<Verdict> => requireStore().decidePlan(draft);

/** What a plan would be decided by now, with facts for these rules; writes nothing. */
export const trialOf = (draft: PlanDraft, rules: readonly Rule[]): Promise<Trial> =>
  requireStore().look((gate, reader, moment, index) =>
    gate.trialOnDevice(reader, { draft, rules }, moment, index),
  );

/** What a write would be refused for on this device; writes nothing. */
export const rehearse = <N extends MutationName>(
  name: N,
  args: WriteArgs<N>,
): Promise<Refusal | undefined> => requireStore().rehearse(name, args);

/** What the gate would look at in an account now, beside a plan. */
export const factsNow = (accountId: string): Promise<Facts | undefined> =>
  requireStore().look((gate, reader, moment, index) =>
    gate.factsOfAccount(reader, accountId, moment, index),
  );

/** The adherence of a closed trade by what is on this device; null where it has none. */
export const scoreOf = (tradeId: string): Promise<ScoreOnDevice | null> =>
  requireStore().look(async (_gate, reader) => {
    const { scoreOnDevice } = await import('./gate/score-on-device.ts');
    return scoreOnDevice(reader, tradeId, serverNow());
  });

/** What an index account did lately, each action with its adherence by what is on this device. */
export const actionScoresOf = (accountId: string): Promise<ActionScore[]> =>
  requireStore().read(async (reader) => {
    const { actionScoresOnDevice } = await import('./gate/score-on-device.ts');
    return actionScoresOnDevice(reader, accountId, serverNow());
  });

/** What is to be found in this device's rows; writes nothing. */
export const readRows = <R>(
  run: (reader: EntityReader, userId: string) => Promise<R>,
): Promise<R> => requireStore().read(run);

/** Writes that the server has not answered, as a file: all, or those of these keys. */
export const pendingFile = (keys?: readonly string[]): Promise<WorkFile> =>
  requireStore().work.file(keys);

/** Takes in what such a file holds and this device does not, and sends it. */
export const readBack = (text: string): Promise<ReadBack> => requireStore().work.readBack(text);

/** Sends writes that are held back for their age. */
export const sendAnyway = (keys: readonly string[]): Promise<void> =>
  requireStore().work.sendAnyway(keys);

/** Lets writes go that are held back for their age. */
export const discardPending = (keys: readonly string[]): Promise<void> =>
  requireStore().work.discard(keys);

/** How the sync stands, without anything that the person wrote. */
export const diagnose = (): Promise<Diagnostics> => requireStore().diagnose();

/** The person has read what this browser had cleared. */
export const forgetLoss = (): void => requireStore().memory.forgetLoss();

export const lookAtSpace = (): Promise<void> =>
  import('./storage/guard-space.ts').then(({ guardSpace }) => guardSpace(Date.now()));

/** Asks the browser not to clear what is stored here. @returns whether it promises that */
export const askToKeep = (): Promise<boolean> =>
  import('./storage/space.ts').then((storage) => storage.askToKeep());

/** The id of this device among those of the person. */
export const ownDeviceId = (): string => requireStore().memory.device.id;

/** When each device of the person was last here; null where the server does not tell now. */
export async function deviceVisits(): Promise<ReadonlyMap<string, DeviceVisit> | null> {
  const { userId, memory } = requireStore();
  if (isDemoId(userId)) return null;
  const { fetchVisits } = await import('./sync/device-visits.ts');
  return fetchVisits(userId, memory.device.id);
}

/** Asks again whether this device is let in. */
export const askAgain = (): void => requireStore().resume();

/** Sends what waits and asks for what is new, at once. */
export const syncNow = (): void => requireStore().syncNow();

/** Starts to load gate and rows, when a decision is near. */
export function warmGate(): void {
  // A gate that could not be warmed is loaded at the decision, which tells of it.
  currentStore
    .get()
    ?.warmGate()
    .catch(() => {});
}

/** This device's clock, corrected by what the server's was last seen to be. */
export const serverNow = (): number => clock.now();

async function resumed(entering: Promise<AuthResult>): Promise<AuthResult> {
  const result = await entering;
  if (result.ok) currentStore.get()?.resume();
  return result;
}
