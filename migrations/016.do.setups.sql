-- Setups of the trader's own: their names in plans, and what to check before a trade of one.
create table setups (
  user_id text not null references spaces on delete cascade,
  id text not null,
  persona text not null check (persona in ('crypto', 'shortterm', 'swing', 'indexdca')),
  name text not null,
  checklist jsonb not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on setups (user_id, sync_version);
alter table setups enable row level security;
alter table setups force row level security;
create policy own_rows on setups to mast_app
  using (user_id = nullif(current_setting('app.user_id', true), ''))
  with check (user_id = nullif(current_setting('app.user_id', true), ''));
grant select, insert, update, delete on setups to mast_app;
