import type { EmotionTag, IntentContext } from '@mast/shared/types';

export type Emotion = IntentContext['emotion'];

export const EMOTION_WORDS: Readonly<Record<EmotionTag, string>> = {
  calm: 'Calm',
  fomo: 'FOMO',
  anger: 'Anger',
  revenge: 'Revenge',
  boredom: 'Boredom',
  euphoria: 'Euphoria',
  fear: 'Fear',
};

/** Steps of the 0 to 10 scale that a thumb tells apart. */
export const INTENSITY_WORDS = { '3': 'A little', '6': 'Clearly', '9': 'Strongly' } as const;

export type IntensityStep = keyof typeof INTENSITY_WORDS;

/** What was chosen so far: an emotion that is not calm also needs its strength. */
export interface EmotionChoice {
  tag: EmotionTag | null;
  intensity: IntensityStep | null;
}

export const NO_EMOTION: EmotionChoice = { tag: null, intensity: null };

export const needsIntensity = ({ tag, intensity }: EmotionChoice): boolean =>
  tag !== null && tag !== 'calm' && intensity === null;

/** @returns null where none was chosen */
export function emotionOf({ tag, intensity }: EmotionChoice): Emotion {
  if (tag === null) return null;
  return { tag, intensity: tag === 'calm' ? 0 : Number(intensity ?? 0) };
}

function stepOf(intensity: number): IntensityStep {
  if (intensity <= 4) return '3';
  return intensity <= 7 ? '6' : '9';
}

export const choiceOf = (emotion: Emotion): EmotionChoice =>
  emotion === null
    ? NO_EMOTION
    : { tag: emotion.tag, intensity: emotion.tag === 'calm' ? null : stepOf(emotion.intensity) };

/** `FOMO, clearly` */
export function emotionText(emotion: Emotion): string | undefined {
  if (emotion === null) return undefined;
  const word = EMOTION_WORDS[emotion.tag];
  if (emotion.tag === 'calm') return word;
  return `${word}, ${INTENSITY_WORDS[stepOf(emotion.intensity)].toLowerCase()}`;
}
