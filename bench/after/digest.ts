import { migrate, openDatabase, openPglite } from '@mast/database';
import { duePeriod, firstVersion, loadWeekRows, scheduleOf, weekFacts } from '@mast/shared/digest';
import { instant, MONDAY } from '../../shared/src/digest/testing/week.ts';
import { applyToRows, readerOverRows } from '../../shared/src/entities/testing/index.ts';
import { buildDigests, everyPerson } from '../../workers/src/index.ts';
import { median } from '../lib/measure.ts';
import type { Report } from '../lib/report.ts';
import { changesOf, weekOf } from './weeks.ts';

const TRADES = 5_000;
const ROUNDS = 15;
/** Milliseconds of CPU for one person. */
const BAR = 50;
const TRADES_OF_EACH = 20;
const NOW = instant(MONDAY);

function cpuOf(work: () => unknown): number {
  const began = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(began);
  return (user + system) / 1000;
}

/** Facts, figures and hash of one person's week, from rows that are loaded. */
export async function oneLargeWeek(report: Report): Promise<void> {
  const week = weekOf(TRADES);
  const rows = new Map<string, unknown>();
  applyToRows(rows, changesOf(week));
  const period = duePeriod(scheduleOf(week.person, NOW), NOW);
  const loaded = await loadWeekRows(readerOverRows(rows), week.person, period, NOW);
  const times = Array.from({ length: ROUNDS }, () =>
    cpuOf(() => firstVersion(weekFacts(loaded), NOW)),
  );
  report.most('digest of 5,000 trades, ms of CPU', median(times), BAR, {
    trades: TRADES,
    rounds: ROUNDS,
    fastest: Math.min(...times),
  });
}

const heapMb = (): number => process.memoryUsage().heapUsed / 1_000_000;

/** The daily job of one worker on a Monday, over the embedded database. */
export async function everybodysMonday(report: Report, people: number): Promise<void> {
  const door = await openPglite();
  try {
    await migrate(door);
    const store = openDatabase(door, { newEpoch: () => 'epoch' });
    for (let i = 0; i < people; i += 1) {
      const userId = `person-${String(i).padStart(6, '0')}`;
      await store.withUserWrite(userId, (w) => w.apply(changesOf(weekOf(TRADES_OF_EACH, userId))));
    }
    let ids = 0;
    const newId = () => {
      ids += 1;
      return `event-${ids}`;
    };
    const before = heapMb();
    let highest = before;
    const began = performance.now();
    await everyPerson(store, async (userId) => {
      await buildDigests({ store, newId, onError: console.error }, userId, NOW);
      highest = Math.max(highest, heapMb());
    });
    const seconds = (performance.now() - began) / 1000;
    report.beside('digests of a Monday, people/s', people / seconds, {
      people,
      seconds,
      'trades each': TRADES_OF_EACH,
      'heap before, MB': before,
      'highest, MB': highest,
    });
  } finally {
    await door.close();
  }
}
