import { NumberField, parseTyped, Stack, TickList } from '../../ui/index.ts';
import classes from './rule-editor.module.css';
import type { ParamPath, RuleInput } from './sentences/parts.ts';

type FieldsInput = Extract<RuleInput, { type: 'fields' }>;

export interface RuleEditorProps {
  inputs: readonly RuleInput[];
  /** Texts as typed, by the path of their number. */
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  onType: (path: ParamPath, text: string) => void;
  onChange: (path: ParamPath, value: unknown) => void;
}

export const pathKey = (path: ParamPath): string => path.join('/');

/** The numbers of a rule in place, with their units; ticks for what is yes or no. */
export function RuleEditor({ inputs, typed, errors, onType, onChange }: RuleEditorProps) {
  const numbers = inputs.filter((input) => input.type === 'number');
  const flags = inputs.filter((input) => input.type === 'flag');
  const fields = inputs.filter((input) => input.type === 'fields');
  return (
    <Stack gap={4}>
      {fields.map((input) => (
        <FieldTicks key={pathKey(input.path)} input={input} errors={errors} onChange={onChange} />
      ))}
      {numbers.length > 0 && (
        <div className={classes.numbers}>
          {numbers.map(({ path, label, unit, value }) => (
            <NumberField
              key={pathKey(path)}
              label={label}
              unit={unit}
              value={typed[pathKey(path)] ?? value}
              error={errors[pathKey(path)]}
              onChange={(text) => onType(path, text)}
            />
          ))}
        </div>
      )}
      {flags.length > 0 && (
        <TickList
          label="And"
          labelHidden
          items={flags.map(({ path, label, value }) => ({
            id: pathKey(path),
            label,
            checked: value,
          }))}
          onToggle={(id, checked) => {
            const flag = flags.find(({ path }) => pathKey(path) === id);
            if (flag) onChange(flag.path, checked);
          }}
        />
      )}
    </Stack>
  );
}

function FieldTicks({
  input,
  errors,
  onChange,
}: { input: FieldsInput } & Pick<RuleEditorProps, 'errors' | 'onChange'>) {
  const { path, label, value, choices } = input;
  const toggle = (id: string, checked: boolean) => {
    const kept = choices.map((choice) => choice.value).filter((one) => one !== id || checked);
    onChange(
      path,
      kept.filter((one) => one === id || value.includes(one)),
    );
  };
  return (
    <TickList
      label={label}
      error={errors[pathKey(path)]}
      items={choices.map((choice) => ({
        id: choice.value,
        label: choice.label,
        checked: value.includes(choice.value),
      }))}
      onToggle={toggle}
    />
  );
}

/** @returns the value in the form that params keep, or undefined where the text is no such number */
export function numberOf(
  text: string,
  input: Extract<RuleInput, { type: 'number' }>,
): string | number | undefined {
  const value = parseTyped(text);
  if (value === undefined) return undefined;
  if (!input.whole) return value;
  return /^[0-9]+$/.test(value) ? Number(value) : undefined;
}
