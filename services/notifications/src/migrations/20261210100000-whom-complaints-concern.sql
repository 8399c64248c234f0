-- Whom the complaint of a message concerns, so that a read of the message is on record for them. Null until the complaint changes.
alter table complaint_step
  add column household_id uuid,
  add column person_id uuid;
