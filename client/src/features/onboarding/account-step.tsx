import { startRulesOf } from '@mast/shared/policies';
import { type FormEvent, useState } from 'react';
import { serverNow, write } from '../../data/index.ts';
import { Button, InlineStatus, LinkButton, Stack } from '../../ui/index.ts';
import { useSave } from '../common/use-save.ts';
import { AccountFields } from './account-fields.tsx';
import { type AccountErrors, readAccount } from './read-account.ts';
import { isAllSaid } from './rule-flow.ts';
import type { StepProps } from './step-props.ts';

export interface AccountStepProps extends StepProps {
  /** The persona's rules are there already: the account is all that is missing. */
  hasRules: boolean;
  /** The main zone is the person's, not the account's: it is asked once. */
  hasZone: boolean;
  onDone: () => void;
}

export function AccountStep({ draft, change, hasRules, hasZone, onDone }: AccountStepProps) {
  const [errors, setErrors] = useState<AccountErrors>({});
  const { save, saving, failure } = useSave();
  const isSaid = draft.persona !== null && isAllSaid(startRulesOf(draft.persona), draft);

  async function submit(event: FormEvent) {
    event.preventDefault();
    const account = readAccount(draft, serverNow());
    setErrors(account.ok ? {} : account.error);
    if (!account.ok) return;
    if (!hasRules) change({ step: isSaid ? 'review' : 'rules' });
    else if (await save(() => write('createAccount', account.value))) onDone();
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap={6}>
        <AccountFields draft={draft} change={change} errors={errors} hasZone={hasZone} />
        <InlineStatus tone="attention">{failure}</InlineStatus>
        <Button kind="primary" type="submit" wide disabled={saving}>
          {hasRules ? 'Add the account' : 'Go on to my rules'}
        </Button>
        <LinkButton onPress={() => change({ step: 'persona' })}>Back to how I trade</LinkButton>
      </Stack>
    </form>
  );
}
