import { startRulesOf } from '@mast/shared/policies';
import { serverNow, write } from '../../data/index.ts';
import { Button, InlineStatus, LinkButton, List, ListRow, Section, Stack } from '../../ui/index.ts';
import { useSave } from '../common/use-save.ts';
import { ruleSentence } from '../rules/rule-sentence.ts';
import { RuleText } from '../rules/rule-text.tsx';
import classes from './onboarding.module.css';
import { readAccount } from './read-account.ts';
import type { RuleChoice } from './setup-draft.ts';
import type { StepProps } from './step-props.ts';
import { useSetupWords } from './use-setup-words.ts';

/** All that was said, once more, each to be opened again; then account and rules are written. */
export function ReviewStep({ draft, change, onDone }: StepProps & { onDone: () => void }) {
  const { save, saving, failure } = useSave();
  const offered = draft.persona === null ? [] : startRulesOf(draft.persona);
  const choices = offered.flatMap(({ id }) => draft.choices[id] ?? []);
  const kept = choices.filter(({ isKept }) => isKept);
  const left = choices.filter(({ isKept }) => !isKept);
  const reopen = ({ rule }: RuleChoice) =>
    change({ step: 'rules', at: offered.findIndex(({ id }) => id === rule.id) });

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
        rules: kept.map(({ rule: { id, kind, params } }) => ({ id, kind, params })),
      });
    });
    if (isDone) onDone();
  }

  const parts = { draft, onOpen: reopen };
  return (
    <Stack gap={6}>
      {kept.length === 0 ? (
        <p>None for now. Cooldowns still hold, and rules can be added later.</p>
      ) : (
        <Choices label="My rules" choices={kept} {...parts} />
      )}
      {left.length > 0 && (
        <Section title="Left out">
          <Choices label="Left out" choices={left} {...parts} />
        </Section>
      )}
      <InlineStatus tone="attention">{failure}</InlineStatus>
      <div className={classes.finish}>
        <Button kind="primary" wide onPress={finish} disabled={saving}>
          Make them mine
        </Button>
      </div>
      <LinkButton onPress={() => change({ step: 'account' })}>Back to my account</LinkButton>
    </Stack>
  );
}

interface ChoicesProps extends Pick<StepProps, 'draft'> {
  label: string;
  choices: readonly RuleChoice[];
  onOpen: (choice: RuleChoice) => void;
}

function Choices({ label, choices, draft, onOpen }: ChoicesProps) {
  const words = useSetupWords(draft);
  return (
    <List label={label} ordered>
      {choices.map((choice) => {
        const { title, parts } = ruleSentence(choice.rule, words);
        return (
          <ListRow
            key={choice.rule.id}
            title={<span className={classes.title}>{title}</span>}
            detail={
              <span className={classes.line}>
                <RuleText parts={parts} />
              </span>
            }
            onPress={() => onOpen(choice)}
          />
        );
      })}
    </List>
  );
}
