import ChevronDown from 'lucide-react/icons/chevron-down';
import { cx } from '../cx.ts';
import { Icon } from '../display/icon.tsx';
import control from './control.module.css';
import { Field, type FieldText } from './field.tsx';
import classes from './select.module.css';

export interface Option<Value extends string = string> {
  value: Value;
  label: string;
}

export interface SelectProps<Value extends string> extends FieldText {
  options: readonly Option<Value>[];
  value: Value | undefined;
  onChange: (value: Value) => void;
  /** Shown while nothing is chosen. */
  placeholder?: string;
  name?: string;
  disabled?: boolean;
}

export function Select<Value extends string>(props: SelectProps<Value>) {
  const { options, value, onChange, placeholder = 'Choose', name, disabled, ...text } = props;
  return (
    <Field {...text}>
      {(ids) => (
        <span className={classes.frame}>
          <select
            {...ids}
            name={name}
            disabled={disabled}
            value={value ?? ''}
            onChange={(event) => onChange(event.target.value as Value)}
            className={cx(control.control, classes.select)}
          >
            {value === undefined && (
              <option value="" disabled>
                {placeholder}
              </option>
            )}
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
          <span className={classes.chevron}>
            <Icon of={ChevronDown} size={16} />
          </span>
        </span>
      )}
    </Field>
  );
}
