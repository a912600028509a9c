import { serverNow, write } from '../../data/index.ts';
import { Button, InlineStatus, LinkButton, Stack } from '../../ui/index.ts';
import { useSave } from '../common/use-save.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import { RuleText } from '../rules/rule-text.tsx';
import classes from './onboarding.module.css';
import { readAccount } from './read-account.ts';
import type { StepProps } from './step-props.ts';

/** All that was said, once more; then account and rules are written. */
export function ReviewStep({ draft, change, onDone }: StepProps & { onDone: () => void }) {
  const { save, saving, failure } = useSave();
  const kept = draft.choices.filter((choice) => choice.isKept).map((choice) => choice.rule);

  async function finish() {
    const account = readAccount(draft, serverNow());
    if (!account.ok) {
      change({ step: 'account' });
      return;
    }
    const isDone = await save(async () => {
      await write('createAccount', account.value);
      await write('adoptRuleset', {
        rulesetId: draft.rulesetId,
        persona: account.value.persona,
        rules: kept.map(({ id, kind, params }) => ({ id, kind, params })),
      });
    });
    if (isDone) onDone();
  }

  return (
    <Stack gap={6}>
      {kept.length === 0 ? (
        <p>None for now. Cooldowns still hold, and rules can be added later.</p>
      ) : (
        <ol className={classes.rules}>
          {kept.map((rule) => {
            const { title, parts } = ruleSentence(rule, draft.currency);
            return (
              <li key={rule.id}>
                <h2 className={classes.title}>{title}</h2>
                <p className={classes.line}>
                  <RuleText parts={parts} />
                </p>
              </li>
            );
          })}
        </ol>
      )}
      <InlineStatus tone="attention">{failure}</InlineStatus>
      <Button kind="primary" wide onPress={finish} disabled={saving}>
        Make them mine
      </Button>
      <LinkButton onPress={() => change({ step: 'rules', choices: draft.choices.slice(0, -1) })}>
        Back
      </LinkButton>
    </Stack>
  );
}
