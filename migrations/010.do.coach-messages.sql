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
-- What a model was asked for, and what came back: for replay, and for the person to read.
create table coach_orderings (
  user_id text not null references spaces on delete cascade,
  id text not null,
  subject_id text not null,
  model text not null,
  request jsonb not null,
  answer text,
  outcome text not null check (outcome in (
    'ordered', 'not_json', 'not_an_order', 'unknown_sentence', 'unknown_row', 'repeated', 'ranked',
    'refused_by_linter', 'refused_by_model', 'timed_out', 'too_many_requests', 'server_failed',
    'not_reached', 'not_allowed'
  )),
  attempts bigint not null check (attempts between 1 and 2),
  millis bigint not null check (millis >= 0),
  created_at timestamptz not null,
  sync_version bigint not null,
  cold boolean not null default false,
  thawed boolean not null default false,
  primary key (user_id, id)
);

create index on coach_messages (user_id, subject_id);

-- What was said stays as it was said; only where it is kept may change.
do $$
declare
  said text;
begin
  foreach said in array array['coach_messages', 'coach_orderings']
  loop
    execute format('create index on %I (user_id, created_at desc)', said);
    execute format('create index on %I (user_id, sync_version)', said);
    execute format(
      'create index on %I (user_id, sync_version, id collate "C") where cold or thawed',
      said
    );
    execute format('create index on %I (user_id, id collate "C") where not cold', said);
    execute format('alter table %I enable row level security', said);
    execute format('alter table %I force row level security', said);
    execute format(
      'create policy own_rows on %I to mast_app
         using (user_id = nullif(current_setting(''app.user_id'', true), ''''))
         with check (user_id = nullif(current_setting(''app.user_id'', true), ''''))',
      said
    );
    execute format('grant select, insert, update (cold, sync_version) on %I to mast_app', said);
  end loop;
end
$$;
