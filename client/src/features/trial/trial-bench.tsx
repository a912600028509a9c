import type { RuleDefinition } from '@mast/shared/types';
import { lazy, Suspense, useEffect, useId, useMemo, useState } from 'react';
import { Button, Fold, InlineStatus, LinkButton, Section, Stack } from '../../ui/index.ts';
import { subjectText } from '../common/instrument-text.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { useRuleWords } from '../common/use-rule-words.ts';
import { PlanFields } from '../intent/plan-fields.tsx';
import { EMPTY_PLAN, type PlanForm } from '../intent/plan-form.ts';
import { usePlanContext } from '../intent/use-plan-context.ts';
import { AgainstThePast } from './against-the-past.tsx';
import { SYSTEM_KEYBOARD } from './system-keyboard.ts';
import classes from './trial.module.css';
import { TrialRuleList } from './trial-rule-list.tsx';
import { editedRules, type RuleEdits } from './trial-rules.ts';
import { useTrial } from './use-trial.ts';
import { WhatIfFields } from './what-if-fields.tsx';
import { hasTyped, NOTHING_TYPED } from './what-if-form.ts';

const loadResult = () => import('./trial-result.tsx');
const TrialResult = lazy(loadResult);

const NO_EDITS: RuleEdits = {};
const NO_RULES: readonly RuleDefinition[] = [];

/** The plan, what is supposed, the rules as they are tried, and what the gate says of it. */
export function TrialBench({ start = EMPTY_PLAN }: { start: PlanForm | undefined }) {
  const [plan, setPlan] = useState(start);
  const [what, setWhat] = useState(NOTHING_TYPED);
  const [edits, setEdits] = useState(NO_EDITS);
  const formId = useId();
  const context = usePlanContext(plan);
  const { account, instrument } = context;
  const words = useRuleWords(account?.currency);
  const mine = useActiveRules(account?.persona)?.all ?? NO_RULES;
  const rules = useMemo(() => editedRules(mine, edits), [mine, edits]);
  const [{ planErrors, whatErrors, refusal, result }, ask] = useTrial(context);
  // Near before it is asked for; what fails is tried again then.
  useEffect(() => void loadResult().catch(() => {}), []);
  const tryIt = () => void ask({ plan, what, rules });
  const changed = Object.keys(edits).length;
  const [wrong] = [...Object.values(planErrors), ...Object.values(whatErrors)];
  const fields = (
    <PlanFields
      form={plan}
      errors={planErrors}
      context={context}
      keypad={SYSTEM_KEYBOARD}
      formId={formId}
      onCheck={tryIt}
      change={(part) => {
        // Rules are of the persona of an account.
        if ('accountId' in part) setEdits(NO_EDITS);
        setPlan({ ...plan, ...part });
      }}
    />
  );
  const subject = subjectText(instrument?.symbol ?? '', plan.side, plan.size || null);
  return (
    <div className={classes.column}>
      <Stack gap={6}>
        <p className={classes.mark}>
          <strong>A trial.</strong> Nothing of it is saved, sent or counted, and a Go here opens
          nothing.
        </p>
        <div>
          {start === EMPTY_PLAN ? fields : <Fold title={`The plan: ${subject}`}>{fields}</Fold>}
          <Fold title={hasTyped(what) ? 'What if: something is supposed' : 'What if'}>
            <WhatIfFields
              form={what}
              errors={whatErrors}
              currency={account?.currency ?? ''}
              change={(part) => setWhat({ ...what, ...part })}
            />
          </Fold>
          <Fold title={changed === 0 ? 'My rules, as they stand' : `My rules, ${changed} changed`}>
            <TrialRuleList rules={mine} edits={edits} words={words} onChange={setEdits} />
          </Fold>
        </div>
        <Stack gap={2}>
          <InlineStatus tone="attention">{refusal ?? wrong}</InlineStatus>
          <Button kind="primary" wide onPress={tryIt}>
            Try it
          </Button>
        </Stack>
        {result && (
          <Section title="What my rules would say">
            <Suspense fallback={null}>
              <TrialResult {...result} words={words} />
            </Suspense>
          </Section>
        )}
        {account && <AgainstThePast persona={account.persona} edited={rules} />}
        <p className={classes.quiet}>
          What is tried here changes no rule. <LinkButton href="/rules">My rules</LinkButton>
        </p>
      </Stack>
    </div>
  );
}
