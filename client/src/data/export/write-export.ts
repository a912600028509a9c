import {
  type AgeingEntity,
  ENTITY_NAMES,
  type EntityName,
  type EntityReader,
  isAgeing,
} from '@mast/shared/entities';
import type { ExportFile } from '@mast/shared/types';
import type { ExportedRows } from '../history/index.ts';

/** Rows that are made to text without a pause: some milliseconds on a phone. */
const PIECE = 250;

export interface ExportDeps {
  /** The rows of this device, at one moment. */
  readonly read: <R>(run: (reader: EntityReader) => Promise<R>) => Promise<R>;
  /** Older rows of an entity, but those of these ids. */
  readonly older: (entity: AgeingEntity, skip: readonly string[]) => Promise<ExportedRows>;
  readonly exportedAt: string;
  /** Lets the page draw and answer before it goes on. */
  readonly breathe: () => Promise<void>;
  /** @param count rows so far */
  readonly onProgress: (count: number) => void;
}

export interface Exported {
  readonly file: Blob;
  readonly exportedAt: string;
  readonly count: number;
  readonly missing: NonNullable<ExportFile['missing']>;
}

type AllRows = ReadonlyMap<EntityName, readonly { id: string }[]>;

const allRows = (reader: EntityReader): Promise<AllRows> =>
  Promise.all(
    ENTITY_NAMES.map(async (entity) => [entity, await reader.list(entity)] as const),
  ).then((lists) => new Map(lists));

/** Every row of the person by its entity, newer and older, as one file that is never whole in memory. */
export async function writeExport(deps: ExportDeps): Promise<Exported> {
  const { exportedAt, breathe, onProgress } = deps;
  const rows = await deps.read(allRows);
  const head: Pick<ExportFile, 'format' | 'version' | 'exportedAt'> = {
    format: 'mast-export',
    version: 2,
    exportedAt,
  };
  const parts: BlobPart[] = [`${JSON.stringify(head).slice(0, -1)},\n"rows":{`];
  const counts: Record<string, number> = {};
  const missing: Exported['missing'] = [];
  let count = 0;
  for (const [at, entity] of ENTITY_NAMES.entries()) {
    const newer = rows.get(entity) ?? [];
    parts.push(`${at === 0 ? '' : ','}\n${JSON.stringify(entity)}:[\n`);
    for (let from = 0; from < newer.length; from += PIECE) {
      const piece = newer.slice(from, from + PIECE).map((row) => JSON.stringify(row));
      // A text stays in memory until the end, a blob need not.
      parts.push(new Blob([from === 0 ? '' : ',\n', piece.join(',\n')]));
      await breathe();
    }
    const older = isAgeing(entity)
      ? await deps.older(
          entity,
          newer.map(({ id }) => id),
        )
      : null;
    if (older !== null && older.count > 0) parts.push(newer.length > 0 ? ',\n' : '', older.json);
    if (older !== null && older.missing !== 0) missing.push({ entity, count: older.missing });
    parts.push(']');
    counts[entity] = newer.length + (older?.count ?? 0);
    count += counts[entity];
    onProgress(count);
  }
  parts.push(`},\n"counts":${JSON.stringify(counts)},\n"missing":${JSON.stringify(missing)}}\n`);
  return { file: new Blob(parts, { type: 'application/json' }), exportedAt, count, missing };
}
