import type { Answer } from '../../../client/src/data/sync/transport.ts';

/** The server does not know the group that asked. */
export const isForgotten = (answer: Answer | null): boolean =>
  (answer?.body as { error?: string } | null | undefined)?.error === 'ClientStateNotFound';

export const pushOf = (
  clientGroupID: string,
  schemaVersion: string,
  mutations: readonly unknown[],
) => ({
  pushVersion: 1,
  clientGroupID,
  profileID: 'p',
  schemaVersion,
  mutations,
});

export const pullOf = (clientGroupID: string, schemaVersion: string, cookie: unknown) => ({
  pullVersion: 1,
  clientGroupID,
  profileID: 'p',
  schemaVersion,
  cookie,
});
