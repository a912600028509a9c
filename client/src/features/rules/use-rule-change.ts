import type { Rule, RuleKind } from '@mast/shared/types';
import { useState } from 'react';
import { type CheckedRule, checkRule } from './check-rule.ts';
import type { InputProps } from './input-control.tsx';
import { pathKey } from './rule-input.ts';
import { ruleSentence } from './rule-sentence.ts';
import type { ParamPath } from './sentences/inputs.ts';
import type { RuleSentence, RuleWords } from './sentences/parts.ts';
import { setParam } from './set-param.ts';

/** What of a rule its editor needs. */
export interface Editable extends Pick<Rule, 'params'> {
  kind: RuleKind;
}

export interface RuleChange {
  /** With what was typed in them, as far as it is understood. */
  params: object;
  /** The last ones that nothing was wrong with. */
  good: object;
  /** The rule as it reads with them. */
  said: RuleSentence;
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  change: Pick<InputProps, 'onType' | 'onChange'>;
  /** @returns the params, or undefined where something is wrong with them */
  check: () => object | undefined;
}

/** A rule that is being changed: its params, what was typed, and what is wrong with it. */
export function useRuleChange(rule: Editable, words: RuleWords): RuleChange {
  const { kind } = rule;
  const [params, setParams] = useState<object>(rule.params);
  const [good, setGood] = useState<object>(rule.params);
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [errors, setErrors] = useState<Record<string, string>>({});

  function take(checked: CheckedRule): boolean {
    const isGood = Object.keys(checked.errors).length === 0;
    setErrors(checked.errors);
    setParams(checked.params);
    if (isGood) setGood(checked.params);
    return isGood;
  }

  return {
    params,
    good,
    said: ruleSentence({ kind, params: good }, words),
    typed,
    errors,
    change: {
      onType: (path, text) => {
        const next = { ...typed, [pathKey(path)]: text };
        setTyped(next);
        take(checkRule({ kind, params }, next, words));
      },
      onChange: (path, value) => {
        const left = withoutTyped(typed, path, value);
        setTyped(left);
        take(checkRule({ kind, params: setParam(params, path, value) }, left, words));
      },
    },
    check: () => {
      const checked = checkRule({ kind, params }, typed, words);
      return take(checked) ? checked.params : undefined;
    },
  };
}

/** What was typed below a part that is replaced belongs to it; the items after one that is taken out move up. */
function withoutTyped(
  typed: Readonly<Record<string, string>>,
  path: ParamPath,
  value: unknown,
): Record<string, string> {
  // All of it is replaced.
  if (path.length === 0) return {};
  const isItem = typeof path.at(-1) === 'number';
  const replaced = value === undefined && isItem ? path.slice(0, -1) : path;
  const below = `${pathKey(replaced)}/`;
  return Object.fromEntries(Object.entries(typed).filter(([key]) => !key.startsWith(below)));
}
