import type { DAY_PRESETS } from '@mast/shared/time';
import type { Account, Persona, Rule, RuleKind } from '@mast/shared/types';
import type { TimeChoice } from '../common/time-fields.tsx';

export type DayPreset = keyof typeof DAY_PRESETS;

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
  choices: readonly RuleChoice[];
  accountId: string;
  snapshotId: string;
  rulesetId: string;
}

export const PRESET_NAMES: Readonly<Record<DayPreset, string>> = {
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
  indexdca: 'us_shares',
};

/** The preset that was chosen, else the usual one of the persona. */
export const presetOf = ({ preset, persona }: SetupDraft): DayPreset =>
  preset ?? (persona === null ? 'crypto' : USUAL_PRESET[persona]);

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
  choices: [],
  accountId: newId(),
  snapshotId: newId(),
  rulesetId: newId(),
});
