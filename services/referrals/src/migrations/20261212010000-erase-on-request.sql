-- A person may ask for the erasure of referrals about them that have ended (ADR 53). Retention and request erase the same.
create function slrt.erase_referral_records(place text, ids uuid[]) returns void
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
  delete from referral_read where district_code = place and referral_id = any(ids);
  update referral_message set text = '-' where district_code = place and referral_id = any(ids);
  update referral set status_note = null, benefit = null, benefit_amount = null, household_id = null, person_id = null,
    appointment = null, agency_proposal = null, assigned_to = null, erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
end $$;
revoke all on function slrt.erase_referral_records(text, uuid[]) from public;

create or replace function slrt.erase_referrals(place text, before timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from referral
    where district_code = place and erased_at is null and updated_at < before
      and status in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR')
    order by id limit 500 for update
  ) x;
  perform slrt.erase_referral_records(place, ids);
  return cardinality(ids);
end $$;

-- Open referrals are kept: they end first, and are erased with the period of retention.
create or replace function slrt.erase_person(place text, person uuid, household uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ids uuid[]; files integer;
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from referral where district_code = place and person_id = person and erased_at is null
      and status in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR') for update
  ) x;
  select count(*) into files from stored_file where district_code = place and subject_id = any(ids);
  perform slrt.erase_referral_records(place, ids);
  return jsonb_build_object('referral', cardinality(ids), 'stored_file', files);
end $$;

-- Screening neither shows nor counts a household with a member whose data may not be used. A trigger, so that no path around it remains.
create function slrt.skip_restricted_gap() returns trigger language plpgsql as $$
begin
  if exists (select from slrt.restricted_people() r where r.district_code = new.district_code and r.household_id = new.household_id) then
    return null;
  end if;
  return new;
end $$;
create trigger screening_gap_unrestricted before insert on screening_gap for each row execute function slrt.skip_restricted_gap();

create or replace function slrt.clear_derived(place text, household uuid) returns void
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  perform slrt.check_service_role();
  delete from screening_gap where district_code = place and household_id = household;
end $$;
