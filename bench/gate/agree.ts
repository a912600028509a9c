import { BLOCKS } from './conditions.ts';
import type { Case, Contender } from './contender.ts';

/** Which of the fourteen rules block, as a word of zeros and ones in the order of the rules. */
async function word(contender: Contender, one: Case): Promise<string> {
  const blocking = await contender.prepare(one).blocking();
  return Object.keys(BLOCKS)
    .map((id) => (blocking.includes(id) ? '1' : '0'))
    .join('');
}

/**
 * Makes sure that all engines block the same plans by the same rules, and that each rule of the
 * sample blocks some plans and lets some pass.
 * @returns how many verdicts were compared
 * @throws where two engines differ, by plan and rules
 */
export async function agree(
  contenders: readonly Contender[],
  sample: readonly Case[],
): Promise<number> {
  const words: string[] = [];
  for (const one of sample) {
    const [own = '', ...others] = await Promise.all(contenders.map((all) => word(all, one)));
    for (const [i, other] of others.entries()) {
      if (other === own) continue;
      const name = contenders[i + 1]?.name;
      throw new Error(
        `expected ${name} to block \`${own}\` of ${one.intent.id}, found \`${other}\``,
      );
    }
    words.push(own);
  }
  for (const [i, id] of Object.keys(BLOCKS).entries()) {
    const verdicts = new Set(words.map((all) => all[i]));
    if (verdicts.size < 2) throw new Error(`expected plans that pass and fail \`${id}\``);
  }
  return words.length * Object.keys(BLOCKS).length;
}
