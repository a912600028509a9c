import { PERSONAS_OFFERED } from '@mast/shared/policies';
import { List, ListRow, Stack } from '../../ui/index.ts';
import { PERSONA_WORDS } from '../common/personas.ts';
import type { StepProps } from './step-props.ts';

/** The persona chooses which rules are offered first. */
export const PersonaStep = ({ change }: StepProps) => (
  <Stack gap={4}>
    <p>It decides which rules I am offered first. Each of them can be changed or left out.</p>
    <List label="How I trade">
      {PERSONAS_OFFERED.map((persona) => (
        <ListRow
          key={persona}
          title={PERSONA_WORDS[persona].name}
          detail={PERSONA_WORDS[persona].line}
          onPress={() => change({ persona, step: 'account', preset: null, choices: {}, at: 0 })}
        />
      ))}
    </List>
  </Stack>
);
