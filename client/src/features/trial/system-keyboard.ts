import type { Keypad } from '../intent/use-keypad.ts';

const UNWIRED = { keypad: false, onFocus() {}, onBlur() {}, inputRef() {} };

/** The system's own keyboard: a bench is no place for the twenty seconds of a plan. */
export const SYSTEM_KEYBOARD: Keypad = {
  active: undefined,
  wire: () => UNWIRED,
  has: () => false,
  begin() {},
  next() {},
};
