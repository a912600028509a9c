-- A rule may be switched off and kept; a version that loosens waits for the end of a major cooldown.
alter table rule_definitions add column disabled boolean not null default false;
alter table rulesets add column loosens boolean not null default false;

-- What was in force stays on record as it was: a change of the rules is a new version.
revoke update, delete on rulesets, rule_definitions from mast_app;

-- One edit of a persona's rules: what acted at once, what waits and until when, what was taken back.
create table rule_change_requests (
  user_id text not null references spaces on delete cascade,
  id text not null,
  persona text not null check (persona in ('crypto', 'shortterm', 'swing', 'indexdca')),
  device_id text not null,
  ruleset_id text not null,
  parent_id text not null,
  changes jsonb not null,
  reordered boolean not null,
  reason text check (reason in ('first_days', 'day', 'day_boundary', 'cooldown')),
  effective_at timestamptz check ((effective_at is null) = (reason is null)),
  received_at timestamptz not null,
  withdrawn_at timestamptz,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on rule_change_requests (user_id, sync_version);
create index on rule_change_requests (user_id, persona, created_at desc);

alter table rule_change_requests enable row level security;
alter table rule_change_requests force row level security;
create policy own_rows on rule_change_requests to mast_app
  using (user_id = nullif(current_setting('app.user_id', true), ''))
  with check (user_id = nullif(current_setting('app.user_id', true), ''));
grant select, insert, update, delete on rule_change_requests to mast_app;
