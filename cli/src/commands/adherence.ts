import {
  type Adherence,
  INDEX_WEIGHTS,
  scoreContribution,
  scoreTrade,
  TRADE_WEIGHTS,
} from '@mast/shared/adherence';
import type { Persona } from '@mast/shared/types';
import { contributionOf } from '../adherence-case/contribution.ts';
import { tradeOf } from '../adherence-case/trade.ts';
import { badRequest, type Command, jsonText } from '../command.ts';
import { isObject, type Members } from '../gate-request/plain-form.ts';
import { jsonAny } from '../json-input.ts';
import { flagsOf } from '../options.ts';
import { listAt, membersAt, oneOf, onlyKnown, optional } from '../plain-input.ts';

const PERSONAS = ['crypto', 'shortterm', 'swing', 'indexdca'] as const;
const MEMBERS = ['name', 'persona', 'weights', 'plan', 'actual', 'flags', 'answers', 'expected'];

const personaAt = (raw: Members, path: string, otherwise: Persona): Persona =>
  optional(raw.persona, otherwise, (value) => oneOf(PERSONAS, value, `${path}persona`));

/** The weights are the product's own; a file may repeat them and not change them. */
function checkWeights({ weights }: Members, path: string, persona: Persona): void {
  const own = persona === 'indexdca' ? INDEX_WEIGHTS : TRADE_WEIGHTS[persona];
  const given = optional(weights, own, (value) => membersAt(value, `${path}weights`));
  onlyKnown(given as Members, Object.keys(own), `${path}weights`);
  for (const [part, weight] of Object.entries(own)) {
    if ((given as Members)[part] === weight) continue;
    const place = `${path}weights.${part}`;
    throw badRequest(`expected ${weight}, the weight for \`${persona}\`, at \`${place}\``, place);
  }
}

function answerFor(raw: unknown, path: string, otherwise: Persona) {
  const one = membersAt(raw, path === '' ? 'input' : path);
  const inside = path === '' ? '' : `${path}.`;
  onlyKnown(one, MEMBERS, path);
  const persona = personaAt(one, inside, otherwise);
  checkWeights(one, inside, persona);
  const found =
    persona === 'indexdca'
      ? scoreContribution(contributionOf(one, inside))
      : scoreTrade({ persona, ...tradeOf(one, inside) });
  return { ...(one.name === undefined ? {} : { name: one.name }), ...shownScore(one, found) };
}

/** Which parts the trader answered for is said only where there are such. */
const shownScore = ({ flags }: Members, found: Adherence<string>) => {
  const { score, components, caps, clean, selfReported } = found;
  const told = selfReported.length === 0 ? {} : { selfReported };
  return { flags: flags ?? {}, score, components, caps, clean, ...told };
};

function answersFor(input: unknown): unknown {
  if (Array.isArray(input)) {
    return input.map((one, i) => answerFor(one, `[${i}]`, 'shortterm'));
  }
  if (!isObject(input) || input.cases === undefined) return answerFor(input, '', 'shortterm');
  onlyKnown(input, ['persona', 'weights', 'cases'], '');
  const persona = personaAt(input, '', 'shortterm');
  checkWeights(input, '', persona);
  return listAt(input.cases, 'cases').map((one, i) => answerFor(one, `cases[${i}]`, persona));
}

export const adherence: Command = {
  name: 'adherence',
  usage: 'adherence < trade.json',
  summary: 'Scores {persona, plan, actual, flags}, a list of such or {persona, cases} on process.',
  async run({ args, stdin }) {
    flagsOf(args, {});
    return jsonText(answersFor(jsonAny(await stdin())));
  },
};
