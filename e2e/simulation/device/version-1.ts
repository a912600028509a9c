type Members = Readonly<Record<string, unknown>>;

/** Members that version 1 of the app did not know, by the path of their owner; `*` is every item. */
const UNKNOWN: readonly (readonly [owner: string, names: readonly string[]])[] = [
  ['', ['effect']],
  ['deviceDecision', ['ages', 'limitFactor']],
  ['deviceDecision.maxSize', ['unit']],
  ['deviceDecision.facts', ['calendar', 'chain', 'quarantines']],
  [
    'deviceDecision.facts.account',
    ['startBalance', 'endOfDayPeak', 'declaredPeak', 'drawdowns', 'holdings'],
  ],
  ['deviceDecision.facts.history', ['unposted', 'quarterlyReviewAt', 'startedAt', 'emotionPauses']],
  ['deviceDecision.facts.history.paper.*', ['setup']],
  ['deviceDecision.facts.history.windows.*', ['unscheduled']],
  ['deviceDecision.facts.positions', ['checkedAt']],
  [
    'deviceDecision.facts.positions.open.*',
    ['adds', 'notional', 'sector', 'underlying', 'tags', 'openedAt', 'quote'],
  ],
];

/** A plan as version 1 of the app would have sent it. */
export const asOfVersion1 = <T extends object>(args: T): T =>
  'deviceDecision' in args
    ? (UNKNOWN.reduce<unknown>((value, [owner, names]) => {
        const path = owner === '' ? [] : owner.split('.');
        return without(value, path, names);
      }, args) as T)
    : args;

function without(
  value: unknown,
  [step, ...rest]: readonly string[],
  names: readonly string[],
): unknown {
  if (value === null || typeof value !== 'object') return value;
  if (step === undefined) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
  }
  const change = (member: unknown) => without(member, rest, names);
  if (Array.isArray(value)) return value.map(change);
  const members = value as Members;
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [
      name,
      step === '*' || step === name ? change(member) : member,
    ]),
  );
}
