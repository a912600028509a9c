import ChevronDown from 'lucide-react/icons/chevron-down';
import { Icon } from '../display/icon.tsx';
import panel from './gate-panel.module.css';
import type { RowModel } from './model.ts';
import classes from './passed-rules.module.css';
import { RuleRow } from './rule-row.tsx';

export const PassedRules = ({ rows }: { rows: readonly RowModel[] }) => (
  <details className={classes.passed}>
    <summary className={classes.count}>
      {rows.length} {rows.length === 1 ? 'rule' : 'rules'} passed
      <span className={classes.chevron}>
        <Icon of={ChevronDown} size={16} />
      </span>
    </summary>
    <ul className={panel.rows}>
      {rows.map((row) => (
        <RuleRow key={row.id} {...row} quiet />
      ))}
    </ul>
  </details>
);
