import type { Entities, EntityName } from '@mast/shared/entities';
import type { MutationArgs, MutationName } from '@mast/shared/mutations';
import { type Effects, type End, lastOf, rowOf } from './end.ts';

/** The last word on a thing, saved or taken away, is what is there: by one of its fields. */
function lastWord<E extends EntityName, S extends MutationName, D extends MutationName>(
  entity: E,
  [save, remove]: readonly [S, D],
  id: keyof MutationArgs[S] & keyof MutationArgs[D],
  field: keyof MutationArgs[S] & keyof Entities[E],
) {
  const check = (end: End, args: MutationArgs[S] | MutationArgs[D]): boolean => {
    const own = (args as MutationArgs[S])[id] as string;
    const last = lastOf(end, [save, remove], (other) => (other as never)[id] === own);
    const row = rowOf(end, entity, own);
    return last?.name === save
      ? row?.[field] === (last.args as MutationArgs[S])[field]
      : row === undefined;
  };
  return { [save]: check, [remove]: check } as unknown as Pick<Effects, S | D>;
}

/** A device is called as it was last called, and shut out where that was the last word on it. */
function isDeviceAsLeft(end: End, deviceId: string): boolean {
  const isAbout = (args: { readonly deviceId: string }) => args.deviceId === deviceId;
  const label = lastOf(end, ['renameDevice'], isAbout)?.args.label;
  const isOut = lastOf(end, ['revokeDevice', 'readmitDevice'], isAbout)?.name === 'revokeDevice';
  const row = rowOf(end, 'device', deviceId);
  return (
    row !== undefined &&
    (label === undefined || row.label === label) &&
    (row.revokedAt !== null) === isOut
  );
}

const person = (end: End) => rowOf(end, 'person', end.world.userId);

/** What is kept beside plans, trades and the journal. */
export const KEPT_EFFECTS: Effects = {
  ...lastWord('calendar_event', ['saveCalendarEvent', 'deleteCalendarEvent'], 'eventId', 'title'),
  ...lastWord('journal_template', ['saveTemplate', 'deleteTemplate'], 'templateId', 'name'),
  ...lastWord('setup', ['saveSetup', 'deleteSetup'], 'setupId', 'name'),
  ...lastWord('instrument', ['saveInstrument', 'deleteInstrument'], 'instrumentId', 'tick'),
  ...lastWord('draft_plan', ['saveDraft', 'discardDraft'], 'draftId', 'name'),
  typeRate: (end, { rateId, rate }) => rowOf(end, 'exchange_rate', rateId)?.rate === rate,
  confirmPositions: (end, { accountId }) =>
    rowOf(end, 'account', accountId)?.positionsCheckedAt != null,
  importFills(end, { importId, fills }) {
    const keys = new Set<string | null>();
    for (const [key, row] of end.rows) {
      if (key.startsWith('fill/')) keys.add((row as Entities['fill']).importKey);
    }
    return end.rows.has(`import/${importId}`) && fills.every((fill) => keys.has(fill.importKey));
  },
  renameDevice: (end, { deviceId }) => isDeviceAsLeft(end, deviceId),
  revokeDevice: (end, { deviceId }) => isDeviceAsLeft(end, deviceId),
  readmitDevice: (end, { deviceId }) => isDeviceAsLeft(end, deviceId),
  renameAccount(end, { accountId }) {
    const last = lastOf(end, ['renameAccount'], (args) => args.accountId === accountId);
    return rowOf(end, 'account', accountId)?.label === last?.args.label;
  },
  setDigestDay: (end) =>
    person(end)?.digestWeekday === lastOf(end, ['setDigestDay'], () => true)?.args.weekday,
  /** One that is in force already writes nothing. */
  changeZone(end) {
    const zone = lastOf(end, ['changeZone'], () => true)?.args.zone;
    return person(end)?.mainZone === zone || person(end)?.zoneChange?.zone === zone;
  },
  /** A digest that is not there, as after a restored backup, has nothing to be noted on. */
  readDigest: () => true,
};
