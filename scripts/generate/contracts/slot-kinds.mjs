const SLOT = /common\.json#\/\$defs\/slot([A-Z]\w*)$/;

/** The kind of slot that a property is, also one that may be null and one of several. */
function kindOf(property) {
  const inner = property.anyOf?.find((one) => one.type !== 'null') ?? property;
  return SLOT.exec(inner.items?.$ref ?? inner.$ref ?? '')?.[1]?.toLowerCase();
}

/**
 * The slots of each contract of the coach, by their kinds: what a value is formatted and bound as.
 * @param {{ name: string, schema: any }[]} contracts
 */
export function slotKindsOf(contracts) {
  const entries = contracts
    .filter(({ name }) => name.startsWith('coach/'))
    .map(({ schema }) => {
      const kinds = Object.entries(schema.properties ?? {})
        .map(([key, property]) => [key, kindOf(property)])
        .filter(([, kind]) => kind !== undefined);
      return [schema.title, Object.fromEntries(kinds)];
    })
    .filter(([, kinds]) => Object.keys(kinds).length > 0);
  return Object.fromEntries(entries);
}
