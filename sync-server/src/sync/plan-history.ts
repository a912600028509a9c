import type { HistoryPlace, Space } from '@mast/database';
import { AGEING_ENTITIES, type AgeingEntity } from '@mast/shared/entities';

/** How far a holder of the history has come. */
export interface HistoryCursor {
  readonly epoch: string;
  /** What is held; a holder that wants other entities begins from nothing. */
  readonly entities: readonly AgeingEntity[];
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
export const cursorText = ({ epoch, entities, began, place }: HistoryCursor): string =>
  [
    epoch,
    maskOf(entities),
    began,
    place.version,
    ...(place.row ? [place.row.entity, place.row.id] : []),
  ].join(SEPARATOR);

const maskOf = (entities: readonly AgeingEntity[]): number =>
  entities.reduce((mask, entity) => mask | (1 << AGEING_ENTITIES.indexOf(entity)), 0);

const entitiesOf = (mask: number): AgeingEntity[] =>
  AGEING_ENTITIES.filter((_, rank) => (mask & (1 << rank)) !== 0);

const isVersion = (value: number | undefined): boolean =>
  Number.isSafeInteger(value) && (value as number) >= 0;

/** @returns undefined for a text that is no cursor */
export function parseCursor(text: string): HistoryCursor | undefined {
  const [epoch = '', ...parts] = text.split(SEPARATOR);
  const [mask, began, version] = parts.slice(0, 3).map(Number);
  const [name, id, ...rest] = parts.slice(3);
  const isWhole = epoch !== '' && [mask, began, version].every(isVersion) && rest.length === 0;
  if (!isWhole) return undefined;
  const head = { epoch, entities: entitiesOf(mask as number), began: began as number };
  const entity = AGEING_ENTITIES.find((one) => one === name);
  if (name !== undefined && (entity === undefined || id === undefined)) return undefined;
  const row = entity === undefined ? null : { entity, id: id as string };
  return { ...head, place: { version: version as number, row } };
}

/**
 * Plans a page from the cursor and the space. Begins from nothing where nothing is held yet, where the
 * server was restored since, or where what was removed since is known no more.
 */
export function planHistory(
  cursor: HistoryCursor | null,
  space: Space,
  entities: readonly AgeingEntity[],
): HistoryPlan {
  const goesOn =
    cursor !== null &&
    cursor.epoch === space.epoch &&
    maskOf(cursor.entities) === maskOf(entities) &&
    cursor.place.version <= space.version &&
    cursor.began >= space.tombstoneFloor;
  return goesOn
    ? { reset: false, began: cursor.began, place: cursor.place }
    : { reset: true, began: space.version, place: { version: 0, row: null } };
}
