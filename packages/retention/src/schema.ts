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

/** Marks the uploads of the erased records (`ids` of a district `place`) for the store, and forgets them. */
export const eraseUploads = `
  insert into doomed_file
    select f.district_code, replace(f.district_code, '.', '') || '/' || f.id || '-' || part || case when f.media_type = 'application/pdf' then '.pdf' else '.jpg' end
    from stored_file f, unnest(array['full', 'thumbnail']) part
    where f.district_code = place and f.subject_id = any(ids) and f.status = 'STORED' and (part = 'full' or f.media_type <> 'application/pdf')
  on conflict do nothing;
  delete from stored_file where district_code = place and subject_id = any(ids);`;

/**
 * SQL for `slrt.<name>(place, before)`, which a `RetentionKind` names: takes the people out of at most 500 records of a district
 * whose time was over before a moment, and says of how many. `over` selects those records as `id`, in an order, without limit;
 * `lock` names their table where `over` joins others; `erase` is what happens to `ids`. The service alone may call it.
 */
export function eraser(
  service: string,
  name: string,
  { over, lock, erase }: { over: string; lock?: string; erase: string },
): string {
  return `
create function slrt.${name}(place text, before timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ids uuid[];
begin
  perform slrt.only_the_service();
  select coalesce(array_agg(id), '{}') into ids from (${over} limit 500 for update ${lock ? `of ${lock}` : ''}) x;
  ${erase}
  return cardinality(ids);
end $$;
revoke all on function slrt.${name}(text, timestamptz) from public;
grant execute on function slrt.${name}(text, timestamptz) to ${service}_app;
`;
}
