import type { EditPreview, LooseningTime } from '@mast/shared/rules';

const WHY: Readonly<Record<LooseningTime['reason'], string>> = {
  first_days: 'In my first 72 hours everything acts at once.',
  day: 'What is looser waits for 24 hours, so that it is not decided in a hurry.',
  day_boundary: 'What is looser waits for 24 hours and for the next day of each of my accounts.',
  cooldown: 'What is looser waits for 24 hours, and then for the end of my cooldown.',
};

export const UNDECIDABLE =
  'Whether this is tighter cannot be told in every case, so it counts as looser.';

const OFFLINE =
  'I am offline: the time counts from when the server receives it, so it may be later than this.';

export interface PreviewWords {
  /** When what is looser acts, as words: `on Tuesday 00:00`. */
  acts: (at: number) => string;
  isOnline: boolean;
}

/** One word for which way an edit goes. */
const WAY = {
  tighter: 'Tighter',
  looser: 'Looser',
  undecidable: 'Not surely tighter',
  neutral: 'Neither tighter nor looser',
} as const;

const wayOf = ({ changes, direction }: EditPreview): keyof typeof WAY | 'mixed' => {
  const ways = new Set(changes.map(({ change }) => change.direction));
  ways.delete('neutral');
  return ways.size > 1 && ways.has('tighter') ? 'mixed' : direction;
};

const allActNow = ({ changes }: EditPreview): boolean => changes.every(({ isNow }) => isNow);

/** Which way an edit goes and when it acts, in one line. */
export function headline(preview: EditPreview, { acts }: PreviewWords): string {
  const { changes, isReordered, later } = preview;
  if (changes.length === 0) {
    return isReordered ? 'Another order: acts now.' : 'Nothing is changed yet.';
  }
  const way = wayOf(preview);
  if (allActNow(preview)) {
    return way === 'mixed' ? 'Tighter and looser: acts now.' : `${WAY[way]}: acts now.`;
  }
  const at = acts(later?.at ?? 0);
  if (changes.every(({ isNow }) => !isNow)) {
    return way === 'mixed' ? `Tighter and looser: acts ${at}.` : `${WAY[way]}: acts ${at}.`;
  }
  return `Mixed: the tighter part acts now, the looser one ${at}.`;
}

/** Why it acts then, and what may still move the time. */
export function whyTexts(preview: EditPreview, { isOnline }: PreviewWords): string[] {
  const { later, changes } = preview;
  if (later === null) return [];
  const isUnsure = changes.some(({ change }) => change.direction === 'undecidable');
  const together = changes.some(({ isNow, change }) => !isNow && change.direction === 'tighter');
  const waits = later.reason !== 'first_days';
  return [
    ...(isUnsure && waits ? [UNDECIDABLE] : []),
    WHY[later.reason],
    ...(together ? ['The tighter part means nothing without the rest, so it waits with it.'] : []),
    ...(isOnline ? [] : [OFFLINE]),
  ];
}

/** Which way one parameter goes and when it acts. */
export const partText = (
  { change, isNow }: EditPreview['changes'][number],
  { later }: EditPreview,
  { acts }: PreviewWords,
): string =>
  `${WAY[change.direction].toLowerCase()}, acts ${isNow || later === null ? 'now' : acts(later.at)}`;
