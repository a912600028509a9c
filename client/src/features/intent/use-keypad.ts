import { useRef, useState } from 'react';
import { useCoarse } from '../common/use-coarse.ts';
import { afterPress } from './after-press.ts';
import type { NumberFieldName } from './plan-form.ts';

export interface FieldWiring {
  keypad: boolean;
  onFocus: () => void;
  onBlur: () => void;
  inputRef: (input: HTMLInputElement | null) => void;
}

export interface Keypad {
  /** The field that the keypad types into; undefined while it is away. */
  active: NumberFieldName | undefined;
  wire: (name: NumberFieldName) => FieldWiring;
  /** Whether the field can be seen. */
  has: (name: NumberFieldName) => boolean;
  /** To a field that is still empty, once the press that is under way is over. */
  begin: (name: NumberFieldName) => void;
  /** To the field after the active one, or away from the last. */
  next: (order: readonly NumberFieldName[]) => void;
}

/** The app's own keypad where a finger points; the system's keyboard where there is a mouse. */
export function useKeypad(): Keypad {
  const isCoarse = useCoarse();
  const [focused, setFocused] = useState<NumberFieldName>();
  const inputs = useRef(new Map<NumberFieldName, HTMLInputElement>());
  const wire = (name: NumberFieldName): FieldWiring => ({
    keypad: isCoarse,
    onFocus: () => {
      setFocused(name);
      // The keypad takes room from the form once it is there.
      requestAnimationFrame(() => inputs.current.get(name)?.scrollIntoView({ block: 'nearest' }));
    },
    // What is pressed now must not move away under the finger when the keypad leaves.
    onBlur: () => afterPress(() => setFocused((now) => (now === name ? undefined : now))),
    inputRef: (input) => {
      if (input === null) inputs.current.delete(name);
      else inputs.current.set(name, input);
    },
  });
  return {
    active: isCoarse ? focused : undefined,
    wire,
    // A field in a fold that is closed takes no focus.
    has: (name) => inputs.current.get(name)?.checkVisibility() === true,
    begin: (name) => {
      if (!isCoarse) return;
      requestAnimationFrame(() => {
        const input = inputs.current.get(name);
        if (input?.value === '') input.focus();
      });
    },
    next: (order) => {
      if (focused === undefined) return;
      const following = order[order.indexOf(focused) + 1];
      if (following !== undefined) {
        inputs.current.get(following)?.focus();
        return;
      }
      inputs.current.get(focused)?.blur();
      setFocused(undefined);
    },
  };
}
