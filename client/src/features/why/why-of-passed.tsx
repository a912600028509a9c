import type { DecisionRecord, Finding } from '@mast/shared/types';
import { Fold } from '../../ui/index.ts';
import { figureText } from '../gate/row-model.ts';
import { sourceTexts } from './source-words.ts';
import classes from './why.module.css';

export interface WhyOfPassedProps {
  record: DecisionRecord;
  nameOf: (rule: string) => string;
}

function figures({ observed, limit, unit }: Finding): string | undefined {
  if (observed === null || limit === null) return undefined;
  return [`${figureText(observed)} → ${figureText(limit)}`, unit].filter(Boolean).join(' ');
}

/** What the rules saw that passed, and where from, one tap away. */
export function WhyOfPassed({ record, nameOf }: WhyOfPassedProps) {
  const passed = record.findings.filter(({ status }) => status === 'pass');
  if (passed.length === 0) return null;
  return (
    <Fold title="What the rules saw that passed">
      <ul className={classes.passed}>
        {passed.map((finding) => (
          <li key={finding.rule}>
            <span className={classes.line}>
              <span>{nameOf(finding.rule)}</span>
              <span>{figures(finding)}</span>
            </span>
            <span className={classes.quiet}>
              {sourceTexts(finding.kind, record.ages).join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}
