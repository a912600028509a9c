import { useDataState, useRows, useSyncState } from '../data/index.ts';

/** `unknown`: this device has not seen the person's rows yet, so nothing can be said. */
export type Setup = 'done' | 'open' | 'unknown';

/** Whether an account with its persona's rules is there. */
export function useSetup(): Setup {
  const accounts = useRows('account');
  const rulesets = useRows('ruleset');
  const { state } = useDataState();
  const { lastSyncAt } = useSyncState();
  const isDone = accounts.some((account) =>
    rulesets.some((ruleset) => ruleset.persona === account.persona),
  );
  if (isDone) return 'done';
  return state === 'live' && lastSyncAt !== null ? 'open' : 'unknown';
}
