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
