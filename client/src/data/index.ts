import type { Refusal } from '@mast/shared/errors';
import type { MutationName } from '@mast/shared/mutations';
import type { Facts } from '@mast/shared/types';
import { clock, currentStore, entrance, requireStore } from './current.ts';
import type { AuthResult, PlanDraft, Verdict, WriteArgs } from './types.ts';

export { useDraft } from './drafts/use-draft.ts';
export { useDataState, usePending, useRow, useRows, useSession, useSyncState } from './hooks.ts';
export { newId } from './new-id.ts';
export { SaveError } from './save-error.ts';
export type {
  AuthResult,
  DataState,
  PendingWrite,
  PlanDraft,
  Session,
  SyncState,
  Verdict,
} from './types.ts';

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

/** What a write would be refused for on this device; writes nothing. */
export const rehearse = <N extends MutationName>(
  name: N,
  args: WriteArgs<N>,
): Promise<Refusal | undefined> => requireStore().rehearse(name, args);

/** What the gate would look at in an account now, beside a plan. */
export const factsNow = (accountId: string): Promise<Facts | undefined> =>
  requireStore().factsNow(accountId);

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
