import { useState } from 'react';
import { newId, useDraft, useRows } from '../../data/index.ts';
import { LinkButton } from '../../ui/index.ts';
import { PlainFrame } from '../common/plain-frame.tsx';
import { deviceZone } from '../common/use-zone.ts';
import { AccountStep } from './account-step.tsx';
import { PersonaStep } from './persona-step.tsx';
import { ReviewStep } from './review-step.tsx';
import { RuleSteps } from './rule-steps.tsx';
import { emptySetup, type SetupDraft, type SetupStep } from './setup-draft.ts';

export interface OnboardingProps {
  /** False where another account is added. */
  isFirst: boolean;
  onDone: () => void;
}

const TITLES: Readonly<Record<SetupStep, string>> = {
  persona: 'How I trade',
  account: 'My account',
  rules: 'My rules, one by one',
  review: 'These are my rules',
};

/** Persona, account, then the start rules one by one; written when all of it was said. */
export default function Onboarding({ isFirst, onDone }: OnboardingProps) {
  const [person] = useRows('person');
  const rulesets = useRows('ruleset');
  const [empty] = useState(() => emptySetup(newId, person?.mainZone ?? deviceZone()));
  const [draft, setDraft, discard] = useDraft<SetupDraft>(isFirst ? 'setup' : 'account', empty);
  const change = (part: Partial<SetupDraft>) => setDraft({ ...draft, ...part });
  const hasRules = rulesets.some((ruleset) => ruleset.persona === draft.persona);
  const [isFinished, setFinished] = useState(false);
  const finish = () => {
    setFinished(true);
    discard();
    onDone();
  };
  if (isFinished) return null;
  return (
    <PlainFrame
      title={TITLES[draft.step]}
      aside={isFirst ? undefined : <LinkButton href="/more">Cancel</LinkButton>}
    >
      {draft.step === 'persona' && <PersonaStep draft={draft} change={change} />}
      {draft.step === 'account' && (
        <AccountStep
          draft={draft}
          change={change}
          hasRules={hasRules}
          hasZone={person !== undefined}
          onDone={finish}
        />
      )}
      {draft.step === 'rules' && <RuleSteps draft={draft} change={change} />}
      {draft.step === 'review' && <ReviewStep draft={draft} change={change} onDone={finish} />}
    </PlainFrame>
  );
}
