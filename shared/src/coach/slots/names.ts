/** The words of every name that may stand in a text; a slot takes a key of this list and no other. */
const WORDS: Readonly<Record<string, string>> = {
  // Breaches
  no_go_taken: 'a live trade against NO_GO',
  simulate_taken: 'a live trade in SIMULATE',
  wait_jumped: 'a live trade before WAIT was over',
  cooldown_ignored: 'a live trade in a cooldown',
  stop_removed: 'a removed stop',
  stop_widened: 'a widened stop',
  oversize: 'a size above my limit',
  no_intent: 'a live trade without a plan',
  safeguard_broken: 'a safeguard not kept',
  // Caps of a score, beside those that are breaches
  'stop_failed_and_loss_over_1.5R': 'a failed stop with a loss above 1.5R',
  size_down_ignored: 'a size above SIZE_DOWN',
  // Triggers of cooldowns
  loss_streak: 'losses in a row',
  loss_limit: 'a loss limit',
  breach: 'a breach',
  emotion_check: 'my emotion check',
  min_gap: 'my gap between trades',
  revision_limit: 'changes of one plan',
  self_extension: 'my own extension',
  // Outcomes
  GO: 'GO',
  SIZE_DOWN: 'SIZE_DOWN',
  WAIT: 'WAIT',
  SIMULATE: 'SIMULATE',
  NO_GO: 'NO_GO',
  // Why device and server differ
  clock: 'a device clock',
  cooldown_not_known: 'a cooldown not known on my device',
  late_history: 'late history',
  ruleset_version: 'an older version of my rules',
  unverifiable: 'a decision that could not be replayed',
  // Feelings
  calm: 'calm',
  fomo: 'fomo',
  revenge: 'revenge',
  anger: 'anger',
  boredom: 'boredom',
  euphoria: 'euphoria',
  fear: 'fear',
  // Days
  monday: 'Monday',
  tuesday: 'Tuesday',
  wednesday: 'Wednesday',
  thursday: 'Thursday',
  friday: 'Friday',
  saturday: 'Saturday',
  sunday: 'Sunday',
  // Sides, modes, effects
  long: 'long',
  short: 'short',
  live: 'live',
  paper: 'paper',
  inside: 'inside',
  outside: 'outside',
  // Kinds of rules
  require_fields: 'required fields',
  stop_policy: 'my stop',
  min_reward_risk: 'reward to risk',
  setup_policy: 'my playbook',
  instrument_policy: 'my instrument list',
  holding_policy: 'my holding time',
  max_risk_per_trade: 'risk per trade',
  max_notional: 'size of one step',
  max_leverage: 'leverage',
  liquidation_buffer: 'liquidation price',
  max_open_risk: 'open risk',
  max_group_risk: 'risk of a group',
  account_floor: 'account floor',
  max_drawdown: 'drawdown',
  max_trades: 'number of trades',
  max_open_positions: 'open positions',
  reentry_limit: 'the same instrument again',
  profit_giveback: 'profit given back',
  no_adding_to_losers: 'additions to a loss',
  session_window: 'my hours',
  event_blackout: 'my events',
  journal_debt: 'open journal entries',
  setup_probation: 'new setups on paper',
  contribution_schedule: 'my schedule',
  allocation_band: 'my targets',
  sale_cooloff: 'my pause before a sale',
  custom_question: 'my own question',
  custom_compare: 'my own rule',
  sys_cooldown: 'my cooldown',
  sys_quarantine: 'my paper period',
  sys_revision_limit: 'changes of one plan',
  sys_freshness: 'the age of my figures',
};

/** @throws on a name that no closed list has */
export function nameWords(name: string): string {
  const words = WORDS[name];
  if (words === undefined) throw new Error(`expected a known name, found \`${name}\``);
  return words;
}

export const knownNames = (): string[] => Object.keys(WORDS);
