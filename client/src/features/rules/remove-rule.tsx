import { useMemo, useState } from 'react';
import { Button, InlineStatus, Stack } from '../../ui/index.ts';
import { sayError } from '../common/say-error.ts';
import { useSave } from '../common/use-save.ts';
import { EditPreview } from './edit-preview.tsx';
import type { OwnRules } from './own-rules.ts';
import { saveEdit } from './save-edit.ts';
import type { RuleWords } from './sentences/parts.ts';

export interface RemoveRuleProps {
  base: OwnRules;
  ruleId: string;
  words: RuleWords;
  onSaved: () => void;
}

/** Takes a rule out for good, once it was said when that acts. */
export function RemoveRule({ base, ruleId, words, onSaved }: RemoveRuleProps) {
  const [isAsking, setAsking] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const { save, saving, failure } = useSave();
  const wanted = useMemo(() => base.rules.filter(({ id }) => id !== ruleId), [base, ruleId]);

  async function remove() {
    const isSaved = await save(async () => {
      const refused = await saveEdit(base, wanted);
      setTrouble(refused && sayError(refused.message));
      return refused === undefined;
    });
    if (isSaved) onSaved();
  }

  if (!isAsking) {
    return (
      <Button wide onPress={() => setAsking(true)}>
        Remove this rule…
      </Button>
    );
  }
  return (
    <Stack gap={2}>
      <EditPreview base={base} wanted={wanted} words={words} />
      <InlineStatus tone="attention">{failure ?? trouble}</InlineStatus>
      <Button wide onPress={remove} disabled={saving}>
        Remove it
      </Button>
      <Button wide onPress={() => setAsking(false)} disabled={saving}>
        Keep it
      </Button>
    </Stack>
  );
}
