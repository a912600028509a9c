import { type Change, put } from '@mast/shared/entities';

const AT = '2026-06-11T13:45:21.123Z';
const LATER = '2026-06-11T14:45:21.000Z';

/** An entry with all that may belong to it. */
export const JOURNAL_ROWS: readonly Change[] = [
  put('journal_entry', {
    id: 'post-answered',
    kind: 'post',
    period: null,
    tradeId: 'trade',
    intentId: 'intent',
    text: '\u{1f9ed} \u05d0\u05e0\u05d9',
    emotion: { tag: 'fear', intensity: 6 },
    followedPlan: 'partly',
    safeguards: { alarm_set: 'no' },
    answers: { exit: 'no', hold: 'partly' },
    at: AT,
    createdAt: LATER,
    revisedAt: LATER,
  }),
  put('journal_revision', {
    id: 'revision',
    entryId: 'post-answered',
    text: 'Before.',
    emotion: { tag: 'calm', intensity: 0 },
    followedPlan: null,
    answers: { entry: 'yes' },
    writtenAt: AT,
    createdAt: LATER,
  }),
  put('journal_template', {
    id: 'template',
    name: 'After a loss',
    kind: 'post',
    prompts: ['What did I see?', 'What did I do?'],
    createdAt: AT,
  }),
  put('setup', {
    id: 'setup',
    persona: 'swing',
    name: 'Pullback \u{1f9ed}',
    checklist: ['The trend is up', 'Volume dries up'],
    createdAt: AT,
  }),
  put('attachment', {
    id: 'picture',
    entryId: 'post-answered',
    name: 'chart.png',
    mediaType: 'image/png',
    size: 1024,
    width: 390,
    height: 844,
    sha256: 'a'.repeat(64),
    thumb: '/9j/',
    storedAt: LATER,
    createdAt: AT,
  }),
];
