-- A person may ask for the erasure of complaints about them that have ended (ADR 53). Retention and request erase the same.
create function slrt.erase_complaint_records(place text, ids uuid[]) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform slrt.check_service_role();
  insert into file_deletion_queue
    select f.district_code, replace(f.district_code, '.', '') || '/' || f.id || '-' || part
      || case when f.media_type = 'application/pdf' then '.pdf' else '.jpg' end
    from stored_file f, unnest(array['full', 'thumbnail']) part
    where f.district_code = place and f.subject_id = any(ids) and f.status = 'STORED'
      and (part = 'full' or f.media_type <> 'application/pdf')
  on conflict do nothing;
  delete from stored_file where district_code = place and subject_id = any(ids);
  update complaint_document set file_id = null where district_code = place and complaint_id = any(ids);
  delete from complaint_search_word where district_code = place and complaint_id = any(ids);
  delete from citizen_code where district_code = place and complaint_id = any(ids);
  delete from disclosure where district_code = place and complaint_id = any(ids);
  update complaint_timeline set note = null where district_code = place and complaint_id = any(ids) and note is not null;
  update complaint_need set person_id = null where district_code = place and complaint_id = any(ids) and person_id is not null;
  update letter set initials = '-' where district_code = place and complaint_id = any(ids);
  update complaint set reporter_name = '-', description = '-', reporter_phone_index = null, reporter_contact = null,
    reporter_contact_key = null, consent = null, subject = null,
    verification = null, household_id = null, person_id = null, outcome = outcome - 'note',
    erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
end $$;
revoke all on function slrt.erase_complaint_records(text, uuid[]) from public;

create or replace function slrt.erase_complaints(place text, before timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from complaint
    where district_code = place and erased_at is null and updated_at < before
      and status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN')
    order by id limit 500 for update
  ) x;
  perform slrt.erase_complaint_records(place, ids);
  return cardinality(ids);
end $$;

-- Open complaints are kept: they end first, and are erased with the period of retention.
create or replace function slrt.erase_person(place text, person uuid, household uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ids uuid[]; files integer;
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from complaint where district_code = place and person_id = person and erased_at is null
      and status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN') for update
  ) x;
  select count(*) into files from stored_file where district_code = place and subject_id = any(ids);
  perform slrt.erase_complaint_records(place, ids);
  return jsonb_build_object('complaint', cardinality(ids), 'stored_file', files);
end $$;
