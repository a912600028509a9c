import type { ChangeDirection, Held } from '@mast/shared/rules';
import type { Difference, Differences } from './differences.ts';

const WAYS: readonly ChangeDirection[] = ['tighter', 'looser', 'undecidable', 'neutral'];

const valueText = ({ value }: Held): string =>
  value === undefined ? 'none' : typeof value === 'string' ? value : JSON.stringify(value);

function lineOf({ rule, kind, part, param, from, to, acts }: Difference): string {
  const name = `  ${rule} (${kind})`;
  const when = acts === 'now' ? '' : ' · acts later';
  if (part === 'rule') return `${name} ${to.value === undefined ? 'removed' : 'added'}${when}`;
  if (part === 'disabled') return `${name} switched ${to.value === true ? 'off' : 'on'}${when}`;
  return `${name} ${param ?? part}: ${valueText(from)} → ${valueText(to)}${when}`;
}

/** For a person to read: each way that something went, with what went it. */
export function asText(found: Differences): string {
  const groups = WAYS.filter((way) => found[way].length > 0).map((way) =>
    [`${way}`, ...found[way].map(lineOf)].join('\n'),
  );
  const order = found.order === null ? [] : [`order\n  ${found.order.join(', ')}`];
  const whole =
    groups.length + order.length === 0 ? 'the same rules' : `as a whole: ${found.direction}`;
  return [whole, ...groups, ...order].join('\n');
}
