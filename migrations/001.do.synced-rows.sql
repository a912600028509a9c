-- The least that each part of the product may do. A person's rows are reached by mast_app alone,
-- and only with app.user_id set; the outbox is drained by mast_dispatch; sign-in has its own role.
do $$
begin
  if not exists (select from pg_roles where rolname = 'mast_app') then create role mast_app nologin; end if;
  if not exists (select from pg_roles where rolname = 'mast_dispatch') then create role mast_dispatch nologin; end if;
  if not exists (select from pg_roles where rolname = 'mast_auth') then create role mast_auth nologin; end if;
end
$$;
grant mast_app, mast_dispatch, mast_auth to current_user;

-- One row a person: every writer locks it first, and its version is what a pull's cookie names.
create table spaces (
  user_id text primary key,
  version bigint not null default 0,
  epoch text not null,
  tombstone_floor bigint not null default 0,
  created_at timestamptz not null default now()
);

-- The one row of a person: what is theirs over all accounts.
create table persons (
  user_id text not null references spaces on delete cascade,
  id text not null,
  main_zone text not null,
  personas jsonb not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on persons (user_id, sync_version);

-- A broker account, live, prop or paper, of one persona.
create table broker_accounts (
  user_id text not null references spaces on delete cascade,
  id text not null,
  persona text not null check (persona in ('crypto', 'shortterm', 'swing', 'indexdca')),
  label text not null,
  currency text not null,
  kind text not null check (kind in ('live', 'paper', 'prop')),
  day jsonb not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on broker_accounts (user_id, sync_version);

-- A declared balance of an account at an instant.
create table account_snapshots (
  user_id text not null references spaces on delete cascade,
  id text not null,
  account_id text not null,
  balance numeric not null,
  as_of timestamptz not null,
  source text not null check (source in ('declared', 'statement')),
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on account_snapshots (user_id, sync_version);

-- An instrument of the person's own, or a preset with own fees.
create table instruments (
  user_id text not null references spaces on delete cascade,
  id text not null,
  symbol text not null,
  class text not null check (class in ('crypto', 'future', 'fx', 'share', 'fund')),
  quote text not null,
  tick numeric not null check (tick > 0),
  point_value numeric not null check (point_value > 0),
  lot_step numeric not null check (lot_step > 0),
  min_lot numeric not null check (min_lot > 0),
  fee jsonb not null,
  name text not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on instruments (user_id, sync_version);

-- One version of a persona's rules; in force from `activeFrom` until a later version is.
create table rulesets (
  user_id text not null references spaces on delete cascade,
  id text not null,
  persona text not null check (persona in ('crypto', 'shortterm', 'swing', 'indexdca')),
  version bigint not null,
  parent_id text,
  active_from timestamptz not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on rulesets (user_id, sync_version);

-- One rule of one ruleset version.
create table rule_definitions (
  user_id text not null references spaces on delete cascade,
  id text not null,
  ruleset_id text not null,
  rule_key text not null,
  kind text not null check (kind in ('require_fields', 'stop_policy', 'max_risk_per_trade', 'loss_limit', 'loss_streak', 'max_trades', 'sys_cooldown')),
  params jsonb not null,
  position bigint not null,
  origin text not null check (origin in ('persona', 'custom')),
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on rule_definitions (user_id, sync_version);

-- A plan submitted for a decision; the gate fields are a cache of its latest decision.
create table pre_trade_intents (
  user_id text not null references spaces on delete cascade,
  id text not null,
  account_id text not null,
  persona text not null check (persona in ('crypto', 'shortterm', 'swing', 'indexdca')),
  instrument_id text not null,
  chain_id text not null,
  parent_id text,
  revision bigint not null,
  mode text not null check (mode in ('live', 'paper')),
  effect text not null check (effect in ('increase', 'reduce')),
  side text check (side in ('long', 'short')),
  plan jsonb not null,
  context jsonb not null,
  status text not null check (status in ('decided', 'blocked', 'filled', 'cancelled')),
  gate_result text not null check (gate_result in ('GO', 'SIZE_DOWN', 'WAIT', 'SIMULATE', 'NO_GO')),
  gate_reason text not null,
  authority text not null check (authority in ('provisional', 'authoritative')),
  decision_id text not null,
  expires_at timestamptz not null,
  device_id text not null,
  event_time timestamptz not null,
  corrected_time timestamptz not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on pre_trade_intents (user_id, sync_version);

-- A decision on record; append-only.
create table gate_decisions (
  user_id text not null references spaces on delete cascade,
  id text not null,
  intent_id text not null,
  evaluator text not null check (evaluator in ('device', 'server')),
  outcome text not null check (outcome in ('GO', 'SIZE_DOWN', 'WAIT', 'SIMULATE', 'NO_GO')),
  record jsonb not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on gate_decisions (user_id, sync_version);

-- An execution: the truth that trades are derived from. Fee as money paid in the account currency, null where unknown.
create table fills (
  user_id text not null references spaces on delete cascade,
  id text not null,
  account_id text not null,
  instrument_id text not null,
  mode text not null check (mode in ('live', 'paper')),
  side text not null check (side in ('buy', 'sell')),
  size numeric not null check (size > 0),
  price numeric not null check (price > 0),
  fee numeric,
  fx numeric not null check (fx > 0),
  filled_at timestamptz not null,
  intent_id text,
  stop numeric check (stop > 0),
  source text not null check (source in ('manual', 'import')),
  import_id text,
  import_key text,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on fills (user_id, sync_version);

-- Flat to flat in one instrument and account, folded from its fills. Money in the account currency.
create table trades (
  user_id text not null references spaces on delete cascade,
  id text not null,
  account_id text not null,
  instrument_id text not null,
  mode text not null check (mode in ('live', 'paper')),
  side text not null check (side in ('long', 'short')),
  status text not null check (status in ('open', 'closed')),
  opened_at timestamptz not null,
  closed_at timestamptz,
  last_fill_at timestamptz not null,
  open_size numeric not null,
  max_size numeric not null check (max_size > 0),
  average_entry numeric not null,
  average_exit numeric,
  fees numeric not null,
  fees_unmodelled boolean not null,
  net_pnl numeric not null,
  planned_risk numeric,
  r numeric,
  r_from_fill boolean not null,
  stop numeric check (stop > 0),
  intent_id text,
  opened_by_flip boolean not null,
  legs jsonb not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on trades (user_id, sync_version);

-- Words of the trader about a trade or a day.
create table journal_entries (
  user_id text not null references spaces on delete cascade,
  id text not null,
  kind text not null check (kind in ('pre', 'post', 'note')),
  trade_id text,
  text text not null,
  emotion jsonb,
  followed_plan text check (followed_plan in ('yes', 'partly', 'no')),
  at timestamptz not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on journal_entries (user_id, sync_version);

-- A pause with its trigger; whether it is active follows from its times.
create table cooldowns (
  user_id text not null references spaces on delete cascade,
  id text not null,
  trigger text not null check (trigger in ('loss_streak')),
  class text not null check (class in ('major', 'minor')),
  scope text not null check (scope in ('person', 'account', 'chain')),
  account_id text,
  starts_at timestamptz not null,
  ends_at timestamptz not null,
  base_minutes bigint,
  level bigint not null,
  counted boolean not null,
  state text not null check (state in ('enforced', 'elapsed_on_arrival')),
  voided_for_escalation boolean not null,
  trade_id text,
  losses bigint,
  arrived_at timestamptz not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on cooldowns (user_id, sync_version);

-- A mutation that the server refused, kept with its arguments so that nothing written is lost.
create table rejections (
  user_id text not null references spaces on delete cascade,
  id text not null,
  mutation text not null,
  args jsonb not null,
  code text not null,
  message text not null,
  field text,
  schema_version text not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on rejections (user_id, sync_version);

-- A broker file that was taken in.
create table imports (
  user_id text not null references spaces on delete cascade,
  id text not null,
  account_id text not null,
  format text not null,
  file_name text not null,
  file_hash text not null,
  zone text,
  added bigint not null,
  duplicates bigint not null,
  skipped bigint not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on imports (user_id, sync_version);

-- What the gate and the lists look rows up by.
create index on trades (user_id, account_id, instrument_id, mode, last_fill_at);
create index on trades (user_id, last_fill_at);
create index on fills (user_id, account_id, instrument_id, mode, filled_at);
create unique index on fills (user_id, account_id, import_key) where import_key is not null;
create index on pre_trade_intents (user_id, created_at desc);
create index on pre_trade_intents (user_id, account_id, status, expires_at);
create index on gate_decisions (user_id, intent_id);
create index on rule_definitions (user_id, ruleset_id);
create index on journal_entries (user_id, trade_id);
create index on journal_entries (user_id, kind, at);
create index on cooldowns (user_id, ends_at);

-- Rows that were removed, until they are pruned and the space's floor rises.
create table tombstones (
  user_id text not null references spaces on delete cascade,
  entity text not null,
  id text not null,
  sync_version bigint not null,
  primary key (user_id, entity, id)
);
create index on tombstones (user_id, sync_version);

create table client_groups (
  id text primary key,
  user_id text not null references spaces on delete cascade,
  created_at timestamptz not null default now()
);

create table clients (
  id text not null,
  client_group_id text not null references client_groups on delete cascade,
  user_id text not null references spaces on delete cascade,
  last_mutation_id bigint not null default 0,
  sync_version bigint not null,
  seen_at timestamptz not null default now(),
  primary key (user_id, id)
);
create index on clients (client_group_id, sync_version);

-- A key takes effect once, whatever client, group or version of the app brings it.
create table applied_keys (
  user_id text not null references spaces on delete cascade,
  key text not null,
  mutation text not null,
  outcome text not null check (outcome in ('applied', 'rejected')),
  created_at timestamptz not null default now(),
  primary key (user_id, key)
);

-- Tries of a mutation that failed for no known reason: the third is put on record and passed by.
create table mutation_failures (
  client_id text not null,
  mutation_id bigint not null,
  user_id text not null references spaces on delete cascade,
  tries integer not null,
  primary key (user_id, client_id, mutation_id)
);

-- A device's last event: corrected times of one device never run backwards.
create table device_clocks (
  user_id text not null references spaces on delete cascade,
  device_id text not null,
  last_event_at timestamptz not null,
  last_counter bigint not null,
  primary key (user_id, device_id)
);

-- Events in the transaction that caused them, until they are dispatched.
create table events_outbox (
  position bigint generated always as identity primary key,
  user_id text not null,
  event jsonb not null
);

create table event_log (
  id text primary key,
  user_id text not null,
  type text not null,
  event jsonb not null,
  logged_at timestamptz not null default now()
);
create index on event_log (user_id, logged_at);

-- Which events a consumer has taken in; written with the effect, so that each is applied once.
create table worker_offsets (
  consumer text not null,
  event_id text not null,
  user_id text not null references spaces on delete cascade,
  done_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index on worker_offsets (user_id);

-- A person's rows are visible to that person alone, whatever the handlers do.
do $$
declare
  owned text;
begin
  foreach owned in array array[
    'spaces', 'persons', 'broker_accounts', 'account_snapshots', 'instruments', 'rulesets',
    'rule_definitions', 'pre_trade_intents', 'gate_decisions', 'fills', 'trades', 'journal_entries',
    'cooldowns', 'rejections', 'imports', 'tombstones', 'client_groups', 'clients', 'applied_keys',
    'mutation_failures', 'device_clocks', 'events_outbox', 'worker_offsets'
  ]
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

-- What is on record stays: decisions are append-only, and a person's own role only adds events.
revoke update, delete on gate_decisions from mast_app;
revoke select, update, delete on events_outbox from mast_app;
revoke delete on spaces, applied_keys, client_groups from mast_app;

create policy drained on events_outbox to mast_dispatch using (true);
grant select, delete on events_outbox to mast_dispatch;
alter table event_log enable row level security;
alter table event_log force row level security;
create policy logged on event_log to mast_dispatch using (true) with check (true);
grant select, insert on event_log to mast_dispatch;
