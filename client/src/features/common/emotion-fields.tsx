import type { EmotionTag } from '@mast/shared/types';
import { Chips, Segmented, Stack } from '../../ui/index.ts';
import {
  EMOTION_WORDS,
  type EmotionChoice,
  INTENSITY_WORDS,
  type IntensityStep,
} from './emotions.ts';

export interface EmotionFieldsProps {
  value: EmotionChoice;
  onChange: (value: EmotionChoice) => void;
  label?: string;
  error?: string | undefined;
  intensityError?: string | undefined;
}

const CHOICES = (Object.keys(EMOTION_WORDS) as EmotionTag[]).map((value) => ({
  value,
  label: EMOTION_WORDS[value],
}));

const STEPS = (Object.keys(INTENSITY_WORDS) as IntensityStep[]).map((value) => ({
  value,
  label: INTENSITY_WORDS[value],
}));

/** One tap where calm, a second one where not. */
export function EmotionFields({ value, onChange, ...text }: EmotionFieldsProps) {
  const { label = 'How I feel', error, intensityError } = text;
  return (
    <Stack gap={3}>
      <Chips
        label={label}
        error={error}
        choices={CHOICES}
        value={value.tag ?? undefined}
        onChange={(tag) => onChange({ tag, intensity: tag === 'calm' ? null : value.intensity })}
      />
      {value.tag !== null && value.tag !== 'calm' && (
        <Segmented
          label="How strongly"
          error={intensityError}
          choices={STEPS}
          value={value.intensity ?? undefined}
          onChange={(intensity) => onChange({ ...value, intensity })}
        />
      )}
    </Stack>
  );
}
