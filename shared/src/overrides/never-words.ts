import type { Finding, RuleKind } from '../generated/types.ts';

const NO_OVERRIDE = 'My rule has no override for it.';
const MISSING = 'My plan or my record lacks a fact. My way out is to fill it in.';

/** Why a finding of a kind has no override, where its kind lets none or not this one. */
const WORDS: Readonly<Partial<Record<RuleKind | 'safeguard', string>>> = {
  require_fields: 'My plan only lacks its fields. My way out is to fill them in.',
  stop_policy: 'My rule wants its stop in every plan. My way out is to write it.',
  setup_policy: 'My playbook changes with my rules and not in session.',
  instrument_policy: 'My instrument list changes with my rules and not in session.',
  max_risk_per_trade: `My plan risks more than one and a half times my limit. ${NO_OVERRIDE}`,
  max_leverage: `My leverage limit is for the trades I have not thought of. ${NO_OVERRIDE}`,
  liquidation_buffer: `My liquidation price stands inside of my buffer. ${NO_OVERRIDE}`,
  account_floor: `My account ends at its floor. ${NO_OVERRIDE}`,
  loss_limit: `My loss limit is my last line for its window. ${NO_OVERRIDE}`,
  max_drawdown: 'My drawdown moves me to paper. My way back is my paper trades.',
  loss_streak: 'My cooldown after losses ends by its time and my tasks alone.',
  profit_giveback: `My rule ends my day once I gave back what I set. ${NO_OVERRIDE}`,
  no_adding_to_losers: `My position stands at a loss and keeps its first size. ${NO_OVERRIDE}`,
  setup_probation: 'My setup is still on paper. My way out is its paper trades.',
  emotion_check: 'I felt it at nine of ten or above. My rule has no override from there on.',
  sys_cooldown: 'My cooldown ends by its time and my tasks alone.',
  sys_quarantine: 'My paper period ends by my paper trades alone.',
  sys_revision_limit: 'My plan was changed many times in a short time. My way out is its pause.',
  sys_freshness: 'My figures are older than my rule allows. My way out is to bring new ones.',
  custom_question: 'My own rule was written without an override.',
  custom_compare: 'My own rule was written without an override.',
  safeguard: 'My override was granted at this price. Without my override there is no such price.',
};

/** Why a finding may not be overridden, in a sentence. */
export const neverWords = ({ kind, status }: Pick<Finding, 'kind' | 'status'>): string =>
  status === 'missing' && kind !== 'require_fields'
    ? MISSING
    : (WORDS[kind as RuleKind] ?? NO_OVERRIDE);
