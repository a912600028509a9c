-- Rows that devices hold no more (cold), and those that were cold and are at hand again (thawed).
-- Either change takes the next version, so that a pull or the history endpoint tells of it.
do $$
declare
  ageing text;
begin
  foreach ageing in array array[
    'trades', 'fills', 'pre_trade_intents', 'gate_decisions', 'journal_entries', 'friction_tasks',
    'cooldowns', 'imports'
  ]
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

-- A decision stays as it was decided; only where it is kept may change.
grant update (cold, sync_version) on gate_decisions to mast_app;

-- The ageing job goes from person to person.
create policy listed on spaces for select to mast_dispatch using (true);
grant select (user_id) on spaces to mast_dispatch;

-- What an account booked on a trading date, in its own currency; a pure fold of its trades.
create table day_aggregates (
  user_id text not null references spaces on delete cascade,
  id text not null,
  account_id text not null,
  mode text not null check (mode in ('live', 'paper')),
  date text not null,
  legs bigint not null check (legs > 0),
  opened bigint not null,
  closed bigint not null,
  won bigint not null,
  lost bigint not null,
  net numeric not null,
  fees numeric not null,
  declared_at timestamptz,
  net_since numeric check ((net_since is null) = (declared_at is null)),
  sync_version bigint not null,
  primary key (user_id, id)
);
create index on day_aggregates (user_id, sync_version);
create index on day_aggregates (user_id, account_id, mode, date);

alter table day_aggregates enable row level security;
alter table day_aggregates force row level security;
create policy own_rows on day_aggregates to mast_app
  using (user_id = nullif(current_setting('app.user_id', true), ''))
  with check (user_id = nullif(current_setting('app.user_id', true), ''));
grant select, insert, update, delete on day_aggregates to mast_app;

-- The owner folds the trades that are there already, which forced row security would hide.
alter table spaces no force row level security;
alter table trades no force row level security;
alter table broker_accounts no force row level security;
alter table account_snapshots no force row level security;
alter table day_aggregates no force row level security;

with clocks as (
  select user_id, id as account_id, day ->> 'tz' as tz, (day ->> 'localTime')::time::interval as starts,
         case when day ->> 'localTime' >= '12:00' then 1 else 0 end as shift
    from broker_accounts
), declared as (
  select s.user_id, s.account_id,
         to_char((s.as_of at time zone c.tz - c.starts)::date + c.shift, 'YYYY-MM-DD') as date,
         max(s.as_of) as at
    from account_snapshots s
    join clocks c using (user_id, account_id)
   where (s.as_of at time zone c.tz - c.starts)::time <> '00:00'
   group by 1, 2, 3
), booked as (
  select t.user_id, t.account_id, t.mode, t.net_pnl, t.fees,
         to_char(((leg.value ->> 'at')::timestamptz at time zone c.tz - c.starts)::date + c.shift,
                 'YYYY-MM-DD') as date,
         (leg.value ->> 'at')::timestamptz as at,
         (leg.value ->> 'net')::numeric as net,
         leg.place = 1 as opens,
         t.status = 'closed' and leg.place = jsonb_array_length(t.legs) as closes
    from trades t
    join clocks c using (user_id, account_id)
   cross join lateral jsonb_array_elements(t.legs) with ordinality as leg (value, place)
)
insert into day_aggregates
  (user_id, id, account_id, mode, date, legs, opened, closed, won, lost, net, fees, declared_at,
   net_since, sync_version)
select b.user_id, b.account_id || ':' || b.mode || ':' || b.date, b.account_id, b.mode, b.date,
       count(*),
       count(*) filter (where b.opens),
       count(*) filter (where b.closes),
       count(*) filter (where b.closes and b.net_pnl > 0),
       count(*) filter (where b.closes and b.net_pnl < 0),
       sum(b.net),
       coalesce(sum(b.fees) filter (where b.closes), 0),
       d.at,
       case when d.at is not null then coalesce(sum(b.net) filter (where b.at >= d.at), 0) end,
       s.version + 1
  from booked b
  join spaces s using (user_id)
  left join declared d
    on d.user_id = b.user_id and d.account_id = b.account_id and d.date = b.date and b.mode = 'live'
 group by b.user_id, b.account_id, b.mode, b.date, d.at, s.version;

-- Devices that have synced before are sent the new rows.
update spaces s
   set version = s.version + 1
 where exists (select from day_aggregates d where d.user_id = s.user_id);

alter table spaces force row level security;
alter table trades force row level security;
alter table broker_accounts force row level security;
alter table account_snapshots force row level security;
alter table day_aggregates force row level security;
