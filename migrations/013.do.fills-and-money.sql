-- Where the stop of a trade stands from an instant on, as the trader recorded it.
create table stop_moves (
  user_id text not null references spaces on delete cascade,
  id text not null,
  account_id text not null,
  instrument_id text not null,
  mode text not null check (mode in ('live', 'paper')),
  trade_id text not null,
  price numeric check (price > 0),
  at_broker boolean check (at_broker is null or price is not null),
  at timestamptz not null,
  device_id text not null,
  superseded_by text check (superseded_by is null or withdrawn_at is not null),
  withdrawn_at timestamptz,
  created_at timestamptz not null,
  sync_version bigint not null,
  cold boolean not null default false,
  thawed boolean not null default false,
  primary key (user_id, id)
);
create index on stop_moves (user_id, sync_version);
create index on stop_moves (user_id, account_id, instrument_id, mode, at);
create index on stop_moves (user_id, trade_id);
create index on stop_moves (user_id, sync_version, id collate "C") where cold or thawed;
create index on stop_moves (user_id, id collate "C") where not cold;

alter table stop_moves enable row level security;
alter table stop_moves force row level security;
create policy own_rows on stop_moves to mast_app
  using (user_id = nullif(current_setting('app.user_id', true), ''))
  with check (user_id = nullif(current_setting('app.user_id', true), ''));
grant select, insert, update, delete on stop_moves to mast_app;

alter table trades add column stops jsonb not null default '[]';
alter table trades alter column stops drop default;

-- A deleted fill stays on record and counts in no trade.
alter table fills add column deleted_at timestamptz;
create index on fills (user_id, intent_id) where intent_id is not null;

-- What a fill was before it was corrected or deleted.
create table fill_revisions (
  user_id text not null references spaces on delete cascade,
  id text not null,
  fill_id text not null,
  account_id text not null,
  instrument_id text not null,
  mode text not null check (mode in ('live', 'paper')),
  kind text not null check (kind in ('corrected', 'deleted', 'restored')),
  before jsonb not null,
  after jsonb not null,
  device_id text not null,
  at timestamptz not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  cold boolean not null default false,
  thawed boolean not null default false,
  primary key (user_id, id)
);
create index on fill_revisions (user_id, sync_version);
create index on fill_revisions (user_id, fill_id);
create index on fill_revisions (user_id, sync_version, id collate "C") where cold or thawed;
create index on fill_revisions (user_id, id collate "C") where not cold;

alter table fill_revisions enable row level security;
alter table fill_revisions force row level security;
create policy own_rows on fill_revisions to mast_app
  using (user_id = nullif(current_setting('app.user_id', true), ''))
  with check (user_id = nullif(current_setting('app.user_id', true), ''));
-- On record as it was; only where it is kept may change.
grant select, insert, update (cold, sync_version) on fill_revisions to mast_app;

-- Money that went into an account or out of it, beside its trades.
create table cash_flows (
  user_id text not null references spaces on delete cascade,
  id text not null,
  account_id text not null,
  kind text not null check (kind in ('deposit', 'withdrawal')),
  amount numeric not null check (amount > 0),
  at timestamptz not null,
  device_id text not null,
  withdrawn_at timestamptz,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on cash_flows (user_id, sync_version);
create index on cash_flows (user_id, account_id, at);

alter table cash_flows enable row level security;
alter table cash_flows force row level security;
create policy own_rows on cash_flows to mast_app
  using (user_id = nullif(current_setting('app.user_id', true), ''))
  with check (user_id = nullif(current_setting('app.user_id', true), ''));
grant select, insert, update, delete on cash_flows to mast_app;

-- What one unit of a currency is in another one, as the trader typed it.
create table exchange_rates (
  user_id text not null references spaces on delete cascade,
  id text not null,
  from_currency text not null,
  to_currency text not null,
  rate numeric not null check (rate > 0),
  at timestamptz not null,
  device_id text not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on exchange_rates (user_id, sync_version);
create index on exchange_rates (user_id, from_currency, to_currency, at);

alter table exchange_rates enable row level security;
alter table exchange_rates force row level security;
create policy own_rows on exchange_rates to mast_app
  using (user_id = nullif(current_setting('app.user_id', true), ''))
  with check (user_id = nullif(current_setting('app.user_id', true), ''));
grant select, insert, update, delete on exchange_rates to mast_app;
