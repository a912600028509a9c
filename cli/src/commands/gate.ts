import { decide, findingText } from '@mast/shared/gate';
import { type Command, CommandError } from '../command.ts';
import { isObject, type Members } from '../gate-request/plain-form.ts';
import { decisionRequest } from '../gate-request/request.ts';

function parsed(text: string): Members {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    const { message } = error as Error;
    throw new CommandError('bad_json', `expected JSON on standard input: ${message}`);
  }
  if (isObject(value)) return value;
  throw new CommandError('bad_json', 'expected a JSON object on standard input');
}

export const gate: Command = {
  name: 'gate',
  usage: 'gate < request.json',
  summary: 'Decides {intent, rules | persona, facts, asOf} and prints the whole decision.',
  async run({ stdin }) {
    const decided = decide(decisionRequest(parsed(await stdin())));
    if (!decided.ok) {
      const { code, message, field } = decided.error;
      throw new CommandError(code, message, { field });
    }
    const { findings, ...rest } = decided.value;
    return {
      ...rest,
      findings: findings.map((finding) => ({ ...finding, text: findingText(finding) ?? null })),
    };
  },
};
