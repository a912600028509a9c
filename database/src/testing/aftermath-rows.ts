import { documentOf, weekFacts } from '@mast/shared/digest';
import { type Change, put } from '@mast/shared/entities';

const AT = '2026-06-11T13:45:21.123Z';
const LATER = '2026-06-11T14:45:21.000Z';

/** The digest of a week without anything, as the engine makes it. */
const EMPTY_WEEK = documentOf(
  weekFacts({
    period: {
      fromDate: '2026-06-08',
      toDate: '2026-06-15',
      zone: 'UTC',
      startsAt: '2026-06-08T00:00:00.000Z',
      endsAt: '2026-06-15T00:00:00.000Z',
    },
    accounts: [],
    snapshots: [],
    rulesets: [],
    trades: [],
    intents: [],
    decisions: [],
    entries: [],
    breaches: [],
    scores: [],
    overrides: [],
    cooldowns: [],
    tasks: [],
    quarantines: [],
    ruleChanges: [],
    fills: [],
    previous: [],
  }),
);

/** What is said and counted of a trade once it is closed. */
export const AFTERMATH_ROWS: readonly Change[] = [
  put('coach_message', {
    id: 'coach:message',
    template: 'journal-post',
    subjectId: 'trade',
    accountId: 'acc',
    version: 1,
    facts: { mode: 'live', r: '-1.02', parts: [], words: 'I was\nrushed' },
    text: 'My live trade closed at −1.02R.',
    source: 'template',
    orderedBy: 'rules',
    linterVersion: 2,
    createdAt: AT,
  }),
  put('coach_ordering', {
    id: 'ordering',
    subjectId: 'digest:2026-06-11',
    model: 'small',
    request: { sentences: [{ sentence_id: 'counts.closed', slot_refs: [] }] },
    answer: null,
    outcome: 'timed_out',
    attempts: 2,
    millis: 16_004,
    createdAt: AT,
  }),
  put('trade_score', {
    id: 'trade',
    accountId: 'acc',
    mode: 'live',
    persona: 'crypto',
    closedAt: AT,
    state: 'scored',
    dueAt: LATER,
    score: 30,
    clean: false,
    parts: [
      { name: 'entry', weight: 15, share: '0.833333333333', selfReported: false },
      { name: 'hold', weight: 5, share: null, selfReported: false },
    ],
    caps: ['wait_jumped', 'stop_failed_and_loss_over_1.5R'],
    underOverride: false,
    lateConflict: false,
    createdAt: LATER,
  }),
  put('trade_score', {
    id: 'trade-without-post',
    accountId: 'acc',
    mode: 'paper',
    persona: 'indexdca',
    closedAt: AT,
    state: 'awaiting_post',
    dueAt: LATER,
    score: null,
    clean: null,
    parts: [],
    caps: [],
    underOverride: false,
    lateConflict: false,
    createdAt: LATER,
  }),
  put('weekly_digest', {
    id: 'digest:2026-06-15',
    fromDate: '2026-06-08',
    toDate: '2026-06-15',
    endsAt: AT,
    version: 2,
    status: 'provisional',
    finalAt: LATER,
    inputsHash: 'a'.repeat(64),
    engineVersion: '1.0.0',
    document: EMPTY_WEEK,
    changes: [
      {
        version: 2,
        builtAt: LATER,
        figures: [{ figure: 'counts.closed', from: '0', to: null }],
      },
    ],
    builtAt: AT,
    readAt: LATER,
    createdAt: AT,
  }),
];
