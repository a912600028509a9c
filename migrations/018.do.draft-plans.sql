-- Plans that are kept to be armed later.
create table draft_plans (
  user_id text not null references spaces on delete cascade,
  id text not null,
  name text not null,
  account_id text not null,
  instrument_id text not null,
  mode text not null check (mode in ('live', 'paper')),
  effect text not null check (effect in ('increase', 'reduce')),
  side text check (side in ('long', 'short')),
  plan jsonb not null,
  checklist jsonb not null,
  saved_at timestamptz not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on draft_plans (user_id, sync_version);
alter table draft_plans enable row level security;
alter table draft_plans force row level security;
create policy own_rows on draft_plans to mast_app
  using (user_id = nullif(current_setting('app.user_id', true), ''))
  with check (user_id = nullif(current_setting('app.user_id', true), ''));
grant select, insert, update, delete on draft_plans to mast_app;
