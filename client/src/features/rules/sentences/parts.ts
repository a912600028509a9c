import { formatNumber, NBSP } from '../../../ui/format/index.ts';

/** Words, and figures that a screen may set apart or make editable. */
export type SentencePart = string | { readonly figure: string };

export type ParamPath = readonly (string | number)[];

/** A part of a rule's params that a person may change, with the form that it has. */
export type RuleInput =
  | {
      readonly type: 'number';
      readonly path: ParamPath;
      readonly label: string;
      readonly unit: string;
      readonly value: string;
      /** Whole numbers are kept as numbers, all others as decimal texts. */
      readonly whole: boolean;
      /** What it stands together with: a step of a ladder. */
      readonly group?: string;
    }
  | {
      readonly type: 'flag';
      readonly path: ParamPath;
      readonly label: string;
      readonly value: boolean;
    }
  | {
      readonly type: 'fields';
      readonly path: ParamPath;
      readonly label: string;
      readonly value: readonly string[];
      readonly choices: readonly { readonly value: string; readonly label: string }[];
    };

export type NumberInput = Extract<RuleInput, { type: 'number' }>;

export interface RuleSentence {
  readonly title: string;
  readonly parts: readonly SentencePart[];
  /** Why it is there, in one line. */
  readonly why: string;
  readonly inputs: readonly RuleInput[];
}

export const figure = (value: string | number, unit = ''): SentencePart => {
  const shown = formatNumber(String(value));
  if (unit === '') return { figure: shown };
  return { figure: unit === 'R' ? `${shown}R` : `${shown}${NBSP}${unit}` };
};

export const decimalInput = (
  key: string,
  label: string,
  unit: string,
  value: string,
): RuleInput => ({ type: 'number', path: [key], label, unit, value, whole: false });

export const wholeInput = (
  path: ParamPath,
  label: string,
  unit: string,
  value: number,
): NumberInput => ({ type: 'number', path, label, unit, value: String(value), whole: true });

/** `a`, `a or b`, `a, b or c`, each a run of parts. */
export function joinParts(
  runs: readonly (readonly SentencePart[])[],
  last: string,
): SentencePart[] {
  return runs.flatMap((run, index) => {
    if (index === 0) return [...run];
    return [index === runs.length - 1 ? ` ${last} ` : ', ', ...run];
  });
}
