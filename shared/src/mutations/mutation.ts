import type { Change, EntityReader } from '../entities/index.ts';
import type { Refusal } from '../errors/index.ts';
import type { DomainEvent } from '../events/index.ts';
import type * as T from '../generated/types.ts';
import type { Result } from '../result/index.ts';
import type { Instant } from '../time/index.ts';

/** The arguments of every mutation by its name; names only grow. */
export interface MutationArgs {
  createAccount: T.CreateAccountArgs;
  adoptRuleset: T.AdoptRulesetArgs;
  submitIntent: T.SubmitIntentArgs;
  recordFill: T.RecordFillArgs;
  importFills: T.ImportFillsArgs;
  correctFill: T.CorrectFillArgs;
  deleteFill: T.DeleteFillArgs;
  restoreFill: T.RestoreFillArgs;
  recordCashFlow: T.RecordCashFlowArgs;
  takeBackCashFlow: T.TakeBackCashFlowArgs;
  typeRate: T.TypeRateArgs;
  moveStop: T.MoveStopArgs;
  takeBackStop: T.TakeBackStopArgs;
  writePost: T.WritePostArgs;
  discardRejection: T.DiscardRejectionArgs;
  completeTask: T.CompleteTaskArgs;
  declareBalance: T.DeclareBalanceArgs;
  confirmPositions: T.ConfirmPositionsArgs;
  saveCalendarEvent: T.SaveCalendarEventArgs;
  deleteCalendarEvent: T.DeleteCalendarEventArgs;
  writeNote: T.WriteNoteArgs;
  renameDevice: T.RenameDeviceArgs;
  revokeDevice: T.RevokeDeviceArgs;
  readmitDevice: T.ReadmitDeviceArgs;
  changeRules: T.ChangeRulesArgs;
  withdrawRuleChange: T.WithdrawRuleChangeArgs;
  writePre: T.WritePreArgs;
  removeEntry: T.RemoveEntryArgs;
  saveTemplate: T.SaveTemplateArgs;
  deleteTemplate: T.DeleteTemplateArgs;
  saveDraft: T.SaveDraftArgs;
  discardDraft: T.DiscardDraftArgs;
  addAttachment: T.AddAttachmentArgs;
  removeAttachment: T.RemoveAttachmentArgs;
  takeDayOff: T.TakeDayOffArgs;
  undoPost: T.UndoPostArgs;
  setDigestDay: T.SetDigestDayArgs;
  changeZone: T.ChangeZoneArgs;
  readDigest: T.ReadDigestArgs;
  requestOverride: T.RequestOverrideArgs;
  confirmOverride: T.ConfirmOverrideArgs;
  withdrawOverride: T.WithdrawOverrideArgs;
  renameAccount: T.RenameAccountArgs;
  saveInstrument: T.SaveInstrumentArgs;
  deleteInstrument: T.DeleteInstrumentArgs;
  saveSetup: T.SaveSetupArgs;
  deleteSetup: T.DeleteSetupArgs;
}

export type MutationName = keyof MutationArgs;

/** Who decides, for whom, and when; everything that is not in the arguments. */
export interface MutationContext {
  readonly role: 'device' | 'server';
  readonly userId: string;
  /** When the write took place: the device's clock, corrected and clamped where the server decides. */
  readonly eventTime: Instant;
  /** Receipt on the server; the event time itself on the device. */
  readonly now: Instant;
  /** Flags that the correction of time raised. */
  readonly timeFlags: readonly string[];
}

export interface Effects {
  readonly changes: readonly Change[];
  readonly events: readonly DomainEvent[];
}

/**
 * One mutation: `load → decide → apply`. `decide` is pure; both sides apply the changes that it
 * returns, to the local store or to SQL.
 */
export interface Mutation<N extends MutationName, State> {
  readonly name: N;
  load(reader: EntityReader, args: MutationArgs[N], context: MutationContext): Promise<State>;
  decide(state: State, args: MutationArgs[N], context: MutationContext): Result<Effects, Refusal>;
}

export async function runMutation<N extends MutationName, State>(
  mutation: Mutation<N, State>,
  reader: EntityReader,
  args: MutationArgs[N],
  context: MutationContext,
): Promise<Result<Effects, Refusal>> {
  return mutation.decide(await mutation.load(reader, args, context), args, context);
}
