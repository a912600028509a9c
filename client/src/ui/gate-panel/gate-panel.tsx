import { type ReactNode, useEffect, useId, useRef } from 'react';
import { cx } from '../cx.ts';
import { Compare } from './compare.tsx';
import { FoldedRules } from './folded-rules.tsx';
import { GateActions } from './gate-actions.tsx';
import classes from './gate-panel.module.css';
import { Headline } from './headline.tsx';
import type { GatePanelModel } from './model.ts';
import { RuleRow } from './rule-row.tsx';
import { Stamp } from './stamp.tsx';

export interface GatePanelProps extends GatePanelModel {
  /** Moves the focus to the verdict when the panel appears, so that a screen reader reads it. */
  focusOnMount?: boolean;
  /** What is to be done about it, below the verdict. */
  todo?: ReactNode;
  /** What it was decided on, at the foot. */
  detail?: ReactNode;
}

export function GatePanel({ focusOnMount, todo, detail, ...model }: GatePanelProps) {
  const titleId = useId();
  const panel = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focusOnMount) panel.current?.focus({ preventScroll: true });
  }, [focusOnMount]);
  const { stops, overridden, notEvaluated, passed, notApplicable, compare, stamp } = model;
  return (
    <article
      ref={panel}
      tabIndex={-1}
      aria-labelledby={titleId}
      className={cx(classes.panel, !stamp.confirmed && classes.unconfirmed)}
    >
      <Headline {...model} titleId={titleId} />
      <GateActions primary={model.primary} secondary={model.secondary} />
      {compare !== undefined && <Compare {...compare} />}
      {todo}
      {stops.length > 0 && <RuleGroup title="What stops me" rows={stops} />}
      {overridden.length > 0 && <RuleGroup title="Under my override" rows={overridden} />}
      {notEvaluated.length > 0 && (
        <RuleGroup title="What could not be checked" rows={notEvaluated} />
      )}
      <div>
        {passed.length > 0 && <FoldedRules rows={passed} said="passed" />}
        {notApplicable.length > 0 && (
          <FoldedRules
            rows={notApplicable}
            said={notApplicable.length === 1 ? 'does not apply' : 'do not apply'}
          />
        )}
        {detail}
        <Stamp stamp={stamp} saved={model.saved} />
      </div>
    </article>
  );
}

function RuleGroup({ title, rows }: { title: string; rows: GatePanelModel['stops'] }) {
  const id = useId();
  return (
    <section aria-labelledby={id} className={classes.group}>
      <h3 id={id} className={classes.groupTitle}>
        {title}
      </h3>
      <ul className={classes.rows}>
        {rows.map((row) => (
          <RuleRow key={row.id} {...row} />
        ))}
      </ul>
    </section>
  );
}
