import fc from 'fast-check';

export type Schema = Record<string, unknown> & {
  readonly type?: string;
  readonly properties?: Record<string, Schema>;
  readonly items?: Schema;
  readonly anyOf?: Schema[];
  /** Which members one of several ways wants. */
  readonly oneOf?: Schema[];
  readonly required?: string[];
};

/** Values of a schema in the form of the contracts; each way of a `oneOf` between members has its share, and so has chance. */
export function valuesOf(schema: Schema, at: (ref: string) => Schema): fc.Arbitrary<unknown> {
  if (typeof schema.$ref === 'string') return valuesOf(at(schema.$ref), at);
  if (schema.type === undefined) {
    return fc.oneof(...(schema.anyOf ?? []).map((one) => valuesOf(one, at)));
  }
  switch (schema.type) {
    case 'string':
      return texts(schema);
    case 'integer':
      return fc.integer({
        min: (schema.minimum as number | undefined) ?? -5,
        max: (schema.maximum as number | undefined) ?? 5000,
      });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return fc.array(valuesOf(schema.items ?? {}, at), {
        minLength: (schema.minItems as number | undefined) ?? 0,
        maxLength: ((schema.minItems as number | undefined) ?? 0) + 2,
      });
    default:
      return members(schema, at);
  }
}

function texts({ enum: values, pattern, minLength = 0, maxLength = 40 }: Schema) {
  if (Array.isArray(values)) return fc.constantFrom(...values);
  if (typeof pattern === 'string') {
    // A look-ahead is no way to make a text, only to refuse one.
    const form = new RegExp(pattern.replace(/^\^\(\?!.*?\$\)/, '^'), 'u');
    return fc.stringMatching(form).filter((text) => new RegExp(pattern, 'u').test(text));
  }
  const longest = Math.min(Number(maxLength), 40);
  return fc.string({ minLength: Number(minLength), maxLength: longest, unit: 'binary' });
}

function members(schema: Schema, at: (ref: string) => Schema): fc.Arbitrary<unknown> {
  const { properties, additionalProperties } = schema;
  if (properties === undefined) {
    const member = additionalProperties ? valuesOf(additionalProperties as Schema, at) : fc.nat();
    return fc.dictionary(fc.stringMatching(/^[a-z~/]{1,5}$/), member, { maxKeys: 3 });
  }
  const forms: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, one] of Object.entries(properties)) forms[name] = valuesOf(one, at);
  const recordOf = (left: readonly string[], required: readonly string[]) =>
    fc.record(Object.fromEntries(Object.entries(forms).filter(([name]) => !left.includes(name))), {
      requiredKeys: [...(schema.required ?? []), ...required],
    });
  if (schema.oneOf === undefined) return recordOf([], []);
  const ways = schema.oneOf.map((one) => one.required ?? []);
  const otherWays = (way: readonly string[]) => ways.flat().filter((name) => !way.includes(name));
  return fc.oneof(recordOf([], []), ...ways.map((way) => recordOf(otherWays(way), way)));
}
