import type { MutationName } from '@mast/shared/mutations';

interface MutationWords {
  /** What was written, as a title. */
  name: string;
  /** Ids that the write makes by itself. */
  ownIds: readonly string[];
}

const WORDS: Readonly<Record<MutationName, MutationWords>> = {
  createAccount: { name: 'A new account', ownIds: ['accountId', 'snapshotId'] },
  adoptRuleset: { name: 'My rules', ownIds: ['rulesetId'] },
  submitIntent: { name: 'A plan', ownIds: ['intentId'] },
  recordFill: { name: 'A fill', ownIds: ['fillId'] },
  importFills: { name: 'An import', ownIds: ['importId'] },
  correctFill: { name: 'A corrected fill', ownIds: ['revisionId'] },
  deleteFill: { name: 'A deleted fill', ownIds: ['revisionId'] },
  restoreFill: { name: 'A fill brought back', ownIds: ['revisionId'] },
  recordCashFlow: { name: 'A deposit or withdrawal', ownIds: ['flowId'] },
  takeBackCashFlow: { name: 'A deposit or withdrawal taken back', ownIds: [] },
  typeRate: { name: 'An exchange rate', ownIds: ['rateId'] },
  moveStop: { name: 'A moved stop', ownIds: ['moveId'] },
  takeBackStop: { name: 'A stop move taken back', ownIds: [] },
  writePost: { name: 'A post entry', ownIds: ['entryId'] },
  completeTask: { name: 'A task that I did', ownIds: [] },
  declareBalance: { name: 'A declared balance', ownIds: ['snapshotId'] },
  confirmPositions: { name: 'Confirmed positions', ownIds: [] },
  saveCalendarEvent: { name: 'An event of my calendar', ownIds: ['eventId'] },
  deleteCalendarEvent: { name: 'An event taken out of my calendar', ownIds: [] },
  writeNote: { name: 'A note', ownIds: ['entryId'] },
  renameDevice: { name: 'A device’s name', ownIds: [] },
  revokeDevice: { name: 'A device shut out', ownIds: [] },
  readmitDevice: { name: 'A device let in again', ownIds: [] },
  changeRules: { name: 'A change of my rules', ownIds: ['requestId', 'rulesetId'] },
  withdrawRuleChange: { name: 'A change of my rules taken back', ownIds: ['rulesetId'] },
  writePre: { name: 'Words before a trade', ownIds: ['entryId'] },
  removeEntry: { name: 'An entry taken away', ownIds: [] },
  saveTemplate: { name: 'A template', ownIds: ['templateId'] },
  deleteTemplate: { name: 'A template taken away', ownIds: [] },
  saveDraft: { name: 'A draft', ownIds: ['draftId'] },
  discardDraft: { name: 'A draft taken away', ownIds: [] },
  addAttachment: { name: 'A picture', ownIds: ['attachmentId'] },
  removeAttachment: { name: 'A picture taken away', ownIds: [] },
  takeDayOff: { name: 'The rest of the day off', ownIds: ['cooldownId'] },
  undoPost: { name: 'A post entry taken back', ownIds: [] },
  changeZone: { name: 'A change of my time zone', ownIds: [] },
  setDigestDay: { name: 'The day of my digest', ownIds: [] },
  readDigest: { name: 'A digest that I read', ownIds: [] },
  requestOverride: { name: 'An override that I asked for', ownIds: ['overrideId'] },
  confirmOverride: { name: 'An override that I confirmed', ownIds: [] },
  withdrawOverride: { name: 'An override that I took back', ownIds: [] },
  renameAccount: { name: 'An account’s name', ownIds: [] },
  saveInstrument: { name: 'An instrument', ownIds: ['instrumentId'] },
  deleteInstrument: { name: 'An instrument taken away', ownIds: [] },
  saveSetup: { name: 'A setup', ownIds: ['setupId'] },
  deleteSetup: { name: 'A setup taken away', ownIds: [] },
  discardRejection: { name: 'A discarded write', ownIds: [] },
};

export const isKnownMutation = (name: string): name is MutationName => Object.hasOwn(WORDS, name);

export const mutationWords = (name: string): MutationWords =>
  isKnownMutation(name) ? WORDS[name] : { name, ownIds: [] };
