-- Visits that were made no longer name a person who asked for erasure (ADR 53). Minutes and proposals are kept.
create or replace function slrt.erase_person(place text, person uuid, household uuid) returns jsonb
language plpgsql security definer set search_path = pg_catalog, public as $$
declare visits integer;
begin
  perform slrt.check_service_role();
  update planned_visit set person_id = null
  where district_code = place and person_id = 'PS-' || replace(place, '.', '') || '-' || person and done_at is not null;
  get diagnostics visits = row_count;
  return jsonb_build_object('planned_visit', visits);
end $$;
