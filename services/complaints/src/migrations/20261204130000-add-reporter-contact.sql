-- How the reporter can be reached, encrypted. Complaints filed earlier have only a hash of the phone number.
alter table complaint
  add column reporter_contact bytea,
  add column reporter_contact_key text,
  add constraint complaint_reporter_contact check ((reporter_contact is null) = (reporter_contact_key is null));

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
  update letter set initials = '-' where district_code = place and complaint_id = any(ids);
  update complaint set reporter_name = '-', description = '-', reporter_phone_index = null, reporter_contact = null,
    reporter_contact_key = null, consent = null, subject = null,
    verification = null, household_id = null, person_id = null, outcome = outcome - 'note', recommendation = recommendation - 'note',
    erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
  return cardinality(ids);
end $$;
