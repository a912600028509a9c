import { changeLines } from './change-lines.ts';
import type { ExplainedRule, Explanation } from './explanation.ts';
import { MARKS, ruleLines } from './rule-lines.ts';
import { spanText, timeText } from './times.ts';

type Row = readonly [name: string, text: string];

const rows = (pairs: readonly Row[]): string[] => {
  const width = Math.max(...pairs.map(([name]) => name.length));
  return pairs.map(([name, text]) => `${name.padEnd(width)}  ${text}`);
};

function waitText({ until, tasks, predicates }: NonNullable<Explanation['wait']>, zone: string) {
  const parts = [
    ...(until === null ? [] : [`until ${timeText(until, zone)}`]),
    ...(tasks.length === 0 ? [] : [`tasks: ${tasks.join(', ')}`]),
    ...predicates.map((predicate) => `once ${predicate}`),
  ];
  return parts.length === 0 ? 'no time is known' : parts.join(' · ');
}

/** Size, wait, paper and block, each where it is there. */
function answers(explained: Explanation): Row[] {
  const { maxSize, wait, simulate, blockedUntil, limitFactor, mainZone } = explained;
  const found: (Row | false | null)[] = [
    maxSize && ['Largest size', `${maxSize.size} ${maxSize.unit}, by ${maxSize.rule}`],
    wait && ['Wait', waitText(wait, mainZone)],
    simulate && ['Paper', `${simulate.done} of ${simulate.need} paper trades`],
    blockedUntil !== null && ['Blocked', `until ${timeText(blockedUntil, mainZone)}`],
    limitFactor !== '1' && ['Limits', `× ${limitFactor} by my drawdown`],
    ['Stands', `until ${timeText(explained.expiresAt, mainZone)}`],
  ];
  return found.filter((row): row is Row => Boolean(row));
}

function ruleBlock(rules: readonly ExplainedRule[], explained: Explanation): string[] {
  const names = rules.map(({ rule, kind }) => (rule === kind ? rule : `${rule} (${kind})`));
  const width = Math.max(0, ...names.map((name) => name.length));
  const legend = Object.entries(MARKS)
    .map(([status, mark]) => `${mark} ${status.replaceAll('_', ' ')}`)
    .join('  ');
  return [
    `Rules  ${legend}`,
    ...rules.flatMap((rule, i) => ruleLines(rule, i + 1, width, explained.mainZone)),
    ...(explained.overridesKnown
      ? []
      : ['Overrides are known only with the intent and the rules.']),
  ];
}

/** Nothing is held back by a GO, so that nothing would change it. */
function changeBlocks({ changes, mainZone }: Explanation): string[][] {
  if (changes === null || changes.rules.length === 0) return [];
  return [changeLines(changes, mainZone)];
}

const ageText = ({ at, seconds, source }: Explanation['ages'][number], zone: string): string =>
  at === null || seconds === null
    ? 'none'
    : `${source}, ${spanText(seconds)} old, ${timeText(at, zone)}`;

function replayLines({ replay }: Explanation): string[] {
  const places =
    replay.state === 'verified'
      ? []
      : replay.differences.map(
          ({ path, recorded, replayed }) => `  ${path}: recorded ${recorded}, replayed ${replayed}`,
        );
  const state = {
    verified: 'verified: the same record again',
    differs: 'differs',
    not_checked: 'not checked: it needs the intent and the rules',
  }[replay.state];
  return [`Replay  ${state}`, ...places];
}

function madeRows({ made, mainZone }: Explanation): Row[] {
  return [
    ['As of', timeText(made.asOf, mainZone)],
    [
      'Decided',
      `${timeText(made.evaluatedAt, mainZone)}, by the ${made.evaluator}, ${made.authority}`,
    ],
    ['Engine', `${made.engineVersion}, zones ${made.tzdbVersion}`],
    ['Ruleset', `${made.rulesetId} ${made.rulesetHash}`],
    ['Facts', made.factsHash],
  ];
}

/** An explanation for a person to read; the same explanation gives the same text. */
export function asText(explained: Explanation): string {
  const { outcome, because, rules, flags, ages, mainZone } = explained;
  const blocks = [
    [`${outcome}: ${because}`],
    rows(answers(explained)),
    ruleBlock(rules, explained),
    ...changeBlocks(explained),
    [`Flags  ${flags.length === 0 ? 'none' : flags.join(', ')}`],
    ['Facts', ...rows(ages.map((age): Row => [`  ${age.fact}`, ageText(age, mainZone)]))],
    rows(madeRows(explained)),
    replayLines(explained),
  ];
  return blocks.map((lines) => lines.join('\n')).join('\n\n');
}
