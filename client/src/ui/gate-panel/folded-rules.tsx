import ChevronDown from 'lucide-react/icons/chevron-down';
import { useDeferredValue } from 'react';
import { Icon } from '../display/icon.tsx';
import classes from './folded-rules.module.css';
import panel from './gate-panel.module.css';
import type { RowModel } from './model.ts';
import { RuleRow } from './rule-row.tsx';

export interface FoldedRulesProps {
  rows: readonly RowModel[];
  /** Behind their number. */
  said: string;
}

const NONE: readonly RowModel[] = [];

/** Rules that stop nothing, by their number until they are asked for. */
export function FoldedRules({ rows, said }: FoldedRulesProps) {
  // They are folded away: the verdict is painted before them.
  const made = useDeferredValue(rows, NONE);
  return (
    <details className={classes.passed}>
      <summary className={classes.count}>
        {rows.length} {rows.length === 1 ? 'rule' : 'rules'} {said}
        <span className={classes.chevron}>
          <Icon of={ChevronDown} size={16} />
        </span>
      </summary>
      <ul className={panel.rows}>
        {made.map((row) => (
          <RuleRow key={row.id} {...row} quiet />
        ))}
      </ul>
    </details>
  );
}
