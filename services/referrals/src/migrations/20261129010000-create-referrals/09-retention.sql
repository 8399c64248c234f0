-- Takes people out of referrals whose time is over.

create function slrt.erase_referrals(place text, before timestamptz) returns integer
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
  insert into file_deletion_queue
    select f.district_code, replace(f.district_code, '.', '') || '/' || f.id || '-' || part
      || case when f.media_type = 'application/pdf' then '.pdf' else '.jpg' end
    from stored_file f, unnest(array['full', 'thumbnail']) part
    where f.district_code = place and f.subject_id = any(ids) and f.status = 'STORED'
      and (part = 'full' or f.media_type <> 'application/pdf')
  on conflict do nothing;
  delete from stored_file where district_code = place and subject_id = any(ids);
  update referral_message set text = '-' where district_code = place and referral_id = any(ids);
  update referral set status_note = null, benefit = null, benefit_amount = null, household_id = null, erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
  return cardinality(ids);
end $$;
revoke all on function slrt.erase_referrals(text, timestamptz) from public;
grant execute on function slrt.erase_referrals(text, timestamptz) to referrals_app;
