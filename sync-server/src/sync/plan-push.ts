import type { PushedMutation } from './envelopes.ts';

/** What to do with one mutation of a push, from last mutation ids alone. */
export type PushStep =
  | { readonly do: 'apply'; readonly mutation: PushedMutation }
  /** It was processed before: the response to an earlier push was lost. */
  | { readonly do: 'skip'; readonly mutation: PushedMutation }
  /** One before it has not come yet: the client sends all again. */
  | { readonly do: 'stop' }
  /** A client that is not known here, yet has a past: its group was lost. */
  | { readonly do: 'client_state_not_found' };

/**
 * Plans a push: each client's mutations in the order of their ids, each once.
 * @param lastIds last mutation id by client, of the clients of this group that are known
 */
export function* planPush(
  mutations: readonly PushedMutation[],
  lastIds: ReadonlyMap<string, number>,
): Generator<PushStep> {
  const reached = new Map(lastIds);
  for (const mutation of mutations) {
    const last = reached.get(mutation.clientID);
    if (last === undefined && mutation.id > 1) {
      yield { do: 'client_state_not_found' };
      return;
    }
    if (mutation.id <= (last ?? 0)) {
      yield { do: 'skip', mutation };
      continue;
    }
    if (mutation.id > (last ?? 0) + 1) {
      yield { do: 'stop' };
      return;
    }
    reached.set(mutation.clientID, mutation.id);
    yield { do: 'apply', mutation };
  }
}
