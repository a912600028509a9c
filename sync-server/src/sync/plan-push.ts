import type { PushedMutation } from './envelopes.ts';

/** What to do with one mutation of a push, from last mutation ids alone. */
export type PushStep =
  | { readonly do: 'apply'; readonly mutation: PushedMutation }
  /** It was processed before: the response to an earlier push was lost. */
  | { readonly do: 'skip'; readonly mutation: PushedMutation }
  /** One before it is not on record: what the server knew of this client was lost. */
  | { readonly do: 'client_state_not_found' };

/**
 * Plans a push: each client's mutations in the order of their ids, each once. A client sends all that it has not
 * seen answered, so that one before the first of them was answered once: where it is not on record, the server
 * was restored, and nobody would ever send it again.
 * @param lastIds last mutation id by client, of the clients of this group that are known
 */
export function* planPush(
  mutations: readonly PushedMutation[],
  lastIds: ReadonlyMap<string, number>,
): Generator<PushStep> {
  const reached = new Map(lastIds);
  for (const mutation of mutations) {
    const last = reached.get(mutation.clientID) ?? 0;
    if (mutation.id <= last) {
      yield { do: 'skip', mutation };
      continue;
    }
    if (mutation.id > last + 1) {
      yield { do: 'client_state_not_found' };
      return;
    }
    reached.set(mutation.clientID, mutation.id);
    yield { do: 'apply', mutation };
  }
}
