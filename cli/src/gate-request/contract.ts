import { describeMismatch, shown } from '@mast/shared/contract-errors';
import type { Validate, ValidationError } from '@mast/shared/validators-gate';
import { badRequest, CommandError } from '../command.ts';
import { isObject, type Members } from './plain-form.ts';

/** An object, or an empty one where it was left out. */
export function objectAt(value: unknown, path: string): Members {
  if (value === undefined || value === null) return {};
  if (isObject(value)) return value;
  throw badRequest(`expected an object at \`${path}\`, found ${shown(value)}`, path);
}

/** A list of objects, or an empty one where it was left out. */
export function listAt(value: unknown, path: string): Members[] {
  if (value === undefined || value === null) return [];
  if (Array.isArray(value)) return value.map((one, i) => objectAt(one, `${path}[${i}]`));
  throw badRequest(`expected a list at \`${path}\`, found ${shown(value)}`, path);
}

const pathOf = (root: string, steps: readonly string[]): string =>
  steps.reduce(
    (path, step) => (/^[0-9]+$/.test(step) ? `${path}[${step}]` : `${path}.${step}`),
    root,
  );

/**
 * The value as its contract has it.
 * @throws CommandError that names the place; a malformed number of a plan is an `invalid_plan`
 */
export function held<T>(validate: Validate<T>, value: unknown, root: string): T {
  if (validate(value)) return value;
  const { path, expected, found } = describeMismatch(
    validate.errors?.[0] as ValidationError,
    value,
  );
  const field = pathOf(root, path);
  const message = `expected ${expected} at \`${field}\`, found ${found}`;
  const isMalformed = expected !== 'only known fields' && found !== 'nothing';
  if (field.startsWith('intent.plan.') && isMalformed) {
    throw new CommandError('invalid_plan', message, { field: field.slice('intent.'.length) });
  }
  throw badRequest(message, field);
}
