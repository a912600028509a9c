export type Outcome = 'GO' | 'SIZE_DOWN' | 'WAIT' | 'SIMULATE' | 'NO_GO';

export const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  GO: 'Go',
  SIZE_DOWN: 'Size down',
  WAIT: 'Wait',
  SIMULATE: 'Simulate',
  NO_GO: 'No go',
};
