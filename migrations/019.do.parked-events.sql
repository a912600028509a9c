-- Events that a consumer failed on again and again, until it takes them in after all. The event is in the
-- log; of the failure there is its name and code alone, and nothing of the rows that it was about.
create table parked_events (
  position bigint generated always as identity primary key,
  consumer text not null,
  event_id text not null references event_log on delete cascade,
  tries bigint not null check (tries >= 1),
  error_name text not null check (length(error_name) between 1 and 60),
  error_code text check (length(error_code) between 1 and 60),
  parked_at timestamptz not null default now(),
  unique (consumer, event_id)
);
alter table parked_events enable row level security;
alter table parked_events force row level security;
create policy parked on parked_events to mast_dispatch using (true) with check (true);
grant select, insert, delete on parked_events to mast_dispatch;
