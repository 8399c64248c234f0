import { areaTest, protect } from '@slrt/database';

/** What was erased because its time was over, and files that are still to be taken from the store. */
export function retentionSchema(service: string): string {
  return `
create table erasure_run (
  district_code text not null,
  id uuid not null default uuidv7(),
  kind text not null,
  cutoff timestamptz not null,
  records integer not null,
  at timestamptz not null default clock_timestamp(),
  constraint erasure_run_pkey primary key (district_code, id)
);
revoke update, delete on erasure_run from ${service}_app;
create table doomed_file (
  district_code text not null,
  name text not null,
  constraint doomed_file_pkey primary key (district_code, name)
);
${protect('erasure_run', `(select slrt.scope()) in ('staff', 'system') and ${areaTest('district_code')}`)}
${protect('doomed_file', `(select slrt.scope()) = 'system' and ${areaTest('district_code')}`)}
create function slrt.only_the_service() returns void language plpgsql stable as $$
begin
  if slrt.scope() is distinct from 'system' then
    raise exception 'only the service itself erases' using errcode = 'insufficient_privilege';
  end if;
end $$;
`;
}
