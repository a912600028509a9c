-- Rules that live trades broke, and the adherence of every closed trade.

create table breaches (
  user_id text not null references spaces on delete cascade,
  id text not null,
  kind text not null check (kind in (
    'no_go_taken', 'simulate_taken', 'wait_jumped', 'cooldown_ignored', 'stop_removed',
    'stop_widened', 'oversize', 'no_intent', 'safeguard_broken'
  )),
  kinds jsonb not null,
  trade_id text not null,
  account_id text not null,
  fill_id text,
  intent_id text,
  at timestamptz not null,
  arrived_at timestamptz not null,
  base_minutes bigint not null check (base_minutes >= 0),
  voided boolean not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  cold boolean not null default false,
  thawed boolean not null default false,
  primary key (user_id, id)
);
create index on breaches (user_id, trade_id);
create index on breaches (user_id, at);

create table trade_scores (
  user_id text not null references spaces on delete cascade,
  id text not null,
  account_id text not null,
  mode text not null check (mode in ('live', 'paper')),
  persona text not null check (persona in ('crypto', 'shortterm', 'swing', 'indexdca')),
  closed_at timestamptz not null,
  state text not null check (state in ('awaiting_post', 'scored', 'unscored')),
  due_at timestamptz not null,
  score bigint check (score between 0 and 100),
  clean boolean,
  parts jsonb not null,
  caps jsonb not null,
  under_override boolean not null,
  late_conflict boolean not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  cold boolean not null default false,
  thawed boolean not null default false,
  primary key (user_id, id),
  check ((score is null) = (state <> 'scored') and (clean is null) = (state <> 'scored'))
);
create index on trade_scores (user_id, closed_at);
create index on trade_scores (user_id, due_at) where state = 'awaiting_post';

do $$
declare
  owned text;
begin
  foreach owned in array array['breaches', 'trade_scores']
  loop
    execute format('create index on %I (user_id, sync_version)', owned);
    execute format(
      'create index on %I (user_id, sync_version, id collate "C") where cold or thawed',
      owned
    );
    execute format('create index on %I (user_id, id collate "C") where not cold', owned);
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

-- Which device knew a fill, and since when: whether it held a cooldown by itself follows from that.
alter table fills add column device_id text, add column recorded_at timestamptz;

-- When a paper period let go, so that it does so once.
alter table paper_quarantines add column released_at timestamptz;
