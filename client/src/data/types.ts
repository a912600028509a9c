import type { Entities } from '@mast/shared/entities';
import type { ErrorCode } from '@mast/shared/errors';
import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import type {
  DecisionRecord,
  Facts,
  GateIntent,
  IntentContext,
  Mode,
  Plan,
  Side,
} from '@mast/shared/types';

export type Session =
  | { readonly status: 'signed_out' }
  | { readonly status: 'signed_in'; readonly userId: string; readonly email: string };

export type AuthResult = { readonly ok: true } | { readonly ok: false; readonly message: string };

/** `snapshot`: painted from stored rows, Replicache is not open yet. */
export type DataState = 'snapshot' | 'live';

export interface DataStatus {
  readonly state: DataState;
  /** When the rows of the snapshot were the live ones; null where there are none, and once live. */
  readonly snapshotAt: string | null;
}

export interface PlanDraft {
  intentId: string;
  accountId: string;
  instrumentId: string;
  parentId: string | null;
  /** The draft that it arms. */
  draftId?: string | null;
  mode: Mode;
  /** What the plan claims to do; only a savings plan is taken at its word. */
  effect: GateIntent['effect'];
  side: Side | null;
  plan: Plan;
  context: IntentContext;
}

export type Verdict =
  | { kind: 'decided'; record: DecisionRecord; saved: 'saved' | 'not_saved' }
  | { kind: 'invalid'; field: string; message: string }
  | { kind: 'refused'; code: ErrorCode; message: string };

/** What a plan would be decided by now; nothing of it is kept. */
export type Trial =
  | { kind: 'ready'; intent: GateIntent; facts: Facts; asOf: number }
  | { kind: 'refused'; code: ErrorCode; message: string };

export interface SyncState {
  readonly state: 'saved' | 'synced' | 'waiting' | 'needs_me' | 'offline';
  readonly waiting: number;
  readonly lastSyncAt: string | null;
  readonly rejections: number;
  /** Of those that wait: so old that the person is asked before they are sent. */
  readonly tooOld: number;
  readonly online: boolean;
  /** The server wants this person to sign in again. */
  readonly signedOutByServer: boolean;
  /** Another device of this person has shut this one out. */
  readonly isRevoked: boolean;
}

/** A write that this device holds and the server has not yet answered. */
export interface PendingWrite {
  readonly key: string;
  readonly mutation: MutationName;
  readonly deviceTime: string;
  readonly isTooOld: boolean;
}

/** The arguments of a write as a screen gives them: what the device itself says is added. */
export type WriteArgs<N extends MutationName> = Omit<MutationArgs[N], 'meta'>;

export type Row = { readonly id: string };
export type RowsByEntity = { readonly [K in keyof Entities]?: readonly Entities[K][] };

/** What of the browser's storage of small texts is needed. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
