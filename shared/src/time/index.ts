export { TZDB_RANGE, TZDB_VERSION } from '../generated/zones.ts';
export {
  type CivilDate,
  civilFromDays,
  daysFromCivil,
  formatCivilDate,
  isoWeekday,
  parseCivilDate,
  parseClockTime,
} from './civil.ts';
export { DAY_PRESETS, indexDayBoundary } from './day-presets.ts';
export {
  EARLIEST_RECORD,
  formatInstant,
  type Instant,
  type IsoInstant,
  parseInstant,
} from './instant.ts';
export { type MainZone, mainZoneAt } from './main-zone.ts';
export {
  type DayBoundary,
  nextDayBoundary,
  type TimeWindow,
  type TradingDay,
  tradingDay,
  tradingDayOf,
  tradingDayStart,
} from './trading-day.ts';
export { tradingWindow, type WindowSpec } from './trading-window.ts';
export { type CivilTime, civilAt, firstInstantAt, offsetAt } from './zone-clock.ts';
export { isKnownZone, zoneNames } from './zone-table.ts';
