import ChevronDown from 'lucide-react/icons/chevron-down';
import { cx } from '../cx.ts';
import { Icon } from '../display/icon.tsx';
import { MarginBar } from '../display/margin-bar.tsx';
import type { RowModel } from './model.ts';
import classes from './rule-row.module.css';

export interface RuleRowProps extends RowModel {
  /** Quiet ink, the sentence on tap: for what passed. */
  quiet?: boolean;
}

/** The whole row is the tap that opens where it came from. */
export function RuleRow({ quiet, ...row }: RuleRowProps) {
  const look = cx(classes.row, quiet && classes.quiet);
  const more = [quiet && row.sentence, row.source].filter((text) => text);
  const sentence = !quiet && <span className={classes.sentence}>{row.sentence}</span>;
  if (more.length === 0) {
    return (
      <li className={look}>
        <div className={classes.face}>
          <Figures {...row} />
          {sentence}
        </div>
      </li>
    );
  }
  return (
    <li className={look}>
      <details>
        <summary className={classes.face}>
          <Figures {...row} />
          {sentence}
          <span className={classes.chevron}>
            <Icon of={ChevronDown} size={16} />
          </span>
        </summary>
        <div className={classes.more}>
          {more.map((text) => (
            <p key={String(text)}>{text}</p>
          ))}
        </div>
      </details>
    </li>
  );
}

function Figures({ name, saw, limit, unit, margin }: RowModel) {
  return (
    <>
      <span className={classes.line}>
        <span className={classes.name}>{name}</span>
        {saw !== undefined && <SawLimit saw={saw} limit={limit} unit={unit} />}
      </span>
      {margin !== undefined && (
        <span className={classes.bar}>
          <MarginBar share={margin} label={name} />
        </span>
      )}
    </>
  );
}

const SawLimit = ({ saw, limit, unit }: Pick<RowModel, 'limit' | 'unit'> & { saw: string }) => (
  <span className={classes.figures}>
    <span className="visually-hidden">, saw </span>
    <span className={classes.saw}>{saw}</span>
    {limit !== undefined && (
      <>
        <span className="visually-hidden">, limit </span>
        <span aria-hidden="true"> → </span>
        {limit}
      </>
    )}
    {unit !== undefined && <span className={classes.unit}>{`\u00a0${unit}`}</span>}
  </span>
);
