import { formatInstant } from '@mast/shared/time';
import { type Change, isFixed, type RuleChanges, type WhatWouldChange } from '@mast/shared/why';
import { timeText } from './times.ts';

interface Told {
  readonly zone: string;
  readonly unit: WhatWouldChange['unit'];
}

const taskText = ({ task, times }: Change['tasks'][number]): string =>
  times === 1 ? task : `${times} × ${task}`;

function stepsText({ size, at, tasks, flat }: Change, { zone, unit }: Told): string {
  return [
    ...(size === null ? [] : [`at most ${size} ${unit}`]),
    ...(at === null ? [] : [`from ${timeText(formatInstant(at), zone)}`]),
    ...(tasks.length === 0 ? [] : [`done: ${tasks.map(taskText).join(', ')}`]),
    ...(flat ? ['no open position'] : []),
  ].join(' · ');
}

const thenText = ({ outcome, left }: Change): string =>
  left.length === 0 ? `then ${outcome}` : `then ${outcome}, by ${left.join(', ')}`;

function namedText({ until, tasks, predicate }: RuleChanges['named'], { zone }: Told): string {
  return [
    ...(until === null ? [] : [`its end ${timeText(formatInstant(until), zone)}`]),
    ...(tasks.length === 0 ? [] : [`tasks ${tasks.join(', ')}`]),
    ...(predicate === null ? [] : [`once ${predicate}`]),
  ].join(' · ');
}

function linesOfRule(one: RuleChanges, told: Told): string[] {
  if (isFixed(one)) return ['no smaller size, no time, no task and no closed position'];
  const named = namedText(one.named, told);
  return [
    ...one.changes.map((change) => `${stepsText(change, told)} → ${thenText(change)}`),
    ...(named === '' ? [] : [`named, of which nothing can be told before: ${named}`]),
  ];
}

/** What lifts the block of each rule, and all of it at once; each was decided again. */
export function changeLines({ unit, rules, together }: WhatWouldChange, zone: string): string[] {
  const told = { zone, unit };
  const all =
    together === null
      ? 'nothing that could be told before'
      : `${stepsText(together, told)} → ${thenText(together)}`;
  return [
    'What would change it  each decided again, all else as it was',
    ...rules.flatMap((one) => [
      `  ${one.rule}`,
      ...linesOfRule(one, told).map((line) => `     ${line}`),
    ]),
    `  together: ${all}`,
  ];
}
