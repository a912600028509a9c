export type ParamPath = readonly (string | number)[];

export interface Offered {
  readonly value: string;
  readonly label: string;
}

interface InputBase {
  readonly path: ParamPath;
  readonly label: string;
  /** What it stands together with: a step of a ladder. */
  readonly group?: string;
}

/** A part of a rule's params that a person may change, with the form that it has. */
export type RuleInput = InputBase &
  (
    | {
        readonly type: 'number';
        readonly unit: string;
        /** Empty where the rule has none. */
        readonly value: string;
        /** Whole numbers are kept as numbers, all others as decimal texts. */
        readonly whole: boolean;
        /** May be left empty: then the rule has no such limit. */
        readonly optional: boolean;
      }
    | { readonly type: 'flag'; readonly value: boolean }
    | {
        readonly type: 'ticks';
        readonly value: readonly string[];
        readonly choices: readonly Offered[];
        /** May be left without any, which takes it out of the rule. */
        readonly optional: boolean;
      }
    | {
        readonly type: 'choice';
        readonly value: string;
        /** `param` is what the params keep of it, where that is not its value. */
        readonly choices: readonly (Offered & { readonly param?: unknown })[];
      }
    | { readonly type: 'text'; readonly value: string; readonly maxLength: number }
    | { readonly type: 'lines'; readonly value: readonly string[]; readonly optional: boolean }
    | { readonly type: 'time'; readonly value: string }
    | { readonly type: 'zone'; readonly value: string }
    /** A press puts the value where the path leads; undefined takes out what is there. */
    | { readonly type: 'act'; readonly value: unknown }
    | {
        readonly type: 'instruments';
        readonly value: readonly string[];
        /** What the params keep where none is chosen. */
        readonly none: unknown;
      }
  );

export type InputOf<T extends RuleInput['type']> = Extract<RuleInput, { type: T }>;
export type NumberInput = InputOf<'number'>;

type Grouped = { group?: string; optional?: boolean };

export const decimalInput = (
  path: ParamPath,
  label: string,
  unit: string,
  value: string | undefined,
  { optional = false, ...more }: Grouped = {},
): NumberInput => ({
  type: 'number',
  path,
  label,
  unit,
  value: value ?? '',
  whole: false,
  optional,
  ...more,
});

export const wholeInput = (
  path: ParamPath,
  label: string,
  unit: string,
  value: number | undefined,
  { optional = false, ...more }: Grouped = {},
): NumberInput => ({
  type: 'number',
  path,
  label,
  unit,
  value: value === undefined ? '' : String(value),
  whole: true,
  optional,
  ...more,
});

export const flagInput = (key: string, label: string, value: boolean | undefined): RuleInput => ({
  type: 'flag',
  path: [key],
  label,
  value: value === true,
});

export const choiceInput = (
  path: ParamPath,
  label: string,
  value: string,
  choices: InputOf<'choice'>['choices'],
  more: Pick<Grouped, 'group'> = {},
): RuleInput => ({ type: 'choice', path, label, value, choices, ...more });

export const ticksInput = (
  path: ParamPath,
  label: string,
  value: readonly string[],
  choices: readonly Offered[],
  more: Grouped = {},
): RuleInput => ({ type: 'ticks', path, label, value, choices, optional: false, ...more });

export const actInput = (
  path: ParamPath,
  label: string,
  value: unknown,
  more: Pick<Grouped, 'group'> = {},
): RuleInput => ({ type: 'act', path, label, value, ...more });

/** Words by value as choices, in their order. */
export const offeredOf = (words: Readonly<Record<string, string>>): Offered[] =>
  Object.entries(words).map(([value, label]) => ({ value, label }));
