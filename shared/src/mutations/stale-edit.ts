import { shown } from '../contract-errors/index.ts';
import { type Refusal, refusal } from '../errors/index.ts';
import type { ChangeRulesArgs } from '../generated/types.ts';
import { diffRules, type RuleChange, type RuleState } from '../rules/index.ts';

const MOST_SAID = 6;

const valueText = (held: RuleChange['from']): string =>
  'value' in held ? shown(held.value) : '`none`';

function changeText({ rule, part, param, from, to }: RuleChange): string {
  if (part === 'rule') return `\`${rule}\` ${'value' in to ? 'was added' : 'was removed'}`;
  if (part === 'disabled') return `\`${rule}\` was switched ${to.value === true ? 'off' : 'on'}`;
  return `\`${rule}\` ${param ?? part} went from ${valueText(from)} to ${valueText(to)}`;
}

/**
 * Another device changed the rules since: says what differs, and names the first of the edited rules
 * that it concerns.
 */
export function staleEdit(
  args: ChangeRulesArgs,
  parent: readonly RuleState[],
  latest: readonly RuleState[],
): Refusal {
  const { changes } = diffRules(parent, latest);
  const said = changes.slice(0, MOST_SAID).map(changeText);
  const more = changes.length > MOST_SAID ? [`${changes.length - MOST_SAID} more`] : [];
  const since = changes.length === 0 ? 'their order' : [...said, ...more].join(', ');
  const touched = new Set(changes.map(({ rule }) => rule));
  const place = args.rules.findIndex(({ id }) => touched.has(id));
  return refusal(
    'ruleset_changed',
    `expected an edit of the latest version, found \`${args.parentId}\`; since then: ${since}`,
    place < 0 ? 'parentId' : `rules/${place}`,
  );
}
