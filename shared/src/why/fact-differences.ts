import { losingStreak } from '../cooldowns/index.ts';
import { toText } from '../decimal/index.ts';
import { type GateFacts, readFacts } from '../gate/index.ts';
import type { DecisionRecord } from '../generated/types.ts';
import { formatInstant, type Instant, parseInstant } from '../time/index.ts';

/** What two decisions may have seen otherwise; the closed list that a comparison shows. */
export type ComparedFact =
  | 'asOf'
  | 'rules'
  | 'equity'
  | 'equityDeclaredAt'
  | 'dayNet'
  | 'dayTrades'
  | 'weekNet'
  | 'monthNet'
  | 'lossesInRow'
  | 'lastClose'
  | 'openPositions'
  | 'openRisk'
  | 'positionsCheckedAt'
  | 'unposted'
  | 'paperTrades'
  | 'paperPeriods'
  | 'cooldownEnd'
  | 'openTasks'
  | 'events'
  | 'rate'
  | 'largestSize';

/** A fact with what each side had of it; null where it had nothing. */
export interface FactDifference {
  readonly fact: ComparedFact;
  readonly device: string | null;
  readonly server: string | null;
}

type Read = (record: DecisionRecord, figures: GateFacts, asOf: Instant) => string | null;

const atText = (at: Instant | null | undefined): string | null =>
  at === null || at === undefined ? null : formatInstant(at);

const realised =
  (window: string, what: 'net' | 'entries'): Read =>
  ({ facts }) => {
    const found = facts.history.windows[window];
    return found === undefined ? null : `${found[what]}`;
  };

const FACTS: Readonly<Record<ComparedFact, Read>> = {
  asOf: ({ asOf }) => asOf,
  rules: ({ rulesetHash }) => rulesetHash,
  equity: ({ facts }) => facts.account.equity?.latest ?? null,
  equityDeclaredAt: ({ facts }) => facts.account.equity?.declaredAt ?? null,
  dayNet: realised('trading_day', 'net'),
  dayTrades: realised('trading_day', 'entries'),
  weekNet: realised('iso_week', 'net'),
  monthNet: realised('month', 'net'),
  lossesInRow: ({ facts }, { closes }, asOf) =>
    `${losingStreak(closes, asOf, facts.person.mainZone)?.losses.length ?? 0}`,
  lastClose: (_record, { closes }) => atText(closes.at(-1)?.closedAt),
  openPositions: (_record, { positions }) => `${positions.length}`,
  openRisk: (_record, { openRisk }) => openRisk && toText(openRisk),
  positionsCheckedAt: ({ facts }) => facts.positions.checkedAt,
  unposted: ({ facts }) => `${facts.history.unposted.length}`,
  paperTrades: ({ facts }) => `${facts.history.paper.length}`,
  paperPeriods: ({ facts }) => `${facts.quarantines.length}`,
  cooldownEnd: (_record, { cooldowns }, asOf) =>
    atText(
      cooldowns
        .filter((row) => row.startsAt <= asOf && row.endsAt > asOf)
        .reduce<Instant | null>((last, { endsAt }) => Math.max(last ?? endsAt, endsAt), null),
    ),
  openTasks: ({ facts }) => `${facts.chain?.openTasks.length ?? 0}`,
  events: ({ facts }) =>
    facts.calendar.own === null ? null : `${facts.calendar.own.events.length}`,
  rate: ({ facts }) => facts.fx?.rate ?? null,
  largestSize: ({ maxSize }) => maxSize?.size ?? null,
};

const NAMES = Object.keys(FACTS) as ComparedFact[];

function readAll(record: DecisionRecord): (fact: ComparedFact) => string | null {
  const figures = readFacts(record.facts);
  const asOf = parseInstant(record.asOf) as Instant;
  return (fact) => FACTS[fact](record, figures, asOf);
}

/** What device and server saw otherwise, in the order of the list; nothing where they saw the same. */
export function factDifferences(device: DecisionRecord, server: DecisionRecord): FactDifference[] {
  const [ofDevice, ofServer] = [readAll(device), readAll(server)];
  return NAMES.map((fact) => ({ fact, device: ofDevice(fact), server: ofServer(fact) })).filter(
    (one) => one.device !== one.server,
  );
}
