/** What a slot may hold; the contract of each is `slot…` in `shared/contracts/common.json`. */
export type SlotKind =
  | 'count'
  | 'score'
  | 'r'
  | 'factor'
  | 'share'
  | 'percent'
  | 'money'
  | 'plain'
  | 'minutes'
  | 'date'
  | 'time'
  | 'name'
  | 'symbol'
  | 'own';

export type SlotValue = string | number;

/** A slot's value as it is written in a text, with the kind that it is bound to the linter as. */
export interface SlotText {
  readonly kind: SlotKind;
  readonly text: string;
}
