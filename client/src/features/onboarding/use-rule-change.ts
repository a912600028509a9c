import { useState } from 'react';
import type { InputProps } from '../rules/input-control.tsx';
import { pathKey } from '../rules/rule-input.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import type { RuleSentence, RuleWords } from '../rules/sentences/parts.ts';
import { setParam } from '../rules/set-param.ts';
import { type CheckedRule, checkRule } from './check-rule.ts';
import type { RuleChoice } from './setup-draft.ts';

export interface RuleChange {
  /** With what was typed in them, as far as it is understood. */
  params: object;
  /** The rule as it reads with its last good params. */
  said: RuleSentence;
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  change: Pick<InputProps, 'onType' | 'onChange'>;
  /** @returns the params, or undefined where something is wrong with them */
  check: () => object | undefined;
}

/** A rule that is being changed: its params, what was typed, and what is wrong with it. */
export function useRuleChange(rule: RuleChoice['rule'], words: RuleWords): RuleChange {
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
        take(checkRule({ kind, params: setParam(params, path, value) }, typed, words));
      },
    },
    check: () => {
      const checked = checkRule({ kind, params }, typed, words);
      return take(checked) ? checked.params : undefined;
    },
  };
}
