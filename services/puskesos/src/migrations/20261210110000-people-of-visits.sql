-- The person whom the complaint of a visit concerns, as a global ID, so that a read of the visit is on record for them. Null until it is known.
alter table planned_visit add column person_id text;
