import type { TradeScore } from '@mast/shared/types';
import type { ScoreOnDevice } from '../../data/index.ts';
import { formatDate, formatDateTime, formatNumber } from '../../ui/index.ts';

type Part = TradeScore['parts'][number];
type Cap = TradeScore['caps'][number];

const NAMES: Readonly<Record<Part['name'], string>> = {
  entry: 'Entry',
  stop: 'Stop',
  size: 'Size',
  exit: 'Exit',
  hold: 'Time held',
  setup: 'Checklist',
  amount: 'Amount',
  date: 'Date',
  fund: 'Fund',
  sale: 'No sale off plan',
};

export const partName = ({ name }: Part): string => NAMES[name];

/** What each part is measured by; R is the distance from the planned entry to the planned stop. */
const FORMULAS: Readonly<Record<Part['name'], string>> = {
  entry: 'Whole up to 0.10R worse than planned, nothing from 0.50R on.',
  stop: 'Whole where it stayed or was tightened, nothing when widened by 0.5R or removed.',
  size: 'Whole up to 1.02 times what was planned and allowed, nothing from 1.5 times on.',
  exit: 'Whole at stop, target, trail or planned time, 0.3 off plan, nothing 0.25R beyond the stop.',
  hold: 'Whole within the plan, half up to a quarter longer, else nothing.',
  setup: 'What was ticked of what my checklist lists.',
  amount: 'Whole within my tolerance, nothing from half of it off.',
  date: 'Whole within my tolerance, half up to twice it, else nothing.',
  fund: 'Whole where the fund is on my list.',
  sale: 'Whole where nothing was sold off plan.',
};

export const partFormula = ({ name }: Part): string => FORMULAS[name];

const CAPS: Readonly<Record<Cap, readonly [string, number]>> = {
  no_go_taken: ['Entered against NO_GO', 0],
  simulate_taken: ['Entered for real in a paper period', 0],
  no_intent: ['No plan was written before it', 20],
  wait_jumped: ['Entered during a wait or a cooldown', 30],
  'stop_failed_and_loss_over_1.5R': ['The stop failed and more than 1.5R was lost', 30],
  safeguard_broken: ['A safeguard of an override was not kept', 40],
  size_down_ignored: ['More than the largest size that my rules allowed', 50],
};

export const capText = (cap: Cap): string => `${CAPS[cap][0]}: at most ${CAPS[cap][1]}`;

export function stateWords(score: TradeScore): string {
  if (score.state === 'scored') return `${score.score} of 100`;
  if (score.state === 'unscored') return 'not scored';
  return `scored with its post entry, until ${formatDateTime(score.dueAt)}`;
}

const figure = (text: string | null): string => (text === null ? '–' : formatNumber(text));

type Figures = NonNullable<ScoreOnDevice['figures']>;
type OfTrade = Exclude<Figures, { amount: unknown }>;
type OfAction = Exclude<Figures, OfTrade>;

/** My own figures of a part: planned, and what was done. */
export function partFigures(part: Part, figures: Figures | null): string | undefined {
  if (figures === null) return undefined;
  return 'amount' in figures ? actionFigures(part, figures) : tradeFigures(part, figures);
}

function actionFigures({ name }: Part, { amount, dueDate, daysOff }: OfAction): string | undefined {
  if (name === 'amount') return `planned ${figure(amount.planned)}, paid ${figure(amount.actual)}`;
  if (name !== 'date' || dueDate === null) return undefined;
  return `due ${dayText(dueDate)}, ${daysOff === 1 ? '1 day' : `${daysOff} days`} off`;
}

/** A calendar date, of no zone. */
export const dayText = (date: string): string =>
  formatDate(`${date}T12:00:00Z`, { timeZone: 'UTC' });

function tradeFigures({ name }: Part, figures: OfTrade): string | undefined {
  const { entry, stop, size, exitReason, holdMinutes, ticks } = figures;
  if (name === 'entry') return `planned ${figure(entry.planned)}, filled ${figure(entry.actual)}`;
  if (name === 'stop') {
    const at = stop.isRemoved ? 'removed' : `last ${figure(stop.actual)}`;
    return `planned ${figure(stop.planned)}, ${at}`;
  }
  if (name === 'size') return `allowed ${figure(size.planned)}, largest ${figure(size.actual)}`;
  if (name === 'exit') return exitReason === null ? undefined : exitWords(exitReason);
  if (name === 'hold') {
    return `planned ${holdMinutes.planned ?? '–'} min, held ${holdMinutes.actual ?? '–'} min`;
  }
  return name === 'setup' && ticks.planned !== null
    ? `${ticks.actual ?? 0} of ${ticks.planned} ticked`
    : undefined;
}

const exitWords = (reason: string): string => `left at: ${reason.replaceAll('_', ' ')}`;
