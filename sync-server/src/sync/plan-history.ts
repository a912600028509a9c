import type { HistoryPlace, Space } from '@mast/database';
import { AGEING_ENTITIES } from '@mast/shared/entities';

/** How far a holder of the history has come. */
export interface HistoryCursor {
  readonly epoch: string;
  /** Every removal since is told; the space's version when the first of the pages was read. */
  readonly began: number;
  readonly place: HistoryPlace;
}

export interface HistoryPlan {
  /** The holder is to forget what it has and begins from nothing. */
  readonly reset: boolean;
  readonly began: number;
  readonly place: HistoryPlace;
}

const SEPARATOR = '~';

/** As a text that goes into an address as it is; ids hold no separator. */
export const cursorText = ({ epoch, began, place }: HistoryCursor): string =>
  [epoch, began, place.version, ...(place.row ? [place.row.entity, place.row.id] : [])].join(
    SEPARATOR,
  );

const isVersion = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** @returns undefined for a text that is no cursor */
export function parseCursor(text: string): HistoryCursor | undefined {
  const [epoch = '', first, second, name, id, ...rest] = text.split(SEPARATOR);
  const [began, version] = [Number(first), Number(second)];
  const isWhole = epoch !== '' && isVersion(began) && isVersion(version) && rest.length === 0;
  if (!isWhole) return undefined;
  if (name === undefined) return { epoch, began, place: { version, row: null } };
  const entity = AGEING_ENTITIES.find((one) => one === name);
  if (entity === undefined || id === undefined) return undefined;
  return { epoch, began, place: { version, row: { entity, id } } };
}

/**
 * Plans a page from the cursor and the space. Begins from nothing where nothing is held yet, where the
 * server was restored since, or where what was removed since is known no more.
 */
export function planHistory(cursor: HistoryCursor | null, space: Space): HistoryPlan {
  const goesOn =
    cursor !== null &&
    cursor.epoch === space.epoch &&
    cursor.place.version <= space.version &&
    cursor.began >= space.tombstoneFloor;
  return goesOn
    ? { reset: false, began: cursor.began, place: cursor.place }
    : { reset: true, began: space.version, place: { version: 0, row: null } };
}
