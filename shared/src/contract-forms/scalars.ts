import { type Form, mismatch } from './form.ts';

const notA = (type: string) => mismatch('type', { type });

export const flag: Form = (value) => (typeof value === 'boolean' ? undefined : notA('boolean'));

export const nil: Form = (value) => (value === null ? undefined : notA('null'));

/** A whole number in [minimum, maximum]. */
export function integer(minimum = -Infinity, maximum = Infinity): Form {
  return (value) => {
    if (!Number.isInteger(value)) return notA('integer');
    if ((value as number) > maximum) {
      return mismatch('maximum', { comparison: '<=', limit: maximum });
    }
    if ((value as number) < minimum) {
      return mismatch('minimum', { comparison: '>=', limit: minimum });
    }
    return undefined;
  };
}

/** A text of that many code points. */
export function text(maxLength = Infinity, minLength = 0): Form {
  return (value) => {
    if (typeof value !== 'string') return notA('string');
    if (value.length > maxLength && codePoints(value) > maxLength) {
      return mismatch('maxLength', { limit: maxLength });
    }
    if (codePoints(value) < minLength) return mismatch('minLength', { limit: minLength });
    return undefined;
  };
}

function codePoints(value: string): number {
  let count = 0;
  for (const _ of value) count += 1;
  return count;
}

/** A text that a regular expression matches. */
export function pattern(source: string): Form {
  const expression = new RegExp(source, 'u');
  return (value) => {
    if (typeof value !== 'string') return notA('string');
    return expression.test(value) ? undefined : mismatch('pattern', { pattern: source });
  };
}

/** One text of a closed list. */
export function choice(...allowedValues: readonly string[]): Form {
  return (value) => {
    if (typeof value !== 'string') return notA('string');
    return allowedValues.includes(value) ? undefined : mismatch('enum', { allowedValues });
  };
}
