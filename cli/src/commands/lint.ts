import { type LintInput, type LintSlots, lint as lintText } from '@mast/shared/coach/linter';
import { shown } from '@mast/shared/contract-errors';
import { badRequest, type Command, jsonText } from '../command.ts';
import { isObject } from '../gate-request/plain-form.ts';
import { jsonAny } from '../json-input.ts';
import { flagsOf } from '../options.ts';

const CHANNELS = ['coach', 'cta', 'label', 'digest'] as const;
const SOURCES = ['template', 'llm'] as const;
const SLOTS = ['numbers', 'instruments', 'quotes', 'imported', 'names'] as const;
/** A case of a list of vectors also says which rule fires and why; neither changes the answer. */
const REMARKS = ['rule', 'note'];
const MEMBERS = ['text', 'channel', 'source', 'slots', ...REMARKS];

const wrong = (expected: string, path: string, found: unknown) =>
  badRequest(`expected ${expected} at \`${path}\`, found ${shown(found)}`, path);

function oneOf<T extends string>(value: unknown, known: readonly T[], path: string): T {
  const [first] = known as readonly [T, ...T[]];
  if (value === undefined) return first;
  const found = known.find((one) => one === value);
  if (found !== undefined) return found;
  throw wrong(`one of ${known.map((one) => `\`${one}\``).join(', ')}`, path, value);
}

function known(object: Record<string, unknown>, members: readonly string[], path: string): void {
  const unknown = Object.keys(object).find((name) => !members.includes(name));
  if (unknown === undefined) return;
  throw badRequest(`expected only known fields, found \`${unknown}\``, `${path}${unknown}`);
}

function slotsOf(value: unknown, path: string): LintSlots {
  if (value === undefined) return {};
  if (!isObject(value)) throw wrong('an object', path, value);
  known(value, SLOTS, `${path}.`);
  for (const [name, list] of Object.entries(value)) {
    const place = `${path}.${name}`;
    if (!Array.isArray(list)) throw wrong('a list', place, list);
    const takesNumbers = name === 'numbers';
    const at = list.findIndex(
      (one) => typeof one !== 'string' && !(takesNumbers && typeof one === 'number'),
    );
    if (at >= 0)
      throw wrong(takesNumbers ? 'numbers or texts' : 'texts', `${place}.${at}`, list[at]);
  }
  return value;
}

function inputOf(value: unknown, path: string): LintInput {
  if (!isObject(value)) throw wrong('an object', path.replace(/\.$/, '') || 'input', value);
  known(value, MEMBERS, path);
  const { text, channel, source, slots } = value;
  if (typeof text !== 'string') throw wrong('a text', `${path}text`, text);
  return {
    text,
    channel: oneOf(channel, CHANNELS, `${path}channel`),
    source: oneOf(source, SOURCES, `${path}source`),
    slots: slotsOf(slots, `${path}slots`),
  };
}

const answerOf = (input: LintInput) => {
  const { ok, violations, linterVersion } = lintText(input);
  return { ok, violations, linter_version: linterVersion };
};

export const lint: Command = {
  name: 'lint',
  usage: 'lint < texts.json',
  summary: 'Says whether the coach may show {text, channel, source, slots}, or each of a list.',
  async run({ args, stdin }) {
    flagsOf(args, {});
    const input = jsonAny(await stdin());
    if (!Array.isArray(input)) return jsonText(answerOf(inputOf(input, '')));
    return jsonText(input.map((one, i) => answerOf(inputOf(one, `${i}.`))));
  },
};
