import {
  Button,
  Checkbox,
  NumberField,
  Segmented,
  Select,
  TextArea,
  TextField,
  TickChips,
} from '../../ui/index.ts';
import { typedText } from '../common/typed-text.ts';
import { ZoneSelect } from '../common/zone-select.tsx';
import { InstrumentTicks } from './instrument-ticks.tsx';
import { pathKey } from './rule-input.ts';
import type { InputOf, NumberInput, ParamPath, RuleInput } from './sentences/inputs.ts';
import type { RuleWords } from './sentences/parts.ts';

export interface InputProps {
  input: RuleInput;
  words: RuleWords;
  /** Texts as typed, by the path of their input: numbers and lists of lines. */
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  onType: (path: ParamPath, text: string) => void;
  onChange: (path: ParamPath, value: unknown) => void;
  /** What may be typed, where that is to be said before it is. */
  hintOf?: ((input: NumberInput) => string | undefined) | undefined;
}

/** Whether an input is narrow enough to stand beside another. */
export const isSmall = ({ type }: RuleInput): boolean =>
  type === 'number' || type === 'time' || type === 'zone';

const MOST_SEGMENTS = 3;
/** A longer word would be cut in a third of a phone's width. */
const LONGEST_SEGMENT = 14;

/** One input with the control of its form. */
export function InputControl(props: InputProps) {
  const { input, words, typed, errors, onType, onChange, hintOf } = props;
  const { path, label } = input;
  const text = { label, error: errors[pathKey(path)] };
  const change = (value: unknown) => onChange(path, value);
  const shown = (before: string) => typed[pathKey(path)] ?? before;
  switch (input.type) {
    case 'number':
      return (
        <NumberField
          {...text}
          unit={input.unit === '' ? undefined : input.unit}
          hint={hintOf?.(input)}
          value={shown(input.value === '' ? '' : typedText(input.value))}
          {...(input.optional ? { placeholder: 'none' } : {})}
          onChange={(typedNow) => onType(path, typedNow)}
        />
      );
    case 'lines':
      return (
        <TextArea
          {...text}
          rows={3}
          value={shown(input.value.join('\n'))}
          onChange={(typedNow) => onType(path, typedNow)}
        />
      );
    case 'flag':
      return (
        <Checkbox checked={input.value} onChange={change}>
          {label}
        </Checkbox>
      );
    case 'ticks':
      return (
        <TickChips
          {...text}
          choices={input.choices}
          value={input.value}
          onChange={(value) => change(value.length === 0 && input.optional ? undefined : value)}
        />
      );
    case 'choice':
      return <ChoiceControl {...text} input={input} onChange={change} />;
    case 'text':
      return (
        <TextField {...text} value={input.value} maxLength={input.maxLength} onChange={change} />
      );
    case 'time':
      return <TextField {...text} type="time" value={input.value} onChange={change} />;
    case 'act':
      return <Button onPress={() => change(input.value)}>{label}</Button>;
    case 'zone':
      return <ZoneSelect {...text} value={input.value} onChange={change} />;
    case 'instruments':
      return <InstrumentTicks {...text} input={input} words={words} onChange={change} />;
  }
}

interface ChoiceControlProps {
  label: string;
  error: string | undefined;
  input: InputOf<'choice'>;
  onChange: (value: unknown) => void;
}

function ChoiceControl({ input, onChange, ...text }: ChoiceControlProps) {
  const { value, choices } = input;
  const isShort =
    choices.length <= MOST_SEGMENTS && choices.every((one) => one.label.length <= LONGEST_SEGMENT);
  const choose = (next: string) => {
    const chosen = choices.find((choice) => choice.value === next);
    onChange(chosen !== undefined && 'param' in chosen ? chosen.param : next);
  };
  return isShort ? (
    <Segmented {...text} choices={choices} value={value} onChange={choose} />
  ) : (
    <Select {...text} options={choices} value={value} onChange={choose} />
  );
}
