import type { SpaceWriter } from '@mast/database';
import { describeMismatch } from '@mast/shared/contract-errors';
import { put } from '@mast/shared/entities';
import { type ErrorCode, type Refusal, refusal } from '@mast/shared/errors';
import { MUTATION_VALIDATORS } from '@mast/shared/mutation-validators';
import {
  isMutationName,
  MUTATIONS,
  type MutationArgs,
  type MutationName,
  runMutation,
} from '@mast/shared/mutations';
import { formatInstant, type Instant } from '@mast/shared/time';
import type { Rejection } from '@mast/shared/types';
import type { ValidationError } from '@mast/shared/validators-gate';
import type { PushedMutation } from './envelopes.ts';
import { clockAfter } from './event-order.ts';
import { correctEventTime, type SenderClock } from './event-time.ts';
import { isStorable, storable } from './storable.ts';
import { upcast } from './upcast.ts';

export interface Received {
  readonly at: Instant;
  readonly schemaVersion: string;
  readonly newId: () => string;
  /** The clocks of who sends it; an older app does not say. */
  readonly sender?: SenderClock | undefined;
}

export type Applied = 'applied' | 'known_key' | { readonly refused: Refusal };

/**
 * Applies one mutation inside the writer's transaction, or says why it is refused. Its key is
 * written with its outcome, so that it takes effect once whatever client brings it.
 */
export async function applyMutation(
  writer: SpaceWriter,
  pushed: PushedMutation,
  received: Received,
): Promise<Applied> {
  const checked = checkArgs(pushed, received.schemaVersion);
  if ('refused' in checked) return checked;
  return applyChecked(writer, checked.name, checked.args, received);
}

type Checked =
  | { readonly refused: Refusal }
  | { readonly name: MutationName; readonly args: MutationArgs[MutationName] };

const UNSTORABLE = refusal(
  'invalid_args',
  'expected whole characters without NUL, exact numbers and few levels, found something else',
);

function checkArgs(pushed: PushedMutation, schemaVersion: string): Checked {
  if (!isMutationName(pushed.name)) {
    return {
      refused: refusal('invalid_args', `expected a known mutation, found \`${pushed.name}\``),
    };
  }
  if (!isStorable(pushed.args)) return { refused: UNSTORABLE };
  const args = upcast(pushed.name, pushed.args, schemaVersion);
  const validate = MUTATION_VALIDATORS[pushed.name];
  if (!validate(args)) {
    const { path, expected, found } = describeMismatch(
      validate.errors?.[0] as ValidationError,
      args,
    );
    const field = path.join('/');
    return {
      refused: refusal(
        'invalid_args',
        `expected ${expected} at \`${field}\`, found ${found}`,
        field,
      ),
    };
  }
  return { name: pushed.name, args };
}

export async function applyChecked<N extends MutationName>(
  writer: SpaceWriter,
  name: N,
  args: MutationArgs[N],
  received: Received,
): Promise<Applied> {
  const { meta } = args;
  const [isApplied, clock] = await Promise.all([
    writer.isKeyApplied(meta.key),
    writer.clockOf(meta.device.id),
  ]);
  if (isApplied) return 'known_key';
  const evidence = { clock, sender: received.sender, receivedAt: received.at };
  const eventTime = correctEventTime(meta, evidence);
  const result = await runMutation(MUTATIONS[name], writer.reader, args, {
    role: 'server',
    userId: writer.userId,
    eventTime: eventTime.at,
    now: received.at,
    timeFlags: eventTime.flags,
  });
  if (!result.ok) return { refused: result.error };
  await writer.apply(result.value.changes);
  const origin = {
    producer: 'sync-server',
    correlationId: meta.key,
    now: formatInstant(received.at),
    newId: received.newId,
  };
  // A statement each, all sent before one of them can fail: none is left to run after the undoing.
  await Promise.all([
    writer.emit(result.value.events, origin),
    writer.saveClock(meta.device.id, clockAfter(clock, eventTime.event)),
    writer.recordKey(meta.key, name, 'applied'),
  ]);
  return 'applied';
}

/** Keeps a refused write with its arguments, so that the person can correct it and send it again. */
export async function keepRejection(
  writer: SpaceWriter,
  pushed: PushedMutation,
  refused: { readonly code: ErrorCode; readonly message: string; readonly field?: string },
  received: Received,
): Promise<void> {
  const key = keyOf(pushed);
  // It came before, through whatever client, and may have been discarded since.
  if (await writer.isKeyApplied(key)) return;
  const rejection = {
    id: key,
    mutation: pushed.name.slice(0, 40),
    args: asObject(pushed.args),
    code: refused.code,
    message: refused.message.slice(0, 500),
    field: refused.field?.slice(0, 200) ?? null,
    schemaVersion: received.schemaVersion.slice(0, 16),
    createdAt: formatInstant(received.at),
  };
  await writer.apply([put('rejection', storable(rejection) as Rejection)]);
  await writer.recordKey(key, pushed.name.slice(0, 40), 'rejected');
}

/** The write's own key, or a name from its place in its client where it brought none. */
function keyOf(pushed: PushedMutation): string {
  const key = (pushed.args as { meta?: { key?: unknown } } | null)?.meta?.key;
  const isUsable = typeof key === 'string' && /^[A-Za-z0-9:_.-]{1,96}$/.test(key);
  return isUsable
    ? key
    : `${pushed.clientID}:${pushed.id}`.replace(/[^A-Za-z0-9:_.-]/g, '_').slice(0, 96);
}

const asObject = (args: unknown): Record<string, unknown> =>
  args !== null && typeof args === 'object' && !Array.isArray(args)
    ? (args as Record<string, unknown>)
    : { value: args ?? null };
