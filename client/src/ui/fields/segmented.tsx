import { RadioSet, type RadioSetProps } from './radio-set.tsx';

export type SegmentedProps<Value extends string> = Omit<RadioSetProps<Value>, 'layout'>;

/** Equal parts side by side; nothing is chosen until the person chooses. */
export const Segmented = <Value extends string>(props: SegmentedProps<Value>) => (
  <RadioSet {...props} layout="segmented" />
);
