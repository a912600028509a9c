import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import { areAlike } from './are-alike.ts';
import { applied, type Effects, type End, lastOf, rowOf } from './end.ts';
import { KEPT_EFFECTS } from './kept-effects.ts';

const WORDS = ['writeNote', 'writePre', 'writePost', 'removeEntry', 'undoPost'] as const;

/** The last word on an entry, its removal too, is what is there. */
function isLastWord(end: End, entryId: string): boolean {
  const last = lastOf(end, WORDS, (args) => args.entryId === entryId);
  const text = (last?.args as { text?: string } | undefined)?.text;
  return rowOf(end, 'journal_entry', entryId)?.text === text;
}

/** A picture is there until it, or its entry, is taken away. */
function isPictureAsLeft(end: End, attachmentId: string): boolean {
  let entryId: string | undefined;
  let isThere = false;
  for (const { mutation, args } of applied(end.world)) {
    const about = args as { attachmentId?: string; entryId?: string };
    if (mutation === 'addAttachment' && about.attachmentId === attachmentId) {
      ({ entryId } = about);
      isThere = true;
    }
    const isRemoved = mutation === 'removeAttachment' && about.attachmentId === attachmentId;
    const isGone = mutation === 'removeEntry' || mutation === 'undoPost';
    if (isRemoved || (isGone && about.entryId === entryId)) isThere = false;
  }
  return end.rows.has(`attachment/${attachmentId}`) === isThere;
}

/** A fill stands as it was last corrected, and out of its trade where it was last deleted. */
function isFillAsLeft(end: End, fillId: string): boolean {
  const fill = rowOf(end, 'fill', fillId);
  const isAbout = (args: { readonly fillId: string }) => args.fillId === fillId;
  const corrected = lastOf(end, ['correctFill'], isAbout)?.args;
  const said = corrected ?? lastOf(end, ['recordFill'], isAbout)?.args ?? importedOf(end, fillId);
  const isDeleted = lastOf(end, ['deleteFill', 'restoreFill'], isAbout)?.name === 'deleteFill';
  if (fill === undefined || said === undefined) return false;
  const { side, size, price, filledAt, intentId } = said;
  return (
    (fill.deletedAt !== null) === isDeleted &&
    areAlike(
      { side, size, price, filledAt, intentId },
      {
        side: fill.side,
        size: fill.size,
        price: fill.price,
        filledAt: fill.filledAt,
        intentId: fill.intentId,
      },
    )
  );
}

/** A fill as the file that brought it has it. */
function importedOf({ world }: End, fillId: string) {
  for (const { mutation, args } of applied(world)) {
    if (mutation !== 'importFills') continue;
    const fill = (args as MutationArgs['importFills']).fills.find(({ id }) => id === fillId);
    if (fill !== undefined) return { ...fill, intentId: null };
  }
  return undefined;
}

const isRevised = (end: End, { revisionId, fillId }: MutationArgs['correctFill' | 'deleteFill']) =>
  isFillAsLeft(end, fillId) && isOnRecord(end, revisionId, fillId);

/** What was so already is not said again. */
const isOnRecord = (end: End, revisionId: string, fillId: string): boolean => {
  const revision = rowOf(end, 'fill_revision', revisionId);
  return revision === undefined
    ? lastOf(end, ['deleteFill', 'restoreFill'], (args) => args.fillId === fillId) !== undefined
    : revision.fillId === fillId;
};

const EFFECTS: Effects = {
  createAccount: ({ rows }, { accountId }) => rows.has(`account/${accountId}`),
  adoptRuleset: ({ rows }, { rulesetId }) => rows.has(`ruleset/${rulesetId}`),
  recordFill: (end, { fillId }) => isFillAsLeft(end, fillId),
  correctFill: isRevised,
  deleteFill: isRevised,
  restoreFill: isRevised,
  recordCashFlow(end, { flowId }) {
    const isTakenBack = lastOf(end, ['takeBackCashFlow'], (args) => args.flowId === flowId);
    const row = rowOf(end, 'cash_flow', flowId);
    return row !== undefined && (row.withdrawnAt !== null) === (isTakenBack !== undefined);
  },
  takeBackCashFlow: (end, { flowId }) => rowOf(end, 'cash_flow', flowId)?.withdrawnAt != null,
  moveStop: (end, { moveId, price }) => rowOf(end, 'stop_move', moveId)?.price === price,
  takeBackStop: (end, { moveId }) => rowOf(end, 'stop_move', moveId)?.withdrawnAt != null,
  declareBalance: ({ rows }, { snapshotId }) => rows.has(`account_snapshot/${snapshotId}`),
  submitIntent(end, { intentId, deviceDecision }) {
    const decision = (by: string) => rowOf(end, 'gate_decision', `${intentId}:${by}`);
    const isKept = decision('device')?.outcome === deviceDecision.outcome;
    return end.rows.has(`intent/${intentId}`) && isKept && decision('server') !== undefined;
  },
  requestOverride(end, { overrideId, rationale }) {
    const row = rowOf(end, 'override', overrideId);
    return row?.rationale === rationale && row.authority === 'authoritative';
  },
  confirmOverride(end, { overrideId, deviceAnswer }) {
    const row = rowOf(end, 'override', overrideId);
    return row?.decision != null && areAlike(row.deviceAnswer, deviceAnswer);
  },
  withdrawOverride: (end, { overrideId }) =>
    rowOf(end, 'override', overrideId)?.decision === 'withdrawn',
  /** An edit that asks for what is in force already writes nothing. */
  changeRules: (end, { requestId }) =>
    end.rows.has(`rule_change_request/${requestId}`) ||
    lastOf(end, ['changeRules'], (args) => args.requestId !== requestId) !== undefined,
  withdrawRuleChange: (end, { requestId }) =>
    rowOf(end, 'rule_change_request', requestId)?.withdrawnAt != null,
  writeNote: (end, { entryId }) => isLastWord(end, entryId),
  writePre: (end, { entryId }) => isLastWord(end, entryId),
  writePost: (end, { entryId }) => isLastWord(end, entryId),
  removeEntry: (end, { entryId }) => isLastWord(end, entryId),
  undoPost: (end, { entryId }) => isLastWord(end, entryId),
  addAttachment: (end, { attachmentId }) => isPictureAsLeft(end, attachmentId),
  removeAttachment: (end, { attachmentId }) => isPictureAsLeft(end, attachmentId),
  takeDayOff: ({ rows }, { cooldownId }) => rows.has(`cooldown/${cooldownId}`),
  /** A task goes with the cooldown of a post that was taken back. */
  completeTask(end, { taskId }) {
    const state = rowOf(end, 'friction_task', taskId)?.state;
    return state === undefined
      ? lastOf(end, ['undoPost'], () => true) !== undefined
      : state !== 'open';
  },
  discardRejection: () => true,
  ...KEPT_EFFECTS,
};

/** Mutations whose effect is known here: all that are drawn. */
export const CHECKED = Object.keys(EFFECTS);

/** Whether an applied write is in the rows, as the last word on what it changed leaves it. */
export function hasEffect<N extends MutationName>(
  end: End,
  name: N,
  args: MutationArgs[N],
): boolean {
  return EFFECTS[name]?.(end, args) ?? false;
}
