const SLOT = /common\.json#\/\$defs\/slot([A-Z]\w*)$/;
const ROW = /coach\/([a-z-]+)\.json$/;

/** What a property refers to, also one that may be null and one of several. */
function refOf(property) {
  const inner = property.anyOf?.find((one) => one.type !== 'null') ?? property;
  return inner.items?.$ref ?? inner.$ref ?? '';
}

/** @param {(ref: string) => string | undefined} meaning @returns {Record<string, string>} */
function fields(schema, meaning) {
  const entries = Object.entries(schema.properties ?? {})
    .map(([key, property]) => [key, meaning(refOf(property))])
    .filter(([, value]) => value !== undefined);
  return Object.fromEntries(entries);
}

/** @param {{ name: string, schema: any }[]} contracts */
function ofContracts(contracts, meaning) {
  const entries = contracts
    .filter(({ name }) => name.startsWith('coach/'))
    .map(({ schema }) => [schema.title, fields(schema, meaning)])
    .filter(([, found]) => Object.keys(found).length > 0);
  return Object.fromEntries(entries);
}

/** The slots of each contract of the coach, by their kinds: what a value is formatted and bound as. */
export const slotKindsOf = (contracts) =>
  ofContracts(contracts, (ref) => SLOT.exec(ref)?.[1]?.toLowerCase());

/** The contract of each property of the coach that holds rows or parts of their own. */
export function partContractsOf(contracts) {
  const titles = new Map(contracts.map(({ name, schema }) => [name, schema.title]));
  return ofContracts(contracts, (ref) => titles.get(`coach/${ROW.exec(ref)?.[1]}`));
}
