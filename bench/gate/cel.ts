import { evaluate, parse } from 'cel-js';
import { BLOCKS, expression } from './conditions.ts';
import { type Contender, contender } from './contender.ts';
import type { Derived } from './derived.ts';

/** cel-js with its expressions parsed once; a rule blocks where its expression holds. */
export function celJs(): Contender {
  const parsed = Object.entries(BLOCKS).map(([id, condition]) => {
    const result = parse(expression(condition, (figure) => figure));
    if (!result.isSuccess) throw new Error(result.errors.join('\n'));
    return [id, result.cst] as const;
  });
  return contender<Derived, readonly (readonly [string, unknown])[]>({
    name: 'cel-js',
    prepare: ({ derived }) => derived,
    judge: (derived) => parsed.map(([id, cst]) => [id, evaluate(cst, derived)] as const),
    blocking: (answers) => answers.filter(([, blocks]) => blocks === true).map(([id]) => id),
  });
}
