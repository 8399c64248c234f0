-- Photos follow their household into the record that takes over. The pictures stay where they were stored, and the visit keeps the
-- household that it was made to. Both columns are null until the photo follows.

alter table photo
  add column origin_district text,
  add column origin_household uuid,
  add constraint photo_origin check ((origin_district is null) = (origin_household is null));

create or replace function slrt.erase_households(place text, before timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from household
    where district_code = place and erased_at is null and listing = 'REMOVED' and updated_at < before
    order by id limit 500 for update
  ) x;
  insert into file_deletion_queue
    select district_code, replace(coalesce(origin_district, district_code), '.', '') || '/' || id || '-' || part || '.jpg'
    from photo, unnest(array['full', 'thumbnail']) part where district_code = place and household_id = any(ids) and status = 'STORED'
  on conflict do nothing;
  delete from photo where district_code = place and household_id = any(ids);
  delete from identifier where district_code = place and subject_id = any(ids);
  delete from source_value where district_code = place and household_id = any(ids);
  delete from disclosure where district_code = place and household_id = any(ids);
  update household_revision set before = '{}', note = null, latitude = null, longitude = null
  where district_code = place and household_id = any(ids);
  update change_request set proposed = '{}', determined = null where district_code = place and household_id = any(ids);
  update household set address = null, latitude = null, longitude = null, housing = '{}', assets = '{}', stated = '{}', programmes = '{}',
    family_planning = '{}', bdt_id = null, input_hash = null, erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
  return cardinality(ids);
end $$;
