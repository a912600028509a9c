import type { Persona } from '@mast/shared/types';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { Fold, InlineStatus, List, ListRow, Stack } from '../../ui/index.ts';
import { PERSONA_WORDS } from '../common/personas.ts';

/** Two months of somebody who does not exist, to look round in; no server has them. */
export function TryDemo() {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string>();
  const [, navigate] = useLocation();

  async function begin(persona: Persona) {
    if (isBusy) return;
    setBusy(true);
    setTrouble(undefined);
    try {
      const { startDemo } = await import('../../data/demo/index.ts');
      navigate('/', { replace: true });
      await startDemo(persona);
    } catch {
      setBusy(false);
      setTrouble('This browser could not keep the demo. Free some space, then try once more.');
    }
  }

  return (
    <Fold title="Look round first, with demo data">
      <Stack gap={3}>
        <p>
          Two months of a trader who does not exist, on this device only. Everything can be tried;
          one tap wipes it without a trace. It never mixes with what is mine.
        </p>
        <List label="Demo data of">
          {(Object.keys(PERSONA_WORDS) as Persona[]).map((persona) => (
            <ListRow
              key={persona}
              title={PERSONA_WORDS[persona].name}
              detail={PERSONA_WORDS[persona].line}
              onPress={() => void begin(persona)}
            />
          ))}
        </List>
        <InlineStatus tone={trouble === undefined ? 'plain' : 'attention'}>
          {trouble ?? (isBusy ? 'Telling the story …' : undefined)}
        </InlineStatus>
      </Stack>
    </Fold>
  );
}
