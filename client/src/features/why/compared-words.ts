import type { ComparedFact, FactDifference } from '@mast/shared/why';
import { formatMoney, formatNumber } from '../../ui/format/index.ts';
import type { RulesetVersions } from '../gate/cause-words.ts';

type Form = 'time' | 'money' | 'number' | 'rules';

const FACTS: Readonly<Record<ComparedFact, readonly [label: string, form: Form]>> = {
  asOf: ['Decided as of', 'time'],
  rules: ['My rules', 'rules'],
  equity: ['My balance', 'money'],
  equityDeclaredAt: ['Balance declared', 'time'],
  dayNet: ['Result of my day', 'money'],
  dayTrades: ['Trades of my day', 'number'],
  weekNet: ['Result of my week', 'money'],
  monthNet: ['Result of my month', 'money'],
  lossesInRow: ['Losses in a row', 'number'],
  lastClose: ['Last close', 'time'],
  openPositions: ['Open positions', 'number'],
  openRisk: ['Open risk', 'money'],
  positionsCheckedAt: ['Positions looked at', 'time'],
  unposted: ['Entries that I owe', 'number'],
  paperTrades: ['Paper trades', 'number'],
  paperPeriods: ['Paper periods', 'number'],
  cooldownEnd: ['Cooldown until', 'time'],
  openTasks: ['Open tasks of the plan', 'number'],
  events: ['Events in my calendar', 'number'],
  rate: ['Exchange rate', 'number'],
  largestSize: ['Largest size', 'number'],
};

export interface ComparedWords {
  currency: string;
  /** With the seconds: two times that differ must not look alike. */
  moment: (iso: string) => string;
  versions: RulesetVersions;
}

export interface ComparedRow {
  fact: ComparedFact;
  label: string;
  device: string;
  server: string;
}

const NONE = 'none';

function rulesText(version: number | undefined): string {
  return version === undefined ? 'not on this device' : `version ${version}`;
}

/** What the two saw otherwise, each with both values as they are shown. */
export function comparedRow(one: FactDifference, words: ComparedWords): ComparedRow {
  const [label, form] = FACTS[one.fact];
  const text = (value: string | null): string => {
    if (value === null) return NONE;
    if (form === 'time') return words.moment(value);
    return form === 'money' ? formatMoney(value, words.currency) : formatNumber(value);
  };
  const { device, server } = words.versions;
  return form === 'rules'
    ? { fact: one.fact, label, device: rulesText(device), server: rulesText(server) }
    : { fact: one.fact, label, device: text(one.device), server: text(one.server) };
}
