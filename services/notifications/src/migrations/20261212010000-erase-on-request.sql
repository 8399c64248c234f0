-- Steps of complaints that ended no longer name a person who asked for erasure (ADR 53).
create or replace function slrt.erase_person(place text, person uuid, household uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public as $$
declare steps integer;
begin
  perform slrt.check_service_role();
  update complaint_step set person_id = null, household_id = null
  where district_code = place and person_id = person
    and status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN');
  get diagnostics steps = row_count;
  return jsonb_build_object('complaint_step', steps);
end $$;
