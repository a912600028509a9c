-- Words before a plan, answers to what no fact tells of, and when an entry was last changed.
alter table journal_entries
  add column intent_id text,
  add column answers jsonb,
  add column revised_at timestamptz;
create index on journal_entries (user_id, intent_id) where intent_id is not null;

-- What an entry said before it was changed.
create table journal_revisions (
  user_id text not null references spaces on delete cascade,
  id text not null,
  entry_id text not null,
  text text not null,
  emotion jsonb,
  followed_plan text check (followed_plan in ('yes', 'partly', 'no')),
  answers jsonb,
  written_at timestamptz not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on journal_revisions (user_id, entry_id);

-- The trader's own prompts for a kind of entry.
create table journal_templates (
  user_id text not null references spaces on delete cascade,
  id text not null,
  name text not null,
  kind text not null check (kind in ('pre', 'post', 'note')),
  prompts jsonb not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);

-- A picture of an entry. Its bytes are in the storage of attachments once `stored_at` is set.
create table attachments (
  user_id text not null references spaces on delete cascade,
  id text not null,
  entry_id text not null,
  name text not null,
  media_type text not null
    check (media_type in ('image/jpeg', 'image/png', 'image/webp', 'image/gif')),
  size bigint not null check (size between 1 and 20971520),
  width bigint not null check (width > 0),
  height bigint not null check (height > 0),
  sha256 text not null,
  thumb text,
  stored_at timestamptz,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on attachments (user_id, entry_id);

do $$
declare
  owned text;
begin
  foreach owned in array array['journal_revisions', 'journal_templates', 'attachments']
  loop
    execute format('create index on %I (user_id, sync_version)', owned);
    execute format('alter table %I enable row level security', owned);
    execute format('alter table %I force row level security', owned);
    execute format(
      'create policy own_rows on %I to mast_app
         using (user_id = nullif(current_setting(''app.user_id'', true), ''''))
         with check (user_id = nullif(current_setting(''app.user_id'', true), ''''))',
      owned
    );
    execute format('grant select, insert, update, delete on %I to mast_app', owned);
  end loop;
end
$$;

do $$
declare
  ageing text;
begin
  foreach ageing in array array['journal_revisions', 'attachments']
  loop
    execute format(
      'alter table %I add column cold boolean not null default false,
                      add column thawed boolean not null default false',
      ageing
    );
    execute format(
      'create index on %I (user_id, sync_version, id collate "C") where cold or thawed',
      ageing
    );
    execute format('create index on %I (user_id, id collate "C") where not cold', ageing);
  end loop;
end
$$;
