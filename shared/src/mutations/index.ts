import { addAttachment } from './add-attachment.ts';
import { adoptRuleset } from './adopt-ruleset.ts';
import { recordCashFlow, takeBackCashFlow } from './cash-flows.ts';
import { changeRules } from './change-rules.ts';
import { changeZone } from './change-zone.ts';
import { completeTask } from './complete-task.ts';
import { confirmOverride } from './confirm-override.ts';
import { confirmPositions } from './confirm-positions.ts';
import { correctFill } from './correct-fill.ts';
import { createAccount } from './create-account.ts';
import { declareBalance } from './declare-balance.ts';
import { deleteCalendarEvent } from './delete-calendar-event.ts';
import { deleteFill, restoreFill } from './delete-fill.ts';
import { deleteInstrument } from './delete-instrument.ts';
import { deleteTemplate } from './delete-template.ts';
import { readmitDevice, renameDevice, revokeDevice } from './devices.ts';
import { discardDraft } from './discard-draft.ts';
import { discardRejection } from './discard-rejection.ts';
import { importFills } from './import-fills.ts';
import { moveStop } from './move-stop.ts';
import type { Mutation, MutationName } from './mutation.ts';
import { readDigest } from './read-digest.ts';
import { recordFill } from './record-fill.ts';
import { removeAttachment } from './remove-attachment.ts';
import { removeEntry } from './remove-entry.ts';
import { renameAccount } from './rename-account.ts';
import { requestOverride } from './request-override.ts';
import { saveCalendarEvent } from './save-calendar-event.ts';
import { saveDraft } from './save-draft.ts';
import { saveInstrument } from './save-instrument.ts';
import { saveTemplate } from './save-template.ts';
import { setDigestDay } from './set-digest-day.ts';
import { deleteSetup, saveSetup } from './setups.ts';
import { submitIntent } from './submit-intent.ts';
import { takeBackStop } from './take-back-stop.ts';
import { takeDayOff } from './take-day-off.ts';
import { typeRate } from './type-rate.ts';
import { undoPost } from './undo-post.ts';
import { withdrawOverride } from './withdraw-override.ts';
import { withdrawRuleChange } from './withdraw-rule-change.ts';
import { writeNote } from './write-note.ts';
import { writePost } from './write-post.ts';
import { writePre } from './write-pre.ts';

/** Every mutation by its name. Arguments are validated apart, since a device trusts its own. */
// biome-ignore lint/suspicious/noExplicitAny: each mutation has a state of its own
export const MUTATIONS: { readonly [N in MutationName]: Mutation<N, any> } = {
  createAccount,
  adoptRuleset,
  submitIntent,
  recordFill,
  importFills,
  correctFill,
  deleteFill,
  restoreFill,
  recordCashFlow,
  takeBackCashFlow,
  typeRate,
  moveStop,
  takeBackStop,
  writePost,
  discardRejection,
  completeTask,
  declareBalance,
  confirmPositions,
  saveCalendarEvent,
  deleteCalendarEvent,
  writeNote,
  renameDevice,
  revokeDevice,
  readmitDevice,
  changeRules,
  withdrawRuleChange,
  writePre,
  removeEntry,
  saveTemplate,
  deleteTemplate,
  saveDraft,
  discardDraft,
  addAttachment,
  removeAttachment,
  takeDayOff,
  undoPost,
  setDigestDay,
  changeZone,
  readDigest,
  requestOverride,
  confirmOverride,
  withdrawOverride,
  renameAccount,
  saveInstrument,
  deleteInstrument,
  saveSetup,
  deleteSetup,
};

/** Raised when the rows or arguments of the synced view change their form. */
export const SCHEMA_VERSION = '3';

export const isMutationName = (name: string): name is MutationName =>
  Object.hasOwn(MUTATIONS, name);

export { activeRules } from './active-rules.ts';
export { paramsMismatch, rulesRefusal } from './check-rules.ts';
export { deviceDecision } from './device-decision.ts';
export {
  factsOf,
  type GateState,
  type GateStateRequest,
  loadGateState,
  revisionOf,
} from './gate-state.ts';
export * from './mutation.ts';
export { gateIntent } from './submit-intent.ts';
