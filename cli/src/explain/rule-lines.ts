import { decimal, HUNDRED, multiply, toFixed } from '@mast/shared/decimal';
import type { OverridePolicy } from '@mast/shared/gate';
import type { Finding } from '@mast/shared/types';
import type { ExplainedRule } from './explanation.ts';
import { timeText } from './times.ts';

export const MARKS: Readonly<Record<Finding['status'], string>> = {
  pass: '✓',
  fail: '✗',
  missing: '?',
  not_evaluated: '!',
  not_applicable: '–',
};

/** What the rule saw of its limit, and the share of it that is used. */
function figuresText({ observed, limit, unit, margin }: ExplainedRule): string | null {
  if (observed === null || limit === null) return null;
  const of = `${observed} of ${limit}${unit === null ? '' : ` ${unit}`}`;
  return margin === null ? of : `${of}, ${toFixed(multiply(decimal(margin), HUNDRED), 0)} %`;
}

export function overrideText(policy: OverridePolicy): string {
  if (!policy.allowed) return 'may not be overridden';
  const { safeguards, onceADay, reasonCode, afterHours } = policy;
  return [
    'may be overridden',
    safeguards.length === 0 ? '' : ` with ${safeguards.join(', ')}`,
    onceADay ? ', once a day' : '',
    reasonCode === undefined ? '' : `, reason ${reasonCode}`,
    afterHours === undefined ? '' : `, from ${afterHours} h after the chain’s start`,
  ].join('');
}

/** What opens it: an end, tasks, a predicate, a smaller size. */
function wayOut({ until, tasks, predicate, maxSize }: ExplainedRule, zone: string): string[] {
  return [
    ...(until === null ? [] : [`until ${timeText(until, zone)}`]),
    ...(maxSize === null ? [] : [`largest size ${maxSize}`]),
    ...(tasks.length === 0 ? [] : [`tasks: ${tasks.join(', ')}`]),
    ...(predicate === null ? [] : [`once ${predicate}`]),
  ];
}

/** A rule: its status, what follows from it and its figures; below it its sentence and the way out. */
export function ruleLines(
  rule: ExplainedRule,
  place: number,
  width: number,
  zone: string,
): string[] {
  const name = rule.rule === rule.kind ? rule.rule : `${rule.rule} (${rule.kind})`;
  const figures = figuresText(rule);
  const status = rule.outcome ?? rule.status.replaceAll('_', ' ');
  const lifted = rule.overridden ? ', under an override' : '';
  const head = [
    `${String(place).padStart(2)} ${MARKS[rule.status]} ${name.padEnd(width)}`,
    figures === null ? status + lifted : `${status}${lifted} · ${figures}`,
  ].join('  ');
  const below = [
    ...(rule.text === null ? [] : [rule.text]),
    wayOut(rule, zone).join(' · '),
    rule.override === null ? '' : overrideText(rule.override),
  ];
  return [head, ...below.filter((line) => line !== '').map((line) => `     ${line}`)];
}
