import type { DigestDocument, Outcome } from '../../generated/types.ts';
import type { LetterFormat } from '../format.ts';
import { figureLine, type LetterLine, type LetterSection, line, section } from '../section.ts';
import { OUTCOME_NAMES } from '../words.ts';
import { sumLine } from './process.ts';
import { minutesText } from './process-rest.ts';

export function gateSection({ gate }: DigestDocument): LetterSection | null {
  if (gate.chains === 0 && gate.tasksAsked === 0) return null;
  const outcomes = (Object.keys(OUTCOME_NAMES) as Outcome[]).filter(
    (outcome) => gate.byFirst[outcome] + gate.byLast[outcome] > 0,
  );
  return section('gate', 'What my rules said before the trades', {
    table:
      outcomes.length === 0
        ? null
        : {
            head: ['Plans', 'First answer', 'Last answer'],
            rows: outcomes.map((outcome) => [
              OUTCOME_NAMES[outcome],
              `${gate.byFirst[outcome]}`,
              `${gate.byLast[outcome]}`,
            ]),
          },
    lines: [...waitLines(gate), ...sizeLines(gate), ...taskLines(gate)],
  });
}

type Gate = DigestDocument['gate'];

const waitLines = ({ waitsToGo, waitsDropped }: Gate): LetterLine[] =>
  waitsToGo + waitsDropped === 0
    ? []
    : [line('Waits that became a go', waitsToGo), line('Waits that I let go of', waitsDropped)];

const sizeLines = ({ sizesAccepted, sizesDeclined }: Gate): LetterLine[] =>
  sizesAccepted + sizesDeclined === 0
    ? []
    : [line('Smaller sizes taken, not taken', `${sizesAccepted}, ${sizesDeclined}`)];

const taskLines = ({ tasksDone, tasksAsked, taskMinutes }: Gate): LetterLine[] =>
  tasksAsked === 0
    ? []
    : [
        line('Tasks done', `${tasksDone} of ${tasksAsked}`),
        figureLine('Median time of a task', taskMinutes, (value) =>
          minutesText(Math.round(Number(value))),
        ),
      ];

export function overrideSection(
  { overrides }: DigestDocument,
  format: LetterFormat,
): LetterSection | null {
  const { asked, granted, denied, withdrawn, safeguardsKept, safeguardsKnown, result } = overrides;
  if (asked === 0 && result.trades === 0) return null;
  return section('overrides', 'Overrides', {
    lines: [
      line('Asked, granted', `${asked}, ${granted}`),
      line('Denied, withdrawn', `${denied}, ${withdrawn}`),
      line('Safeguards kept', `${safeguardsKept} of ${safeguardsKnown}`),
      sumLine('Trades under an override', result, format),
    ],
  });
}
