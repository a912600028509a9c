import { badRequest, type Command, jsonText } from '../command.ts';
import { parsedArgs } from '../options.ts';
import { asText } from '../rules-diff/as-text.ts';
import { differencesOf } from '../rules-diff/differences.ts';
import { rulesOfText, textOf } from '../rules-diff/input.ts';

export const rules: Command = {
  name: 'rules',
  usage: 'rules diff A B [--text]',
  summary:
    'Says of two rulesets which parameters are tighter, looser or undecidable in the second.',
  async run({ args, stdin }) {
    const { values, positionals } = parsedArgs(args, { text: { type: 'boolean' } });
    const [act, a, b, ...more] = positionals;
    if (act !== 'diff') throw badRequest(`expected \`rules diff\`, found \`${act ?? ''}\``);
    if (a === undefined || b === undefined || more.length > 0) {
      throw badRequest(`expected two files, found ${positionals.length - 1}`);
    }
    if (a === '-' && b === '-') throw badRequest('expected one of the two to be a file', 'B');
    const [from, to] = [await textOf(a, 'A', stdin), await textOf(b, 'B', stdin)];
    const found = differencesOf(rulesOfText(from, 'A'), rulesOfText(to, 'B'));
    return values.text ? asText(found) : jsonText(found);
  },
};
