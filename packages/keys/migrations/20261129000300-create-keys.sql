-- Keys of data, wrapped, and what is being rotated. The keys themselves are 32 random bytes; a row without `wrapped` was
-- shredded. No district: a key serves the whole service.

create table data_key (
  id text constraint data_key_pkey primary key,
  purpose text not null constraint data_key_purpose check (purpose in ('SEAL', 'INDEX')),
  place integer not null,
  wrapped bytea,
  master text not null,
  created_at timestamptz not null default clock_timestamp(),
  used_from timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  constraint data_key_place unique (purpose, place)
);
revoke delete on data_key from {{service}}_app;

create table key_rotation (
  id uuid not null default uuidv7() constraint key_rotation_pkey primary key,
  purpose text not null constraint key_rotation_purpose check (purpose in ('SEAL', 'INDEX')),
  to_key text,
  changed bigint not null default 0,
  asked_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz
);
create unique index key_rotation_single_active on key_rotation ((true)) where ended_at is null;
revoke delete on key_rotation from {{service}}_app;
