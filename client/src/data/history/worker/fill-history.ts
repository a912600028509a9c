import type { HistoryPage, HistorySummary } from '@mast/shared/types';
import { validateHistoryPage, validateHistorySummary } from '@mast/shared/validators-history';
import { HELD_ENTITIES } from '../held-entities.ts';
import {
  forget,
  type HistoryDb,
  noteElsewhere,
  noteVerified,
  progressOf,
  sumOf,
  takePage,
} from './history-db.ts';

/** The space may move on while it is read; then it is compared at the next start. */
const MOST_ROUNDS = 5;

export interface FillDeps {
  readonly db: HistoryDb;
  /** The body of a success. @throws where there is none */
  readonly get: (path: string) => Promise<unknown>;
  /** The server's clock as its last answer had it, as an instant. */
  readonly now: () => string;
  /** Called after each page. @param total what the server holds */
  readonly onPage: (total: number) => Promise<void>;
}

/**
 * Brings the history of this device up to the server's, page by page from where it was left, and
 * compares the two by count and checksum. What does not agree is forgotten and read once more.
 * @throws where the server gives no answer, or one that is not in its contract
 */
export async function fillHistory(deps: FillDeps): Promise<void> {
  for (const isLastTry of [false, true]) {
    const answer = await readAndCompare(deps);
    if (answer !== 'differs') return;
    await forget(deps.db);
    if (isLastTry) throw new Error('expected the sums of the server, found others twice');
  }
}

async function readAndCompare(deps: FillDeps): Promise<'agrees' | 'differs' | 'moves'> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const summary = await summaryOf(deps);
    await readPages(deps, totalOf(summary));
    const progress = await progressOf(deps.db);
    if (progress?.version !== summary.version) continue;
    await noteElsewhere(deps.db, elsewhereOf(summary));
    if (progress.isVerified) return 'agrees';
    if (!(await agrees(deps.db, summary))) return 'differs';
    await noteVerified(deps.db);
    return 'agrees';
  }
  return 'moves';
}

async function readPages({ db, get, now, onPage }: FillDeps, total: number): Promise<void> {
  for (let isWhole = false; !isWhole; ) {
    const cursor = (await progressOf(db))?.cursor;
    const after = cursor === undefined ? '' : `&after=${encodeURIComponent(cursor)}`;
    const page = await get(`/api/sync/history?entities=${HELD_ENTITIES.join(',')}${after}`);
    if (!isPage(page)) throw new Error('expected a page of the history, found something else');
    await takePage(db, page, now());
    isWhole = page.complete;
    await onPage(total);
  }
}

async function summaryOf({ get }: FillDeps): Promise<HistorySummary> {
  const summary = await get('/api/sync/history/summary');
  if (!isSummary(summary)) throw new Error('expected sums of the history, found something else');
  return summary;
}

const isPage = (value: unknown): value is HistoryPage => validateHistoryPage(value);
const isSummary = (value: unknown): value is HistorySummary => validateHistorySummary(value);

const held = ({ sums }: HistorySummary) =>
  sums.filter(({ entity }) => (HELD_ENTITIES as readonly string[]).includes(entity));

const totalOf = (summary: HistorySummary): number =>
  held(summary).reduce((total, { count }) => total + count, 0);

const elsewhereOf = (summary: HistorySummary): number =>
  summary.sums.reduce((total, { count }) => total + count, 0) - totalOf(summary);

async function agrees(db: HistoryDb, summary: HistorySummary): Promise<boolean> {
  for (const { entity, count, checksum } of held(summary)) {
    const own = await sumOf(db, entity);
    if (own.count !== count || own.checksum !== checksum) return false;
  }
  return true;
}
