import { RadioSet, type RadioSetProps } from './radio-set.tsx';

export type ChipsProps<Value extends string> = Omit<RadioSetProps<Value>, 'layout'>;

/** One of a few, wrapping; nothing is chosen until the person chooses. */
export const Chips = <Value extends string>(props: ChipsProps<Value>) => (
  <RadioSet {...props} layout="chips" />
);
