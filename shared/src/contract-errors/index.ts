/** What a validator made of a contract says of the first thing that does not fit. */
export interface ContractError {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A mismatch in words: where, what the contract wants there, and what stands there. */
export interface Mismatch {
  /** Steps from the value's root, the last one being the member that is wrong, missing or unknown. */
  readonly path: readonly string[];
  readonly expected: string;
  readonly found: string;
}

const LONGEST_SHOWN = 80;

/** JSON of a value, or its kind alone where it is nested deeper than can be written. */
function jsonOf(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch {
    return Array.isArray(value) ? '[…]' : '{…}';
  }
}

/** A value as an error shows it: in backticks, cut where it is long. */
export function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? value : jsonOf(value);
  return `\`${text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text}\``;
}

/** Says what a contract error means; only its first one is looked at. */
export function describeMismatch(error: ContractError, value: unknown): Mismatch {
  const path = error.instancePath.split('/').slice(1);
  if (error.keyword === 'additionalProperties') {
    const member = String(error.params.additionalProperty);
    return { path: [...path, member], expected: 'only known fields', found: shown(member) };
  }
  if (error.keyword === 'required') {
    const member = String(error.params.missingProperty);
    return { path: [...path, member], expected: 'a value', found: 'nothing' };
  }
  return { path, expected: wanted(error), found: shown(valueAt(value, path)) };
}

const valueAt = (value: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>(
    (inner, step) => (inner as Record<string, unknown> | null | undefined)?.[step],
    value,
  );

function wanted({ keyword, params }: ContractError): string {
  switch (keyword) {
    case 'enum':
      return `one of ${(params.allowedValues as unknown[]).map(shown).join(', ')}`;
    case 'type':
      return `${/^[aeiou]/.test(String(params.type)) ? 'an' : 'a'} ${String(params.type)}`;
    case 'pattern':
      return patternWords(String(params.pattern));
    case 'minLength':
      return 'a text';
    case 'maxLength':
      return `at most ${params.limit} characters`;
    case 'maxItems':
      return `at most ${params.limit} items`;
    case 'minItems':
      return `at least ${params.limit} items`;
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
  if (form.test('a')) return 'a name of letters, digits and `:_.-`';
  if (form.test('0.5')) {
    return form.test('-0.5') ? 'a decimal such as `-0.5`' : 'a decimal above zero such as `0.5`';
  }
  if (form.test('2026-06-11T14:00:00.000Z')) {
    return 'an instant such as `2026-06-11T14:00:00.000Z`';
  }
  if (form.test('17:00')) return 'a local time such as `17:00`';
  if (form.test('USD')) return 'a currency such as `USD`';
  return 'a value of its form';
}
