import { shown } from '@mast/shared/contract-errors';
import { rulesRefusal } from '@mast/shared/mutations';
import type { RuleState } from '@mast/shared/rules';
import { validateRule } from '@mast/shared/validators-gate';
import { badRequest, CommandError } from '../command.ts';
import { bytesOf } from '../file-input.ts';
import { held, objectAt } from '../gate-request/contract.ts';
import { isObject } from '../gate-request/plain-form.ts';

/** Which of the two rulesets, as errors name it. */
export type Side = 'A' | 'B';

function jsonOf(text: string, side: Side): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new CommandError('bad_json', `expected JSON in \`${side}\`: ${message}`, { field: side });
  }
}

/** The list of rules: the file itself, or what a ruleset holds as `rules`. */
function listOf(value: unknown, side: Side): readonly unknown[] {
  const list = isObject(value) ? value.rules : value;
  if (Array.isArray(list)) return list;
  throw badRequest(
    `expected a list of rules, or a ruleset with \`rules\`, in \`${side}\`, found ${shown(value)}`,
    side,
  );
}

function stateOf(value: unknown, path: string): RuleState {
  const { disabled = false, ...rule } = objectAt(value, path);
  if (typeof disabled !== 'boolean') {
    throw badRequest(
      `expected \`true\` or \`false\` at \`${path}.disabled\`, found ${shown(disabled)}`,
      `${path}.disabled`,
    );
  }
  const { id, kind, params, onMissing } = held(validateRule, rule, path);
  return { id, kind: kind as RuleState['kind'], params, onMissing: onMissing ?? null, disabled };
}

/** The rules of a JSON text, each as its kind has it. */
export function rulesOfText(text: string, side: Side): RuleState[] {
  const rules = listOf(jsonOf(text, side), side).map((one, i) =>
    stateOf(one, `${side}.rules[${i}]`),
  );
  const refused = rulesRefusal(rules, []);
  if (refused === undefined) return rules;
  throw badRequest(`${refused.message}, in \`${side}\``, `${side}/${refused.field}`);
}

/** The text of a file; of standard input where its name is `-`. */
export async function textOf(
  file: string,
  side: Side,
  stdin: () => Promise<string>,
): Promise<string> {
  if (file === '-') return stdin();
  return new TextDecoder().decode(await bytesOf(file, side));
}
