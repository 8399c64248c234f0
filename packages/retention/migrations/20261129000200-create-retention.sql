-- What was erased because its time was over, and files that are still to be taken from the store.

create table erasure_run (
  district_code text not null,
  id uuid not null default uuidv7(),
  kind text not null,
  cutoff timestamptz not null,
  records integer not null,
  at timestamptz not null default clock_timestamp(),
  constraint erasure_run_pkey primary key (district_code, id)
);
revoke update, delete on erasure_run from {{service}}_app;
alter table erasure_run enable row level security;
alter table erasure_run force row level security;
create policy erasure_run_rights on erasure_run using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

create table file_deletion_queue (
  district_code text not null,
  name text not null,
  constraint file_deletion_queue_pkey primary key (district_code, name)
);
alter table file_deletion_queue enable row level security;
alter table file_deletion_queue force row level security;
create policy doomed_file_rights on file_deletion_queue using (
  (select slrt.scope()) = 'system'
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

-- Refuses everyone but the service itself, which alone erases.
create function slrt.check_service_role() returns void language plpgsql stable as $$
begin
  if slrt.scope() is distinct from 'system' then
    raise exception 'only the service itself erases' using errcode = 'insufficient_privilege';
  end if;
end $$;
