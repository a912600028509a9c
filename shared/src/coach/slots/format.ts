import { decimal, HUNDRED, multiply, toFixed, toText } from '../../decimal/index.ts';
import { nameWords } from './names.ts';
import type { SlotKind, SlotValue } from './types.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The minus of the field; a hyphen beside a figure reads as a range. */
const signed = (figure: string): string => figure.replace(/^-/, '−');

const fixed =
  (places: number) =>
  (value: SlotValue): string =>
    signed(toFixed(decimal(value), places).replace(/^-(?=0(?:\.0+)?$)/, ''));

function dateText(value: SlotValue): string {
  const [, month, day] = String(value).split('-').map(Number);
  return `${day} ${MONTHS[(month as number) - 1]}`;
}

const asIs = (value: SlotValue): string => String(value);

/** How the value of a slot is written, by its kind; the same on every device. */
const TEXTS: Readonly<Record<SlotKind, (value: SlotValue) => string>> = {
  count: asIs,
  score: asIs,
  r: fixed(2),
  factor: fixed(2),
  share: (value) => fixed(0)(toText(multiply(decimal(value), HUNDRED))),
  percent: fixed(1),
  money: fixed(2),
  plain: (value) => signed(String(value)),
  minutes: fixed(0),
  date: dateText,
  time: asIs,
  name: (value) => nameWords(String(value)),
  symbol: asIs,
  own: asIs,
};

/** @param value as its contract has it; shares as decimals, names as keys of a closed list */
export const slotText = (kind: SlotKind, value: SlotValue): string => TEXTS[kind](value);
