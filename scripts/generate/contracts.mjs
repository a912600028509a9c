// Generates shared/src/generated/{types,forms,validators-*,columns,coach-slots}: the contracts are the only declaration.
// `--check` writes nothing and fails where a generated file is not fresh.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { compile } from 'json-schema-to-typescript';
import { FORMS, formOf, nameOf, PURE } from './contracts/forms.mjs';
import { partContractsOf, slotKindsOf } from './contracts/slot-kinds.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const contractsFolder = path.join(root, 'shared/contracts');
const generatedFolder = path.join(root, 'shared/src/generated');
const versionsFile = path.join(contractsFolder, 'versions.json');
const checking = process.argv.includes('--check');
const header =
  '// Generated from shared/contracts by scripts/generate/contracts.mjs; do not edit.\n';

function readContracts() {
  return readdirSync(contractsFolder, { recursive: true })
    .filter((file) => file.endsWith('.json') && file !== 'versions.json')
    .map((file) => file.split(path.sep).join('/'))
    .sort()
    .map((file) => ({
      name: file.replace(/\.json$/, ''),
      schema: JSON.parse(readFileSync(path.join(contractsFolder, file), 'utf8')),
    }));
}

/** What a contract says, without its own record of changes. */
function contentHash(schema) {
  const { 'x-history': _history, 'x-version': _version, description: _text, ...content } = schema;
  return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}

/** The recorded hash moves only with a version that is new and has its line of history. */
function nextVersions(contracts) {
  let recorded = {};
  try {
    recorded = JSON.parse(readFileSync(versionsFile, 'utf8'));
  } catch {
    // The first run has nothing recorded.
  }
  const next = {};
  for (const { name, schema } of contracts) {
    const version = schema['x-version'];
    const hash = contentHash(schema);
    const before = recorded[name];
    if (before && before.hash !== hash && before.version >= version) {
      throw new Error(
        `expected contract \`${name}\` to raise x-version above ${before.version} with its change, found ${version}`,
      );
    }
    for (let v = 1; v <= version; v += 1) {
      if (!schema['x-history']?.[v]) {
        throw new Error(`expected a line of x-history for version ${v} of \`${name}\``);
      }
    }
    next[name] = { version, hash };
  }
  return next;
}

const BASE = 'https://mast.local/contracts/';

function localRefs(node, titles) {
  if (Array.isArray(node)) return node.map((item) => localRefs(item, titles));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') {
    const [file, pointer] = node.$ref.replace(BASE, '').split('#');
    if (pointer) return { $ref: `#/$defs/common-${pointer.split('/').pop()}` };
    return { $ref: `#/$defs/${titles.get(file.replace('.json', ''))}` };
  }
  return Object.fromEntries(
    Object.entries(node)
      .filter(([key]) => !key.startsWith('x-') && key !== '$schema' && key !== '$id')
      .map(([key, value]) => [key, localRefs(value, titles)]),
  );
}

/** A choice between sets of required fields only blows up the type; the validator holds it. */
function withoutAlternatives(node) {
  if (Array.isArray(node)) return node.map(withoutAlternatives);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [key, withoutAlternatives(value)]);
  const isShaped = node.type === 'object' && node.properties !== undefined;
  return Object.fromEntries(
    entries.filter(([key]) => !(isShaped && ['anyOf', 'oneOf', 'allOf'].includes(key))),
  );
}

async function typesModule(contracts) {
  const titles = new Map(contracts.map(({ name, schema }) => [name, schema.title]));
  const $defs = {};
  for (const { name, schema } of contracts) {
    if (name === 'common') {
      for (const [key, value] of Object.entries(schema.$defs)) {
        const title = value.title ?? key[0].toUpperCase() + key.slice(1);
        const pointed = JSON.parse(
          JSON.stringify(value).replaceAll('#/$defs/', `${BASE}common.json#/$defs/`),
        );
        $defs[`common-${key}`] = { ...localRefs(pointed, titles), title };
      }
    } else {
      $defs[schema.title] = withoutAlternatives(localRefs(schema, titles));
    }
  }
  const source = await compile({ title: 'AllContracts', type: 'object', $defs }, 'AllContracts', {
    additionalProperties: false,
    bannerComment: '',
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    format: false,
    declareExternallyReferenced: true,
  });
  const body = source
    .replace(/\n \* ?\n? ?\*? ?This interface was referenced by[^/]*?(?=\n \*\/)/g, '')
    .replace(/\/\*\*\n \*\/\n/g, '')
    .replace(/export interface AllContracts \{\s*\}\n/, '')
    .replace(/\n\n+/g, '\n');
  return `${header}/* biome-ignore-all format: generated */\n${body.trim()}\n`;
}

const GROUPS = ['gate', 'rules', 'mutations', 'entities', 'files', 'history', 'coach'];

