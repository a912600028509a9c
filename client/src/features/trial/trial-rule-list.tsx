import type { RuleDefinition, RuleKind } from '@mast/shared/types';
import { useState } from 'react';
import { Button, InlineStatus, LinkButton, Row, Stack } from '../../ui/index.ts';
import { RuleEditor } from '../rules/rule-editor.tsx';
import { ruleInputs } from '../rules/rule-inputs.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import { RuleText } from '../rules/rule-text.tsx';
import type { RuleWords } from '../rules/sentences/parts.ts';
import { useRuleChange } from '../rules/use-rule-change.ts';
import classes from './trial.module.css';
import { type RuleEdit, type RuleEdits, withEdit } from './trial-rules.ts';

export interface TrialRuleListProps {
  rules: readonly RuleDefinition[];
  edits: RuleEdits;
  words: RuleWords;
  onChange: (edits: RuleEdits) => void;
}

/** My rules, each to be tried with other figures or left out; what stands in force stays so. */
export function TrialRuleList({ rules, edits, words, onChange }: TrialRuleListProps) {
  const [openKey, setOpenKey] = useState<string>();
  return (
    <ul className={classes.rules}>
      {rules.map((rule) => (
        <TrialRule
          key={rule.ruleKey}
          rule={rule}
          edit={edits[rule.ruleKey]}
          words={words}
          isOpen={rule.ruleKey === openKey}
          onOpen={(isOpen) => setOpenKey(isOpen ? rule.ruleKey : undefined)}
          onEdit={(edit) => {
            setOpenKey(undefined);
            onChange(withEdit(edits, rule.ruleKey, edit));
          }}
        />
      ))}
    </ul>
  );
}

const stateText = (edit: RuleEdit | undefined, isOff: boolean): string =>
  edit === undefined ? ' · switched off' : isOff ? ' · tried without' : ' · tried like this';

interface TrialRuleProps {
  rule: RuleDefinition;
  edit: RuleEdit | undefined;
  words: RuleWords;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onEdit: (edit: RuleEdit | undefined) => void;
}

function TrialRule({ rule, edit, words, isOpen, onOpen, onEdit }: TrialRuleProps) {
  const params = edit === undefined || edit === 'left_out' ? rule.params : edit.params;
  const { title, parts, inputs } = ruleSentence({ kind: rule.kind, params }, words);
  const isOff = edit === undefined ? rule.disabled === true : edit === 'left_out';
  return (
    <li className={classes.rule}>
      <h2 className={classes.name}>
        {title}
        {(isOff || edit !== undefined) && (
          <span className={classes.state}>{stateText(edit, isOff)}</span>
        )}
      </h2>
      <p className={isOff ? classes.out : undefined}>
        <RuleText parts={parts} />
      </p>
      {isOpen ? (
        <Editing
          rule={{ kind: rule.kind as RuleKind, params }}
          words={words}
          onTake={(changed) => onEdit({ params: changed })}
        />
      ) : (
        <Row gap={4}>
          {!isOff && inputs.length > 0 && (
            <LinkButton onPress={() => onOpen(true)}>Try other figures</LinkButton>
          )}
          {edit !== undefined && (
            <LinkButton onPress={() => onEdit(undefined)}>As it stands</LinkButton>
          )}
          {edit === undefined && isOff && (
            <LinkButton onPress={() => onEdit({ params })}>Try it on</LinkButton>
          )}
          {edit === undefined && !isOff && (
            <LinkButton onPress={() => onEdit('left_out')}>Try without</LinkButton>
          )}
        </Row>
      )}
    </li>
  );
}

interface EditingProps {
  rule: Parameters<typeof useRuleChange>[0];
  words: RuleWords;
  onTake: (params: object) => void;
}

function Editing({ rule, words, onTake }: EditingProps) {
  const { params, typed, errors, change, check } = useRuleChange(rule, words);
  const inputs = ruleInputs({ kind: rule.kind, params }, words);
  const take = () => {
    const checked = check();
    if (checked !== undefined) onTake(checked);
  };
  return (
    <Stack gap={3}>
      <RuleEditor inputs={inputs} words={words} typed={typed} errors={errors} {...change} />
      <InlineStatus tone="attention">{errors['']}</InlineStatus>
      <Button onPress={take}>Try it like this</Button>
    </Stack>
  );
}
