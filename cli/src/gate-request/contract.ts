import type { Validate, ValidationError } from '@mast/shared/validators-gate';
import { badRequest, CommandError } from '../command.ts';
import { isObject, type Members, shown } from './plain-form.ts';

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

const steps = (pointer: string): string[] => pointer.split('/').slice(1);

const pathOf = (root: string, pointer: string): string =>
  steps(pointer).reduce(
    (path, step) => (/^[0-9]+$/.test(step) ? `${path}[${step}]` : `${path}.${step}`),
    root,
  );

const valueAt = (value: unknown, pointer: string): unknown =>
  steps(pointer).reduce<unknown>((inner, step) => (inner as Members | undefined)?.[step], value);

/** What the contract wants, in words, where its keyword alone would not say it. */
function expectation({ keyword, params }: ValidationError): string {
  switch (keyword) {
    case 'enum':
      return `one of ${(params.allowedValues as unknown[]).map(shown).join(', ')}`;
    case 'type':
      return `a ${String(params.type)}`;
    case 'pattern':
      return patternWords(String(params.pattern));
    case 'maxLength':
      return `at most ${params.limit} characters`;
    case 'maxItems':
      return `at most ${params.limit} items`;
    case 'minimum':
    case 'maximum':
      return `a number ${params.comparison} ${params.limit}`;
    default:
      return 'a value of its contract';
  }
}

/** The forms of common.json by a text that only that form matches. */
function patternWords(pattern: string): string {
  const form = new RegExp(pattern, 'u');
  if (form.test('0.5')) {
    return form.test('-0.5') ? 'a decimal such as `-0.5`' : 'a decimal above zero such as `0.5`';
  }
  if (form.test('17:00')) return 'a local time such as `17:00`';
  if (form.test('USD') && !form.test('usd')) return 'a currency such as `USD`';
  return 'a name of letters, digits and `:_.-`';
}

/**
 * The value as its contract has it.
 * @throws CommandError that names the place; a malformed number of a plan is an `invalid_plan`
 */
export function held<T>(validate: Validate<T>, value: unknown, root: string): T {
  if (validate(value)) return value;
  const error = validate.errors?.[0] as ValidationError;
  const { keyword, instancePath, params } = error;
  const path = pathOf(root, instancePath);
  if (keyword === 'additionalProperties') {
    const field = `${path}.${params.additionalProperty}`;
    throw badRequest(`expected only known fields, found \`${field}\``, field);
  }
  if (keyword === 'required') {
    const field = `${path}.${params.missingProperty}`;
    throw badRequest(`expected \`${field}\`, found nothing`, field);
  }
  const message = `expected ${expectation(error)} at \`${path}\`, found ${shown(valueAt(value, instancePath))}`;
  if (path.startsWith('intent.plan.')) {
    throw new CommandError('invalid_plan', message, { field: path.slice('intent.'.length) });
  }
  throw badRequest(message, path);
}
