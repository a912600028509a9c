import Delete from 'lucide-react/icons/delete';
import type { PointerEvent, ReactNode } from 'react';
import { cx } from '../cx.ts';
import { Icon } from '../display/icon.tsx';
import { localMarks } from '../format/marks.ts';
import { applyKey, type PadKey } from './apply-key.ts';
import classes from './number-pad.module.css';

export interface NumberPadProps {
  /** The field's text as typed. */
  value: string;
  onChange: (text: string) => void;
  /** What "= last" puts in, shown under it; the key is off without it. */
  last?: string | undefined;
  onNext: () => void;
  nextLabel?: string;
  /** Which field it types into, for the screen reader. */
  label: string;
  decimalMark?: string;
}

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** The field keeps its focus and caret while the pad is pressed. */
const keepFocus = (event: PointerEvent) => event.preventDefault();

export function NumberPad(props: NumberPadProps) {
  const { value, onChange, last, onNext, nextLabel = 'Next', label } = props;
  const mark = props.decimalMark ?? localMarks().decimal;
  const press = (key: PadKey) => () => onChange(applyKey(value, key, mark));
  return (
    <fieldset className={classes.pad} onPointerDown={keepFocus} data-print="hide">
      <legend className="visually-hidden">{`Keypad for ${label}`}</legend>
      {DIGITS.map((digit) => (
        <Key key={digit} onPress={press(digit)}>
          {digit}
        </Key>
      ))}
      <Key onPress={press('mark')} label="Decimal mark">
        {mark}
      </Key>
      <Key onPress={press('0')} wide>
        0
      </Key>
      <div className={classes.side}>
        <Key onPress={press('back')} label="Delete the last digit" quiet>
          <Icon of={Delete} size={24} />
        </Key>
        <Key
          onPress={() => last !== undefined && onChange(last)}
          disabled={last === undefined}
          quiet
        >
          <span className={classes.last}>= last</span>
          {last !== undefined && <span className={classes.lastValue}>{last}</span>}
        </Key>
        <Key onPress={onNext} quiet>
          <span className={classes.next}>{nextLabel}</span>
        </Key>
      </div>
    </fieldset>
  );
}

interface KeyProps {
  children: ReactNode;
  onPress: () => void;
  label?: string;
  disabled?: boolean;
  wide?: boolean;
  quiet?: boolean;
}

const Key = ({ children, onPress, label, disabled, wide, quiet }: KeyProps) => (
  <button
    type="button"
    aria-label={label}
    disabled={disabled}
    onClick={onPress}
    className={cx(classes.key, wide && classes.wide, quiet && classes.quiet)}
  >
    {children}
  </button>
);