/** The forms of all contracts, each after those that it refers to. */
function formsModule(contracts) {
  const schemas = new Map();
  for (const { schema } of contracts) {
    for (const [key, value] of Object.entries(schema.$defs ?? {})) {
      schemas.set(nameOf(`#/$defs/${key}`), value);
    }
    if (schema.type) schemas.set(nameOf(schema.$id), schema);
  }
  const ordered = new Map();
  const place = (name) => {
    if (ordered.has(name)) return;
    const text = formOf(schemas.get(name));
    for (const [used] of text.matchAll(/\b\w+Form\b/g)) place(used);
    ordered.set(name, text);
  };
  for (const name of schemas.keys()) place(name);
  const lines = [...ordered].map(([name, text]) => `export const ${name} = ${text};\n`);
  return `${header}import { ${FORMS.join(', ')} } from '../contract-forms/index.ts';\n${lines.join('')}`;
}

/** The validators of one folder of contracts; a bundle keeps only those that are used. */
function validatorsModule(contracts) {
  const named = contracts.map(({ schema }) => ({
    title: schema.title,
    validator: `validate${schema.title}`,
    form: nameOf(schema.$id),
  }));
  const lines = named.map(
    ({ validator, form }) => `export const ${validator} = ${PURE}validator(${form});\n`,
  );
  const types = named.map(
    ({ validator, title }) => `export const ${validator}: Validate<T.${title}>;\n`,
  );
  return {
    code: `${header}import { validator } from '../contract-forms/index.ts';
import { ${named.map(({ form }) => form).join(', ')} } from './forms.js';
${lines.join('')}`,
    declarations: `${header}import type { Validate } from '../contract-forms/index.ts';
import type * as T from './types.ts';
export type { ContractError as ValidationError } from '../contract-errors/index.ts';
export type { Validate };
${types.join('')}`,
  };
}

const contracts = readContracts();
const outputs = new Map();
outputs.set(versionsFile, `${JSON.stringify(nextVersions(contracts), null, 2)}\n`);
outputs.set(path.join(generatedFolder, 'types.ts'), await typesModule(contracts));
outputs.set(path.join(generatedFolder, 'forms.js'), formsModule(contracts));
for (const group of GROUPS) {
  const { code, declarations } = validatorsModule(
    contracts.filter(({ name }) => name.startsWith(`${group}/`)),
  );
  outputs.set(path.join(generatedFolder, `validators-${group}.js`), code);
  outputs.set(path.join(generatedFolder, `validators-${group}.d.ts`), declarations);
}
// The database maps columns from the entities' own contracts.
const entities = Object.fromEntries(
  contracts
    .filter(({ name }) => name.startsWith('entities/'))
    .map(({ schema }) => [schema.title, columnsOf(schema)]),
);
outputs.set(
  path.join(generatedFolder, 'columns.ts'),
  `${header}/* biome-ignore-all format: generated */\nexport const COLUMNS = ${JSON.stringify(entities, null, 1)} as const;\n`,
);

outputs.set(
  path.join(generatedFolder, 'coach-slots.ts'),
  `${header}/* biome-ignore-all format: generated */\nexport const SLOT_KINDS = ${JSON.stringify(slotKindsOf(contracts), null, 1)} as const;\nexport const PART_CONTRACTS = ${JSON.stringify(partContractsOf(contracts), null, 1)} as const;\n`,
);

/** How each property of an entity is kept in SQL. */
function columnsOf(schema) {
  return Object.fromEntries(
    Object.entries(schema.properties).map(([key, value]) => [key, sqlType(value)]),
  );
}

function sqlType(property) {
  const inner = property.anyOf ? property.anyOf.find((one) => one.type !== 'null') : property;
  const pointed = inner.$ref?.startsWith(`${BASE}common.json`) ? inner.$ref.split('/').pop() : '';
  if (pointed === 'instant') return 'timestamptz';
  if (pointed === 'decimal' || pointed === 'positive') return 'numeric';
  if (pointed === 'dayBoundary') return 'jsonb';
  if (pointed !== '') return 'text';
  if (inner.$ref || inner.type === 'object' || inner.type === 'array') return 'jsonb';
  return { string: 'text', integer: 'bigint', boolean: 'boolean' }[inner.type];
}

const stale = [];
for (const [file, text] of outputs) {
  let before = '';
  try {
    before = readFileSync(file, 'utf8');
  } catch {
    // Not there yet.
  }
  if (before === text) continue;
  stale.push(path.relative(root, file));
  if (!checking) writeFileSync(file, text);
}
if (checking && stale.length > 0) {
  console.error(
    `expected fresh generated files, found stale: ${stale.join(', ')}; run npm run generate`,
  );
  process.exit(1);
}
