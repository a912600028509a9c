import { Group, NumberField, Stack, TickList } from '../../ui/index.ts';
import { typedText } from '../common/typed-text.ts';
import classes from './rule-editor.module.css';
import { pathKey } from './rule-input.ts';
import type { NumberInput, ParamPath, RuleInput } from './sentences/parts.ts';

type FieldsInput = Extract<RuleInput, { type: 'fields' }>;
type Texts = Pick<RuleEditorProps, 'typed' | 'errors' | 'onType'>;

export interface RuleEditorProps {
  inputs: readonly RuleInput[];
  /** Texts as typed, by the path of their number. */
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
  onType: (path: ParamPath, text: string) => void;
  onChange: (path: ParamPath, value: unknown) => void;
}

/** The numbers of a rule in place, with their units; ticks for what is yes or no. */
export function RuleEditor({ inputs, onChange, ...texts }: RuleEditorProps) {
  const { errors } = texts;
  const numbers = inputs.filter((input) => input.type === 'number');
  const flags = inputs.filter((input) => input.type === 'flag');
  const fields = inputs.filter((input) => input.type === 'fields');
  return (
    <Stack gap={4}>
      {fields.map((input) => (
        <FieldTicks key={pathKey(input.path)} input={input} errors={errors} onChange={onChange} />
      ))}
      {byGroup(numbers).map(([group, members]) =>
        group === undefined ? (
          <Numbers key="alone" numbers={members} {...texts} />
        ) : (
          <Group key={group} label={group}>
            <Numbers numbers={members} {...texts} />
          </Group>
        ),
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

/** In their order; what stands together stays together. */
function byGroup(numbers: readonly NumberInput[]): [string | undefined, NumberInput[]][] {
  const groups = new Map<string | undefined, NumberInput[]>();
  for (const number of numbers) {
    groups.set(number.group, [...(groups.get(number.group) ?? []), number]);
  }
  return [...groups];
}

const Numbers = ({
  numbers,
  typed,
  errors,
  onType,
}: { numbers: readonly NumberInput[] } & Texts) => (
  <div className={classes.numbers}>
    {numbers.map(({ path, label, unit, value }) => (
      <NumberField
        key={pathKey(path)}
        label={label}
        unit={unit}
        value={typed[pathKey(path)] ?? typedText(value)}
        error={errors[pathKey(path)]}
        onChange={(text) => onType(path, text)}
      />
    ))}
  </div>
);

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
