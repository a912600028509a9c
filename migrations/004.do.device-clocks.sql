-- What a device's clocks read at its last events: the order of its writes when its tabs push apart,
-- and whether its wall clock was set between two of them.
alter table device_clocks add column events jsonb not null default '[]';
alter table device_clocks alter column events drop default;
