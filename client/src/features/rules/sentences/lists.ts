import type {
  HoldingPolicyParams,
  InstrumentPolicyParams,
  SetupPolicyParams,
  SetupProbationParams,
} from '@mast/shared/types';
import { flagInput, type RuleInput, wholeInput } from './inputs.ts';
import {
  counted,
  figure,
  joinParts,
  minutesFigure,
  named,
  type RuleSentence,
  type RuleWords,
  type SentencePart,
} from './parts.ts';

const listed = (texts: readonly string[], last: string): SentencePart[] =>
  joinParts(
    texts.map((text) => [named(text)]),
    last,
  );

/** Runs as one sentence each. */
const sentences = (runs: readonly SentencePart[][]): SentencePart[] =>
  runs.flatMap((run, index) => (index === 0 ? run : [' ', ...run]));

const denied = (value: readonly string[]): RuleInput => ({
  type: 'instruments',
  path: ['deny'],
  label: 'Never',
  value,
  none: undefined,
});

export function instrumentSentence(
  { allow = 'any', deny = [] }: InstrumentPolicyParams,
  { symbolOf }: RuleWords,
): RuleSentence {
  const own = allow === 'any' ? [] : allow;
  const runs: SentencePart[][] = [];
  if (own.length > 0) runs.push(['I act only in ', ...listed(own.map(symbolOf), 'and'), '.']);
  if (deny.length > 0) runs.push(['Never in ', ...listed(deny.map(symbolOf), 'or'), '.']);
  return {
    title: 'What I act in',
    parts: runs.length > 0 ? sentences(runs) : ['I act only in what is on a list of my own.'],
    why: 'What I have not chosen in calm I do not choose in a hurry.',
    inputs: [
      { type: 'instruments', path: ['allow'], label: 'My list', value: own, none: 'any' },
      denied(deny),
    ],
    lacks: runs.length > 0 ? undefined : 'My list: choose at least one.',
    isOwn: true,
  };
}

export function setupSentence(params: SetupPolicyParams): RuleSentence {
  const { allowed = [], checklist = [], min_ticked: least } = params;
  const runs: SentencePart[][] = [];
  if (allowed.length > 0) {
    runs.push(['I trade only the setups ', ...listed(allowed, 'and'), '.']);
  }
  if (least !== undefined) {
    runs.push(['I tick at least ', figure(least), ` of my ${checklist.length} checks.`]);
  }
  return {
    title: 'My playbook',
    parts: sentences(runs),
    why: 'A setup that has no name can not be learned from.',
    inputs: [
      {
        type: 'lines',
        path: ['allowed'],
        label: 'My setups, one a line',
        value: allowed,
        optional: least !== undefined,
      },
      {
        type: 'lines',
        path: ['checklist'],
        label: 'My checks, one a line',
        value: checklist,
        optional: true,
      },
      wholeInput(['min_ticked'], 'Least ticks', 'ticks', least, { optional: true }),
    ],
    isOwn: true,
    problem:
      (least === undefined) === (checklist.length === 0)
        ? undefined
        : 'Expected checks and how many of them, found one without the other.',
  };
}

export const probationSentence = (params: SetupProbationParams): RuleSentence => ({
  title: 'New setups on paper',
  parts: [
    params.setups === undefined ? 'A new setup' : 'Each of ',
    ...listed(params.setups ?? [], 'and'),
    ' is traded ',
    counted(params.min_paper, 'time'),
    ' on paper first, with an adherence of ',
    named(String(params.min_adherence)),
    ' or more.',
  ],
  why: 'A new idea costs nothing on paper.',
  inputs: [
    wholeInput(['min_paper'], 'Trades on paper', 'trades', params.min_paper),
    wholeInput(['min_adherence'], 'Least adherence', 'of 100', params.min_adherence),
    {
      type: 'lines',
      path: ['setups'],
      label: 'Only these setups, one a line',
      value: params.setups ?? [],
      optional: true,
    },
  ],
});

export function holdingSentence(params: HoldingPolicyParams): RuleSentence {
  const { max_hold_minutes: most, overnight, weekend, exit_time_required: needed } = params;
  const runs: SentencePart[][] = [];
  if (needed) runs.push(['Every plan says when it is over.']);
  if (most !== undefined) runs.push(['I hold at most ', minutesFigure(most), '.']);
  if (overnight === false) runs.push(['I hold nothing over night.']);
  if (weekend === false) runs.push(['I hold nothing over the weekend.']);
  if (runs.length === 0) runs.push(['I may hold over night and over the weekend.']);
  return {
    title: 'How long I hold',
    parts: sentences(runs),
    why: 'What was planned for hours is not asked to carry a night.',
    inputs: [
      wholeInput(['max_hold_minutes'], 'Longest', 'min', most, { optional: true }),
      flagInput('overnight', 'I may hold over night', overnight ?? true),
      flagInput('weekend', 'I may hold over the weekend', weekend ?? true),
      flagInput('exit_time_required', 'Every plan says when it is over', needed),
    ],
  };
}
