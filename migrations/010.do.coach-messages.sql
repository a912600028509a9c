-- What the coach said, as it was shown: written once, by templates alone.

create table coach_messages (
  user_id text not null references spaces on delete cascade,
  id text not null,
  template text not null check (template in (
    'journal-pre', 'journal-post', 'decision-gate', 'weekly-digest', 'cooldown', 'override-review'
  )),
  subject_id text not null,
  account_id text,
  version bigint not null check (version >= 1),
  facts jsonb not null,
  text text not null,
  source text not null check (source in ('template', 'plain', 'facts')),
  ordered_by text not null check (ordered_by in ('rules', 'model')),
  linter_version bigint not null check (linter_version >= 1),
  created_at timestamptz not null,
  sync_version bigint not null,
  cold boolean not null default false,
  thawed boolean not null default false,
  primary key (user_id, id)
);
create index on coach_messages (user_id, subject_id);
create index on coach_messages (user_id, created_at desc);
create index on coach_messages (user_id, sync_version);
create index on coach_messages (user_id, sync_version, id collate "C") where cold or thawed;
create index on coach_messages (user_id, id collate "C") where not cold;

alter table coach_messages enable row level security;
alter table coach_messages force row level security;
create policy own_rows on coach_messages to mast_app
  using (user_id = nullif(current_setting('app.user_id', true), ''))
  with check (user_id = nullif(current_setting('app.user_id', true), ''));
-- What was said stays as it was said; only where it is kept may change.
grant select, insert, update (cold, sync_version) on coach_messages to mast_app;
