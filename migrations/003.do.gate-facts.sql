-- What more the rules look at: tasks, paper periods, own calendar, declared holdings and peaks.

-- The owner fills new columns of rows that are there already, which forced row security would hide.
alter table pre_trade_intents no force row level security;
alter table gate_decisions no force row level security;
alter table fills no force row level security;
alter table trades no force row level security;

alter table pre_trade_intents
  add column chain_ends_at timestamptz,
  add column filled_at timestamptz,
  add column paused_by jsonb not null default '[]';
alter table pre_trade_intents alter column paused_by drop default;

update pre_trade_intents i
   set chain_ends_at = greatest(
         i.expires_at,
         (select (d.record #>> '{wait,until}')::timestamptz from gate_decisions d
           where d.user_id = i.user_id and d.id = i.decision_id)
       ),
       filled_at = (
         select min(f.filled_at) from fills f
          where i.status = 'filled' and f.user_id = i.user_id and f.intent_id = i.id
       );
alter table pre_trade_intents alter column chain_ends_at set not null;
create index on pre_trade_intents (user_id, chain_ends_at);

alter table trades add column setup text;
update trades t
   set setup = i.plan ->> 'setup'
  from pre_trade_intents i
 where i.user_id = t.user_id and i.id = t.intent_id;
create index on trades (user_id) where status = 'open';

alter table pre_trade_intents force row level security;
alter table gate_decisions force row level security;
alter table fills force row level security;
alter table trades force row level security;

alter table broker_accounts add column positions_checked_at timestamptz;

alter table account_snapshots
  add column holdings jsonb,
  add column cash numeric,
  add column peak numeric;

alter table instruments add column groups jsonb;

alter table journal_entries add column period text check (period in ('quarter'));
create index on journal_entries (user_id, period) where period is not null;

alter table rule_definitions
  add column on_missing text check (on_missing in ('ask', 'show')),
  drop constraint rule_definitions_kind_check,
  add constraint rule_definitions_kind_check check (kind in (
    'require_fields', 'stop_policy', 'min_reward_risk', 'setup_policy', 'instrument_policy',
    'holding_policy', 'max_risk_per_trade', 'max_notional', 'max_leverage', 'liquidation_buffer',
    'max_open_risk', 'max_group_risk', 'account_floor', 'loss_limit', 'max_drawdown', 'loss_streak',
    'max_trades', 'max_open_positions', 'min_gap', 'reentry_limit', 'profit_giveback',
    'no_adding_to_losers', 'session_window', 'event_blackout', 'emotion_check', 'journal_debt',
    'setup_probation', 'contribution_schedule', 'allocation_band', 'sale_cooloff', 'custom_question',
    'custom_compare', 'sys_cooldown', 'sys_quarantine', 'sys_revision_limit', 'sys_freshness'
  ));

-- A task that a rule or a cooldown asks of the trader; it dies with its chain or cooldown.
create table friction_tasks (
  user_id text not null references spaces on delete cascade,
  id text not null,
  task text not null check (task in (
    'fill_fields', 'accept_size', 'revise_plan', 'write_three_lines', 'wait_minutes', 'paper_trade',
    'journal_post', 'checklist_tick', 'answer', 'state_risk', 'declare_equity', 'declare_holdings',
    'sync_positions', 'sync_now', 'reread_rule', 'sleep_on_it', 'review_day', 'add_setup', 'edit_list'
  )),
  rule_key text not null,
  chain_id text,
  cooldown_id text,
  intent_id text,
  state text not null check (state in ('open', 'done', 'cancelled')),
  until timestamptz,
  lines jsonb,
  created_at timestamptz not null,
  done_at timestamptz check ((done_at is null) = (state = 'open')),
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on friction_tasks (user_id, sync_version);
create index on friction_tasks (user_id) where state = 'open';
create index on friction_tasks (user_id, done_at);

-- A paper period of the person: live plans wait until its paper trades are done.
create table paper_quarantines (
  user_id text not null references spaces on delete cascade,
  id text not null,
  started_at timestamptz not null,
  need bigint not null check (need between 1 and 100),
  trigger text not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on paper_quarantines (user_id, sync_version);

-- An event of the trader's own calendar.
create table calendar_events (
  user_id text not null references spaces on delete cascade,
  id text not null,
  title text not null,
  at timestamptz not null,
  impact text not null check (impact in ('low', 'medium', 'high')),
  about text not null check (about in ('economic', 'earnings', 'other')),
  currency text,
  instrument_id text,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on calendar_events (user_id, sync_version);
create index on calendar_events (user_id, at);

do $$
declare
  owned text;
begin
  foreach owned in array array['friction_tasks', 'paper_quarantines', 'calendar_events']
  loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format(
      'create policy own_rows on %I to mast_app
         using (user_id = nullif(current_setting(''app.user_id'', true), ''''))
         with check (user_id = nullif(current_setting(''app.user_id'', true), ''''))',
      owned
    );
    execute format('grant select, insert, update, delete on %I to mast_app', owned);
  end loop;
end
$$;
