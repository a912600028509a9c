-- Every trigger of a cooldown, what it was, and the day that its end was counted by.

alter table cooldowns
  drop constraint cooldowns_trigger_check,
  add constraint cooldowns_trigger_check check (trigger in (
    'loss_streak', 'loss_limit', 'breach', 'emotion_check', 'min_gap', 'revision_limit',
    'self_extension'
  )),
  add column fill_id text,
  add column breach text check (breach in (
    'no_go_taken', 'simulate_taken', 'wait_jumped', 'cooldown_ignored', 'stop_removed',
    'stop_widened', 'oversize', 'no_intent', 'safeguard_broken'
  )),
  add column rule_key text,
  add column rung jsonb,
  add column day jsonb,
  add column tzdb_versions jsonb not null default '[]';
alter table cooldowns alter column tzdb_versions drop default;
