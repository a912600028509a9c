-- One override of one rule: asked with reasons, acting after a pause, answered by the policy.
create table overrides (
  user_id text not null references spaces on delete cascade,
  id text not null,
  intent_id text not null,
  chain_id text not null,
  account_id text not null,
  decision_id text not null,
  rule text not null,
  kind text not null,
  rationale text not null,
  risk_stated numeric not null,
  risk numeric not null,
  currency text not null,
  safeguards jsonb not null,
  plan_hash text not null,
  max_size jsonb,
  asked_at timestamptz not null,
  acts_at timestamptz not null check (acts_at > asked_at),
  resolved_at timestamptz check (resolved_at is not null or decision is distinct from 'granted'),
  withdrawn_at timestamptz check ((withdrawn_at is not null) = (decision is not distinct from 'withdrawn')),
  decision text check (decision in ('granted', 'denied', 'withdrawn')),
  authority text not null check (authority in ('provisional', 'authoritative')),
  reasons jsonb not null,
  device_answer jsonb,
  device_id text not null,
  created_at timestamptz not null,
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on overrides (user_id, sync_version);
create index on overrides (user_id, asked_at desc);

alter table overrides enable row level security;
alter table overrides force row level security;
create policy own_rows on overrides to mast_app
  using (user_id = nullif(current_setting('app.user_id', true), ''))
  with check (user_id = nullif(current_setting('app.user_id', true), ''));
grant select, insert, update, delete on overrides to mast_app;

-- What a post entry answers of the safeguards that no fact decides.
alter table journal_entries add column safeguards jsonb;
