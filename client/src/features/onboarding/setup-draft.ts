import { DAY_PRESETS, type DayBoundary, indexDayBoundary } from '@mast/shared/time';
import type { Account, Persona, Rule, RuleKind } from '@mast/shared/types';
import type { TimeChoice } from '../common/time-fields.tsx';

export type DayPreset = keyof typeof DAY_PRESETS | 'home';

/** What was said to an offered rule; its params where they were changed. */
export interface RuleChoice {
  rule: Pick<Rule, 'id' | 'params'> & { kind: RuleKind };
  isKept: boolean;
}

export type SetupStep = 'persona' | 'account' | 'rules' | 'review';

/** The set-up as far as it has come. Its ids are made once: finishing twice opens one account. */
export interface SetupDraft {
  step: SetupStep;
  persona: Persona | null;
  label: string;
  currency: string;
  kind: Account['kind'];
  balance: string;
  /** Null: the balance is the one of now. */
  asOf: TimeChoice;
  preset: DayPreset | null;
  mainZone: string;
  /** By the id of the rule. */
  choices: Readonly<Record<string, RuleChoice>>;
  /** The place of the rule that is shown. */
  at: number;
  accountId: string;
  snapshotId: string;
  rulesetId: string;
}

export const PRESET_NAMES: Readonly<Record<DayPreset, string>> = {
  home: 'Midnight at home',
  crypto: 'Crypto: midnight UTC',
  us_futures: 'US futures: 17:00 in Chicago',
  fx: 'FX: 17:00 in New York',
  ftmo: 'FTMO: midnight in Prague',
  us_shares: 'US shares: midnight in New York',
};

const USUAL_PRESET: Readonly<Record<Persona, DayPreset>> = {
  crypto: 'crypto',
  shortterm: 'us_futures',
  swing: 'us_shares',
  indexdca: 'home',
};

/** The preset that was chosen, else the usual one of the persona. */
export const presetOf = ({ preset, persona }: Pick<SetupDraft, 'preset' | 'persona'>): DayPreset =>
  preset ?? (persona === null ? 'crypto' : USUAL_PRESET[persona]);

/** When the days of the account begin. */
export function dayOf(draft: SetupDraft): DayBoundary {
  const preset = presetOf(draft);
  return preset === 'home' ? indexDayBoundary(draft.mainZone) : DAY_PRESETS[preset];
}

export const emptySetup = (newId: () => string, mainZone: string): SetupDraft => ({
  step: 'persona',
  persona: null,
  label: '',
  currency: 'USD',
  kind: 'live',
  balance: '',
  asOf: null,
  preset: null,
  mainZone,
  choices: {},
  at: 0,
  accountId: newId(),
  snapshotId: newId(),
  rulesetId: newId(),
});
