import type { DecisionRecord, Finding } from '@mast/shared/types';
import { isFixed, type RuleChanges } from '@mast/shared/why';
import { useId } from 'react';
import { KeyValue, KeyValues, LinkButton } from '../../ui/index.ts';
import { figureText, sayFinding } from '../gate/row-model.ts';
import { FIXED, namedTexts, stepTexts } from './change-words.ts';
import { marginText } from './margin-text.ts';
import { sourceTexts } from './source-words.ts';
import { type NamedWords, Then } from './together.tsx';
import classes from './why.module.css';

export interface RuleWhyProps {
  finding: Finding;
  ages: DecisionRecord['ages'];
  /** Undefined where it can not be computed here. */
  changes: RuleChanges | undefined;
  words: NamedWords;
  /** Where the rule can be changed; undefined for one that is always on. */
  href: string | undefined;
}

/** One rule that holds the plan back: what it saw, where from, its limit, and what would lift it. */
export function RuleWhy({ finding, ages, changes, words, href }: RuleWhyProps) {
  const id = useId();
  const { observed, limit, kind } = finding;
  const margin = marginText(finding);
  const unit = finding.unit === null ? {} : { unit: finding.unit };
  return (
    <section aria-labelledby={id} className={classes.rule}>
      <h3 id={id} className={classes.title}>
        {words.nameOf(finding.rule)}
      </h3>
      <p>{sayFinding(finding)}</p>
      <KeyValues>
        {observed !== null && (
          <KeyValue label="It saw" {...unit}>
            {figureText(observed)}
          </KeyValue>
        )}
        {limit !== null && (
          <KeyValue label="My limit" {...unit}>
            {figureText(limit)}
          </KeyValue>
        )}
        {margin !== undefined && <KeyValue label="Margin">{margin}</KeyValue>}
        <KeyValue label="Seen in">
          {sourceTexts(kind, ages).map((text) => (
            <span key={text} className={classes.source}>
              {text}
            </span>
          ))}
        </KeyValue>
      </KeyValues>
      {changes !== undefined && <Changes changes={changes} words={words} />}
      {href !== undefined && (
        <LinkButton href={href}>
          Look at this rule<span className="visually-hidden">: {words.nameOf(finding.rule)}</span>
        </LinkButton>
      )}
    </section>
  );
}

function Changes({ changes, words }: { changes: RuleChanges; words: NamedWords }) {
  return (
    <div className={classes.changes}>
      <h4 className={classes.label}>What would lift it</h4>
      {isFixed(changes) && <p>{FIXED}</p>}
      {changes.changes.map((change) => (
        <div key={JSON.stringify(change)} className={classes.change}>
          <p>{stepTexts(change, words).join(' · ')}</p>
          <Then change={change} words={words} />
        </div>
      ))}
      {namedTexts(changes, words).map((text) => (
        <p key={text} className={classes.quiet}>
          {text}
        </p>
      ))}
    </div>
  );
}
