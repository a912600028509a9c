-- When the digest of the week is built, Monday 1 to Sunday 7; null is Monday.
alter table persons add column digest_weekday bigint check (digest_weekday between 1 and 7);

-- The digest of seven trading dates, one row for all its versions.
create table weekly_digests (
  user_id text not null references spaces on delete cascade,
  id text not null,
  from_date text not null,
  to_date text not null check (to_date > from_date),
  ends_at timestamptz not null,
  version bigint not null check (version >= 1),
  status text not null check (status in ('provisional', 'final')),
  final_at timestamptz not null,
  inputs_hash text not null,
  engine_version text not null,
  document jsonb not null,
  changes jsonb not null,
  built_at timestamptz not null,
  read_at timestamptz,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on weekly_digests (user_id, sync_version);
create index on weekly_digests (user_id, to_date);

alter table weekly_digests enable row level security;
alter table weekly_digests force row level security;
create policy own_rows on weekly_digests to mast_app
  using (user_id = nullif(current_setting('app.user_id', true), ''))
  with check (user_id = nullif(current_setting('app.user_id', true), ''));
grant select, insert, update, delete on weekly_digests to mast_app;
