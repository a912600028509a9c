-- Removals are forgotten by age and count, and keys, tries and clocks by age alone.

alter table tombstones add column removed_at timestamptz not null default now();
alter table mutation_failures add column failed_at timestamptz not null default now();

-- A role of its own forgets what has grown old. The ages are in the policies: whatever it is asked,
-- it can touch nothing that is younger.
do $$
begin
  if not exists (select from pg_roles where rolname = 'mast_prune') then create role mast_prune nologin; end if;
end
$$;
grant mast_prune to current_user;

create policy old_keys on applied_keys to mast_prune using (created_at < now() - interval '90 days');
create policy old_tries on mutation_failures to mast_prune using (failed_at < now() - interval '90 days');
create policy old_clocks on device_clocks to mast_prune using (last_event_at < now() - interval '400 days');
grant select, delete on applied_keys, mutation_failures, device_clocks to mast_prune;
create index on applied_keys (created_at);

-- A device of a person, as all devices see it.
create table devices (
  user_id text not null references spaces on delete cascade,
  id text not null,
  label text not null check (length(label) between 1 and 60),
  first_seen_at timestamptz not null,
  last_sync_at timestamptz not null,
  offset_ms bigint,
  schema_version text not null,
  revoked_at timestamptz,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on devices (user_id, sync_version);

-- When a device was last here, to the moment; no device is told of it by a pull.
create table device_visits (
  user_id text not null,
  device_id text not null,
  last_push_at timestamptz,
  last_pull_at timestamptz,
  primary key (user_id, device_id)
);

-- Of which devices a sign-in was: it is shut out with any of them, whatever a request says of itself.
create table device_sessions (
  user_id text not null,
  session_id text not null,
  device_id text not null,
  since timestamptz not null default now(),
  primary key (user_id, session_id, device_id)
);

do $$
declare
  owned text;
begin
  foreach owned in array array['devices', 'device_visits', 'device_sessions']
  loop
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format(
      'create policy own_rows on %I to mast_app
         using (user_id = nullif(current_setting(''app.user_id'', true), ''''))
         with check (user_id = nullif(current_setting(''app.user_id'', true), ''''))',
      owned
    );
  end loop;
end
$$;
grant select, insert, update, delete on devices to mast_app;
grant select, insert, update on device_visits to mast_app;
grant select, insert on device_sessions to mast_app;
