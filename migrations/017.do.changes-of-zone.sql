-- The last change of the main zone that was asked for: the zone, when it was, and from when it rules.
alter table persons add column zone_change jsonb;
