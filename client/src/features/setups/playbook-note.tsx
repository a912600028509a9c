import type { Persona, SetupPolicyParams } from '@mast/shared/types';
import { LinkButton, Stack } from '../../ui/index.ts';
import { useActiveRules } from '../common/use-active-rules.ts';
import { ruleHref } from '../rules/rules-path.ts';
import classes from './setups.module.css';

/** Where a rule of mine says which setups may be traded: that it does, and which. */
export function PlaybookNote({ persona, name }: { persona: Persona | null; name?: string }) {
  const rules = useActiveRules(persona ?? undefined)?.rules ?? [];
  const rule = rules.find(
    ({ kind, params }) => kind === 'setup_policy' && (params as SetupPolicyParams).allowed,
  );
  const allowed = (rule?.params as SetupPolicyParams | undefined)?.allowed;
  if (persona === null || rule === undefined || allowed === undefined) return null;
  const key = name?.trim().toLowerCase();
  if (key !== undefined && (key === '' || allowed.some((one) => one.toLowerCase() === key))) {
    return null;
  }
  return (
    <Stack gap={1}>
      <p className={classes.quiet}>
        {key === undefined
          ? 'A rule of mine says which setups may be traded: '
          : 'A rule of mine does not list this one, so a plan with it is stopped. It lists: '}
        <bdi>{allowed.join(', ')}</bdi>.
      </p>
      <LinkButton href={ruleHref(persona, rule.ruleKey)}>Look at this rule</LinkButton>
    </Stack>
  );
}
