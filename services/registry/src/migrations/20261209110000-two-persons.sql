-- One person decides at most one stage of a change request, and does not apply their own import where the district requires
-- a second person. The same stage may be decided again by the same person after a return.
create or replace function slrt.check_change_request_step() returns trigger language plpgsql as $$
declare request change_request;
begin
  select * into request from change_request r where r.district_code = new.district_code and r.id = new.change_request_id for update;
  new.proposers := request.proposers;
  new.region_code := case
    when request.state = 'RECEIVING_DISTRICT' and new.decision in ('APPROVE', 'RETURN') then request.destination_code
    else request.region_code
  end;
  if new.version <> (case when new.decision = 'SUBMIT' then 0 else request.version end) then
    raise exception 'not the present version' using errcode = 'check_violation', constraint = 'change_request_step_order';
  end if;
  if new.decision in ('APPROVE', 'RETURN', 'REJECT') and (new.stage <> request.state
      or not exists (select 1 from change_request_stage s where s.stage = new.stage and s.role = new.actor_role)) then
    raise exception 'not the stage it waits for, or not of this role' using errcode = 'check_violation', constraint = 'change_request_step_order';
  end if;
  if slrt.scope() = 'staff' and not new.area = any(slrt.areas()) then
    raise exception 'not an area of the session' using errcode = 'check_violation', constraint = 'change_request_step_area';
  end if;
  if new.decision = 'APPROVE' and exists (
    select 1 from change_request_step s where s.district_code = new.district_code
      and s.change_request_id = new.change_request_id and s.decision = 'APPROVE' and s.decided_on > new.decided_on
  ) then
    raise exception 'earlier than a preceding decision' using errcode = 'check_violation', constraint = 'change_request_step_dates';
  end if;
  if new.decision in ('APPROVE', 'RETURN', 'REJECT') and exists (
    select 1 from change_request_step s where s.district_code = new.district_code
      and s.change_request_id = new.change_request_id and s.decision in ('APPROVE', 'RETURN', 'REJECT')
      and s.actor = new.actor and s.stage <> new.stage
  ) then
    raise exception 'a second stage by one person' using errcode = 'check_violation', constraint = 'change_request_step_persons';
  end if;
  return new;
end $$;

create function slrt.check_import_persons() returns trigger language plpgsql as $$
begin
  if exists (select 1 from import_setting s where s.district_code = new.district_code and s.second_person) then
    raise exception 'applied by who uploaded it' using errcode = 'check_violation', constraint = 'registry_import_persons';
  end if;
  return new;
end $$;
create trigger registry_import_persons before update on registry_import for each row
  when (new.status = 'RUNNING' and old.decided_by is null and new.decided_by = new.requested_by)
  execute function slrt.check_import_persons();
