import type { Persona } from '@mast/shared/types';

interface PersonaWords {
  name: string;
  line: string;
}

export const PERSONA_WORDS: Readonly<Record<Persona, PersonaWords>> = {
  crypto: {
    name: 'Crypto',
    line: 'Coins at any hour, often with leverage. Answers in seconds, a stop at the exchange.',
  },
  shortterm: {
    name: 'Short term',
    line: 'Futures, FX or shares within the day. A day limit and pauses after losses.',
  },
  swing: {
    name: 'Swing',
    line: 'Days to weeks, planned in the evening. Every plan says what proves it wrong.',
  },
  indexdca: { name: 'Index saver', line: 'A purchase on schedule, once a month.' },
};
