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
