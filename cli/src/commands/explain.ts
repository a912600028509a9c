import { type Command, jsonText } from '../command.ts';
import { asText } from '../explain/as-text.ts';
import { explanationOf } from '../explain/explanation.ts';
import { toExplain } from '../explain/input.ts';
import { jsonObject } from '../json-input.ts';
import { flagsOf } from '../options.ts';

export const explain: Command = {
  name: 'explain',
  usage: 'explain [--json] < record.json',
  summary: 'Explains a decision, {record, intent, rules}, or a gate request that it decides first.',
  async run({ args, stdin }) {
    const { json } = flagsOf(args, { json: { type: 'boolean' } });
    const explained = explanationOf(toExplain(jsonObject(await stdin())));
    return json ? jsonText(explained) : asText(explained);
  },
};
