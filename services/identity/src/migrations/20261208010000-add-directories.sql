-- Directories of staff, and the accounts that they keep by SCIM.

-- The district whose accounts the program keeps; null for any other program. A directory has no other rights.
alter table machine_client
  add column directory_district text constraint machine_client_directory_district check (directory_district ~ '^[0-9]{2}\.[0-9]{2}$'),
  add constraint machine_client_directory check (directory_district is null or assignments = '[]');

alter table account
  -- Time of the last change, which directories ask for.
  add column changed_at timestamptz not null default clock_timestamp(),
  -- When its directory deleted it. The record stays, the directory no longer sees it.
  add column removed_at timestamptz;
create index account_of_directory on account (directory, created_at, id) where directory is not null and removed_at is null;

create function set_account_changed_at() returns trigger language plpgsql as $$
begin
  new.changed_at := clock_timestamp();
  return new;
end $$;
create trigger account_changed before update on account for each row
  when (old.version is distinct from new.version) execute function set_account_changed_at();

-- A directory acts as staff of its district, and sees only the accounts that it keeps.
create policy account_of_directory on account as restrictive using (
  slrt.scope() <> 'staff' or directory = slrt.actor()
  or not (select exists (
    select from machine_client m where m.id = slrt.actor() and m.directory_district is not null
  ))
);
