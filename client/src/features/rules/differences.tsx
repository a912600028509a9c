import { diffRules, type RuleState } from '@mast/shared/rules';
import { changeText } from './change-words.ts';
import classes from './rules.module.css';
import type { RuleWords } from './sentences/parts.ts';

export interface DifferencesProps {
  from: readonly RuleState[];
  to: readonly RuleState[];
  words: RuleWords;
}

/** What differs from one version of the rules to another, one line each. */
export function Differences({ from, to, words }: DifferencesProps) {
  const { changes, order } = diffRules(from, to);
  if (changes.length === 0 && order === null) return <p>Nothing differs.</p>;
  return (
    <ul className={classes.parts}>
      {changes.map((change) => {
        const { title, text } = changeText(change, [...to, ...from], words);
        return (
          <li key={`${change.rule} ${change.part} ${change.param}`}>
            <strong>{title}</strong> · {text}
          </li>
        );
      })}
      {order !== null && <li>The order of my rules</li>}
    </ul>
  );
}
