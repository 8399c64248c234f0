-- Takes people out whose time is over; counts stay.

create function slrt.erase_persons(place text, before timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select p.id from person p
    join household h on h.district_code = p.district_code and h.id = p.household_id
    where p.district_code = place and p.erased_at is null and (p.left_on < before::date or h.listing = 'REMOVED' and h.updated_at < before)
    order by p.id limit 500 for update of p
  ) x;
  delete from identifier where district_code = place and subject_id = any(ids);
  delete from source_value where district_code = place and subject_id = any(ids);
  delete from person_name_key where district_code = place and person_id = any(ids);
  update person set name = '-', birth_date = null, birth_year_from = null, birth_year_until = null, civil = '{}', schooling = '{}',
    employment = '{}', health = '{}', mother_keys = '{}', name_block = '', erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
  return cardinality(ids);
end $$;
revoke all on function slrt.erase_persons(text, timestamptz) from public;
grant execute on function slrt.erase_persons(text, timestamptz) to registry_app;

create function slrt.erase_households(place text, before timestamptz) returns integer
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
    select district_code, replace(district_code, '.', '') || '/' || id || '-' || part || '.jpg'
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
revoke all on function slrt.erase_households(text, timestamptz) from public;
grant execute on function slrt.erase_households(text, timestamptz) to registry_app;
