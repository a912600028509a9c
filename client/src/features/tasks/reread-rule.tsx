import { write } from '../../data/index.ts';
import { Button, InlineStatus, Stack } from '../../ui/index.ts';
import { useSave } from '../common/use-save.ts';
import { RuleText } from '../rules/rule-text.tsx';
import type { RuleSentence } from '../rules/sentences/parts.ts';
import classes from './tasks.module.css';
import { useDwell } from './use-dwell.ts';

const DWELL_SECONDS = 10;

/** The rule in my own words, long enough on the screen to be read; its last line is the answer. */
export function RereadRule({ taskId, sentence }: { taskId: string; sentence: RuleSentence }) {
  const seconds = useDwell(DWELL_SECONDS);
  const { save, saving, failure } = useSave();
  const left = DWELL_SECONDS - seconds;
  const finish = () => {
    void save(() => write('completeTask', { taskId, lines: null, dwellSeconds: seconds }));
  };
  return (
    <Stack gap={3}>
      <blockquote className={classes.rule}>
        <p>
          <RuleText parts={sentence.parts} />
        </p>
        <p className={classes.why}>{sentence.why}</p>
      </blockquote>
      <InlineStatus tone="attention">{failure}</InlineStatus>
      <Button kind="primary" wide onPress={finish} disabled={saving || left > 0}>
        {left > 0 ? `I read it: ${left} s more` : 'This is my rule, and I wrote it.'}
      </Button>
    </Stack>
  );
}
