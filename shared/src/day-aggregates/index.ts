export {
  type AccountDays,
  accountDays,
  type DayChanges,
  dayChanges,
  foldDays,
  redeclaredDay,
} from './fold.ts';
