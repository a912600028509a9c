export {
  type DueDigests,
  digestOf,
  dueDigests,
  isDigestDue,
  nextLook,
  scheduleOf,
} from './digest-week.ts';
export { documentOf } from './document.ts';
export { changedFigures, type FigureRow, figureRows } from './figure-rows.ts';
export { loadWeekRows } from './load-rows.ts';
export {
  digestId,
  duePeriod,
  finalAt,
  nextDue,
  type Period,
  periodTo,
  type Schedule,
} from './period.ts';
export { DIGEST_ENGINE, firstVersion, nextVersion, settled } from './versions.ts';
export { type WeekFacts, weekFacts } from './week-facts.ts';
export type { RulesInForce, WeekRows } from './week-rows.ts';
