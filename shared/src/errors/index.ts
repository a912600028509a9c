/**
 * Every code that the product answers an expected error with. The list, docs/errors.md and the
 * texts of the app are proven equal by a test.
 */
export const ERROR_CODES = {
  // Refusals of a mutation: kept as a rejection that the person can open, correct and send again.
  invalid_args: 'The arguments do not fit the contract.',
  invalid_plan: 'The plan can get no verdict: a field is contradictory or malformed.',
  unknown_account: 'The account is not among this person’s.',
  unknown_instrument: 'The instrument is neither a preset nor one of the person’s own.',
  instrument_exists: 'Another instrument already has this symbol.',
  instrument_fixed:
    'What an instrument is counted in stands once it was traded, and always for a preset.',
  instrument_used: 'The instrument is named by plans or trades, so it can not be taken away.',
  setup_exists: 'The persona already has a setup of this name.',
  unknown_trade: 'The trade is not among this person’s.',
  unknown_intent: 'The intent is not among this person’s.',
  unknown_zone: 'The zone is not in the shipped zone table.',
  account_exists: 'An account with this id is already there.',
  ruleset_exists: 'This persona already has a ruleset; rules change by a rule change.',
  ruleset_changed: 'The rules were changed elsewhere since; the edit was made on an older version.',
  unknown_ruleset: 'The version of the rules is not among this person’s.',
  ruleset_newer: 'The rules were written by a newer version; they can be edited with that one.',
  unknown_rule_change: 'The change of rules is not among this person’s.',
  rule_change_acts: 'The change of rules acts already, so there is nothing to take back.',
  too_many_rule_changes: 'So many changes of the rules wait already that no further one may.',
  no_ruleset: 'The persona has no ruleset yet, so nothing can be decided.',
  intent_exists: 'An intent with this id was already submitted.',
  fill_exists: 'A fill with this id is already recorded.',
  unknown_fill: 'The fill is not among this person’s.',
  revision_exists: 'A correction with this id is already recorded.',
  trade_open: 'A post entry needs a closed trade.',
  fill_in_future: 'A fill cannot lie after the moment at which it was recorded.',
  time_too_early: 'Nothing is recorded of a time before 1970.',
  unknown_entry: 'The journal entry is not among this person’s.',
  undo_over:
    'A post entry is taken back within two minutes of its first saving, and before the next plan.',
  zone_change_too_soon: 'The main zone changes once in seven days.',
  cooldown_exists: 'A cooldown with this id is already there.',
  stop_exists: 'A stop move with this id is already recorded.',
  stop_outside_trade: 'A stop moves only while its trade is open.',
  unknown_stop: 'The stop move is not among this person’s.',
  unknown_task: 'The task is not among this person’s.',
  task_done: 'The task is already done.',
  task_not_answerable: 'The task is done by what it names, not by an answer.',
  lines_too_short: 'Each of the three lines needs at least 15 characters.',
  lines_repeated: 'A line repeats another one or one of the last answers.',
  dwell_too_short: 'The rule did not stand on the screen for ten seconds.',
  unknown_override: 'The override is not among this person’s.',
  override_exists: 'An override with this id is already there.',
  override_resolved: 'The override was answered or taken back already.',
  override_used: 'The trade was taken, so the override can be taken back no more.',
  unknown_rule: 'The rule is not among those that the plan meets.',
  plan_over: 'The time of the plan is over, or it was filled.',
  rationale_too_short: 'The reason for an override needs at least 80 characters.',
  rationale_repeated: 'The reason is one of the last 20, whatever its case and spaces.',
  risk_unknown: 'The money at risk of the plan can not be computed.',
  risk_not_stated: 'The typed number is not the money at risk, within 1 %.',
  safeguard_unwritten: 'What the safeguard asks to be written needs at least 15 characters.',
  half_below_lot: 'Half of the size is below the smallest lot.',
  balance_exists: 'A balance with this id is already declared.',
  balance_in_future: 'A balance cannot lie after the moment at which it was declared.',
  cash_flow_exists: 'A deposit or withdrawal with this id is already recorded.',
  cash_flow_in_future:
    'A deposit or withdrawal cannot lie after the moment at which it was recorded.',
  unknown_cash_flow: 'The deposit or withdrawal is not among this person’s.',
  rate_exists: 'A rate with this id is already recorded.',
  rate_in_future: 'A rate cannot lie after the moment at which it was typed.',
  no_rate: 'No exchange rate is known from the quote currency to the account currency.',
  entry_counts: 'A rule counts the entry, so it may be changed and not removed.',
  attachment_exists: 'A picture with this id is already there.',
  unknown_device: 'The device is not among this person’s.',
  device_revoked: 'The device was shut out; what it wrote since is kept and not applied.',
  internal: 'The server failed on this write three times; its arguments are kept for repair.',
  // Answers of a route.
  bad_request: 'The request’s body does not fit the contract of the route.',
  bad_json: 'The body is not valid JSON.',
  body_too_large: 'The body is larger than the route takes.',
  unsupported_media_type: 'The body is not JSON.',
  not_found: 'There is no such route.',
  unauthenticated: 'A sign-in is needed.',
  forbidden: 'The client group belongs to another person.',
  forbidden_origin: 'The request comes from another origin.',
  unknown_attachment: 'There is no picture of this id, or its bytes are not there yet.',
  upload_offset: 'The part does not follow on what has arrived.',
  checksum_mismatch: 'What arrived is not the picture that was announced; it starts over.',
  not_a_picture: 'What arrived is no picture of a kind that is kept.',
  unavailable: 'The database did not answer in time; the client tries again.',
  internal_error: 'The server failed; nothing was written.',
  // Refusals of a file.
  file_not_text: 'The file is not text in a known encoding.',
  file_empty: 'The file holds no rows.',
  file_unknown_format: 'The file’s columns fit no known format.',
  file_bad_row: 'A row has a value that is not of its column’s form.',
  file_too_large: 'The file holds more fills than one import takes.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A mutation's expected refusal. */
export interface Refusal {
  readonly code: ErrorCode;
  /** Lower case: what was expected, what was found. */
  readonly message: string;
  readonly field?: string;
}

export const refusal = (code: ErrorCode, message: string, field?: string): Refusal =>
  field === undefined ? { code, message } : { code, message, field };
export { stackFrames } from './stack-frames.ts';
