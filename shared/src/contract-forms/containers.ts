import type { ContractError } from '../contract-errors/index.ts';
import type { Condition, Members } from './conditions.ts';
import { type Form, mismatch, within } from './form.ts';

type Forms = Readonly<Record<string, Form>>;

const isMembers = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const notAnObject = (): ContractError => mismatch('type', { type: 'object' });

/** Any object, whatever it holds. */
export const anyObject: Form = (value) => (isMembers(value) ? undefined : notAnObject());

/** An object of known members only. */
export function object(required: Forms, optional: Forms, ...conditions: Condition[]): Form {
  const forms = { ...required, ...optional };
  return (value) => {
    if (!isMembers(value)) return notAnObject();
    for (const name in required) {
      if (value[name] === undefined) return mismatch('required', { missingProperty: name });
    }
    for (const name in value) {
      if (!Object.hasOwn(forms, name)) {
        return mismatch('additionalProperties', { additionalProperty: name });
      }
    }
    return firstWithin(forms, value) ?? firstUnmet(conditions, value);
  };
}

function firstUnmet(conditions: readonly Condition[], value: Members): ContractError | undefined {
  for (const condition of conditions) {
    const error = condition(value);
    if (error) return error;
  }
  return undefined;
}

function firstWithin(forms: Forms, value: Members): ContractError | undefined {
  for (const name in forms) {
    const error = value[name] === undefined ? undefined : forms[name]?.(value[name]);
    if (error) return within(name, error);
  }
  return undefined;
}

/** An object whose members have free names and one form. */
export function record(member: Form, name: Form, maxProperties = Infinity): Form {
  return (value) => {
    if (!isMembers(value)) return notAnObject();
    const names = Object.keys(value);
    if (names.length > maxProperties) return mismatch('maxProperties', { limit: maxProperties });
    for (const key of names) {
      const error = name(key);
      if (error) return error;
    }
    for (const key of names) {
      const error = member(value[key]);
      if (error) return within(key, error);
    }
    return undefined;
  };
}

/** A list of items of one form. */
export function list(item: Form, maxItems = Infinity, minItems = 0): Form {
  return (value) => {
    if (!Array.isArray(value)) return mismatch('type', { type: 'array' });
    if (value.length > maxItems) return mismatch('maxItems', { limit: maxItems });
    if (value.length < minItems) return mismatch('minItems', { limit: minItems });
    for (const [index, one] of value.entries()) {
      const error = item(one);
      if (error) return within(index, error);
    }
    return undefined;
  };
}

/** A list of texts, each once. */
export function set(item: Form, maxItems: number, minItems: number): Form {
  const items = list(item, maxItems, minItems);
  return (value) => {
    const isTwice = Array.isArray(value) && new Set(value).size < value.length;
    return items(value) ?? (isTwice ? mismatch('uniqueItems', {}) : undefined);
  };
}

/** A value of any one of several forms; the first form says what is wrong. */
export function anyOf(first: Form, ...others: readonly Form[]): Form {
  return (value) => {
    const error = first(value);
    return error && others.some((form) => form(value) === undefined) ? undefined : error;
  };
}
