import type { Sentences } from './sentence.ts';

/** What the letter is, said once at its end. */
export const CLOSING = {
  'closing.rules': { text: 'This is my own rule, not advice.' },
  'closing.prices': { text: 'I do not predict prices.' },
} as const satisfies Sentences;
