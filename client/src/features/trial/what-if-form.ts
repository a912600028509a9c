import { err, ok, type Result } from '@mast/shared/result';
import { formatCivilDate, parseCivilDate, parseInstant } from '@mast/shared/time';
import type { WhatIf } from '@mast/shared/why';
import { parseTyped } from '../../ui/format/index.ts';
import { instantOfWall, wallTimeOf } from '../common/wall-time.ts';

/** What is supposed, as typed; empty where it stays as it is. */
export interface WhatIfForm {
  equity: string;
  dayNet: string;
  dayTrades: string;
  lossesInRow: string;
  openRisk: string;
  /** `HH:MM` on the person's clock, the next time that it shows that. */
  time: string;
}

export type WhatIfErrors = Partial<Record<keyof WhatIfForm, string>>;

export const NOTHING_TYPED: WhatIfForm = {
  equity: '',
  dayNet: '',
  dayTrades: '',
  lossesInRow: '',
  openRisk: '',
  time: '',
};

export const hasTyped = (form: WhatIfForm): boolean =>
  Object.values(form).some((text) => text.trim() !== '');

/** More is no question that a day answers. */
const MOST_COUNTED = 99;

interface Wanted {
  readonly words: string;
  readonly fits: (value: string) => boolean;
}

const isNegative = (value: string): boolean => value.startsWith('-');

const ANY: Wanted = { words: 'a number', fits: () => true };
const FROM_ZERO: Wanted = { words: 'a number from zero on', fits: (value) => !isNegative(value) };
const ABOVE_ZERO: Wanted = {
  words: 'a number above zero',
  fits: (value) => !isNegative(value) && value !== '0',
};
const COUNT: Wanted = {
  words: `a whole number up to ${MOST_COUNTED}`,
  fits: (value) => /^\d+$/.test(value) && Number(value) <= MOST_COUNTED,
};

/** The next instant at which the clock of the zone shows the time. */
function nextAt(time: string, zone: string, now: number): number | undefined {
  const { date } = wallTimeOf(now, zone);
  const today = parseCivilDate(date) as number;
  const on = (days: number) => {
    const at = instantOfWall({ date: formatCivilDate(today + days), time }, zone);
    return at === undefined ? undefined : parseInstant(at);
  };
  const first = on(0);
  if (first === undefined) return undefined;
  return first >= now ? first : on(1);
}

/** What a trial supposes, or what is wrong at which field. @param now ms */
export function readWhatIf(
  form: WhatIfForm,
  zone: string,
  now: number,
): Result<WhatIf, WhatIfErrors> {
  const errors: WhatIfErrors = {};
  const read = (field: keyof WhatIfForm, wanted: Wanted): string | null => {
    const typed = form[field].trim();
    if (typed === '') return null;
    const value = parseTyped(typed);
    if (value !== undefined && wanted.fits(value)) return value;
    errors[field] = `Expected ${wanted.words}, found “${typed}”.`;
    return null;
  };
  const count = (field: 'dayTrades' | 'lossesInRow'): number | null => {
    const value = read(field, COUNT);
    return value === null ? null : Number(value);
  };
  const time = form.time.trim();
  const at = time === '' ? null : nextAt(time, zone, now);
  if (at === undefined) errors.time = `Expected a time like 14:30, found “${time}”.`;
  const what: WhatIf = {
    equity: read('equity', ABOVE_ZERO),
    dayNet: read('dayNet', ANY),
    dayTrades: count('dayTrades'),
    lossesInRow: count('lossesInRow'),
    openRisk: read('openRisk', FROM_ZERO),
    at: at ?? null,
  };
  return Object.keys(errors).length > 0 ? err(errors) : ok(what);
}
