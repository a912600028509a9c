// Contracts as calls of shared/src/contract-forms. A keyword that has no form there is an error, so
// that none is left unchecked.

/** Everything that an expression may call or name. */
export const FORMS = [
  ...['anyObject', 'anyOf', 'atLeastOne', 'choice', 'exactlyOne', 'flag', 'integer', 'list', 'nil'],
  ...['object', 'pattern', 'record', 'set', 'text', 'together'],
];

export const PURE = '/* @__PURE__ */ ';

/** Keywords that say nothing of a value. */
const SILENT = /^(?:x-.*|\$schema|\$id|title|description|type)$/;

/** @type {Record<string, { keywords: string[], emit: (schema: any) => string }>} */
const BY_TYPE = {
  boolean: { keywords: [], emit: () => 'flag' },
  null: { keywords: [], emit: () => 'nil' },
  integer: { keywords: ['minimum', 'maximum'], emit: (s) => call('integer', s.minimum, s.maximum) },
  string: { keywords: ['enum', 'pattern', 'minLength', 'maxLength'], emit: emitString },
  array: { keywords: ['items', 'minItems', 'maxItems', 'uniqueItems'], emit: emitArray },
  object: {
    keywords: [
      ...['properties', 'required', 'additionalProperties', 'propertyNames', 'maxProperties'],
      ...['anyOf', 'oneOf', 'allOf', 'dependentRequired'],
    ],
    emit: emitObject,
  },
};

/** A schema as an expression. @param {any} schema @returns {string} */
export function formOf(schema) {
  if (schema.$ref) return nameOf(schema.$ref);
  if (schema.type === undefined && schema.anyOf) {
    expectOnly(schema, ['anyOf']);
    return call('anyOf', ...schema.anyOf.map(formOf));
  }
  const form = BY_TYPE[schema.type];
  if (!form) throw new Error(`expected a type that has a form, found ${JSON.stringify(schema)}`);
  expectOnly(schema, form.keywords);
  return form.emit(schema);
}

/** The name of a form's constant. @param {string} ref `…/rules/min-gap.json`, `…common.json#/$defs/id` */
export function nameOf(ref) {
  const [, file = '', definition] =
    /(?:contracts\/([^#]*)\.json)?(?:#\/\$defs\/(.+))?$/.exec(ref) ?? [];
  const words = definition ?? file;
  return `${words.replace(/[/-](\w)/g, (_, letter) => letter.toUpperCase())}Form`;
}

function expectOnly(schema, keywords) {
  const strange = Object.keys(schema).filter((key) => !SILENT.test(key) && !keywords.includes(key));
  if (strange.length > 0) {
    throw new Error(
      `expected only ${keywords.join(', ') || 'the type'} in ${JSON.stringify(schema)}, found ${strange.join(', ')}`,
    );
  }
}

/** A call that a bundler may drop, without the arguments at its end that are not given. */
function call(name, ...args) {
  while (args.length > 0 && args.at(-1) === undefined) args.pop();
  return `${PURE}${name}(${args.map((arg) => arg ?? 'undefined').join(', ')})`;
}

function emitString({ enum: values, pattern, minLength, maxLength }) {
  if (values) return call('choice', ...values.map(quoted));
  if (!pattern) return call('text', maxLength, minLength);
  if (minLength ?? maxLength) throw new Error(`expected no length beside pattern \`${pattern}\``);
  return call('pattern', quoted(pattern));
}

function emitArray({ items, minItems, maxItems, uniqueItems }) {
  return call(uniqueItems ? 'set' : 'list', formOf(items), maxItems, minItems);
}

function emitObject(schema) {
  const { properties, required = [], additionalProperties: others } = schema;
  if (properties === undefined) return emitOpenObject(schema);
  if (others !== false) throw new Error('expected an object of known members only');
  const optional = Object.keys(properties).filter((name) => !required.includes(name));
  const members = (names) =>
    `{ ${names.map((name) => `${name}: ${formOf(properties[name])}`).join(', ')} }`;
  return call('object', members(required), members(optional), ...conditions(schema));
}

function emitOpenObject({ additionalProperties, propertyNames, maxProperties }) {
  if (additionalProperties === undefined) return 'anyObject';
  const name = formOf({ type: 'string', ...propertyNames });
  return call('record', formOf(additionalProperties), name, maxProperties);
}

function conditions({ anyOf, oneOf, allOf = [], dependentRequired }) {
  return [
    ...(anyOf ? [emitAlternatives('atLeastOne', anyOf)] : []),
    ...(oneOf ? [emitAlternatives('exactlyOne', oneOf)] : []),
    ...allOf.flatMap((one) => {
      expectOnly(one, ['anyOf']);
      return conditions(one);
    }),
    ...(dependentRequired ? [emitTogether(dependentRequired)] : []),
  ];
}

function emitAlternatives(name, alternatives) {
  for (const one of alternatives) expectOnly(one, ['required']);
  return call(name, ...alternatives.map(({ required }) => `[${required.map(quoted).join(', ')}]`));
}

function emitTogether(dependencies) {
  const names = Object.keys(dependencies);
  const isMutual = names.every(
    (name) => names.filter((other) => other !== name).join() === dependencies[name].join(),
  );
  if (!isMutual) throw new Error('expected members that depend on each other');
  return call('together', ...names.map(quoted));
}

const quoted = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
