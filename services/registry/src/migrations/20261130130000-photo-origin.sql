-- The visit and the time zone of a photo, and its deletion: the row stays, the pictures do not.

alter table photo
  add column taken_offset text constraint photo_taken_offset check (taken_offset ~ '^[+-][0-9]{2}:[0-9]{2}$'),
  add column visit_key uuid,
  add column deleted_at timestamptz,
  add column deleted_by text,
  add column deletion_reason text constraint photo_deletion_reason check (
    deletion_reason in ('WRONG_HOUSEHOLD', 'UNREADABLE', 'REPEATED', 'CONSENT_WITHDRAWN', 'SHOWS_OTHERS')
  ),
  add column deletion_note text,
  drop constraint photo_status,
  add constraint photo_status check (status in ('AWAITED', 'STORED', 'DELETED')),
  add constraint photo_deleted check (
    (status = 'DELETED') = (deleted_at is not null) and (status = 'DELETED') = (deleted_by is not null)
    and (status = 'DELETED') = (deletion_reason is not null)
  );
