-- Technical corrections decided by one officer, moves that the receiving district accepts, and legal dates of decisions.

alter table change_request
  add column path text not null default 'STAGES'
    constraint change_request_path check (path in ('STAGES', 'OFFICER')),
  -- Village in another district to which the household moves.
  add column destination_code text;

-- The chain takes months. Corrections must not wait for it.
drop index change_request_one_open;
create unique index change_request_one_open on change_request (district_code, household_id)
  where path = 'STAGES' and state not in ('DETERMINED', 'REJECTED', 'CANCELLED');
create index change_request_incoming on change_request (destination_code, id) where state = 'RECEIVING_DISTRICT';

-- The receiving district reads what it must decide. Its decision is written by the service for both districts.
create policy change_request_incoming on change_request for select using (
  state = 'RECEIVING_DISTRICT'
  and (select slrt.scope()) in ('staff', 'system')
  and (
    left(destination_code, 2) = any((select slrt.areas())::text[])
    or left(destination_code, 5) = any((select slrt.areas())::text[])
  )
);

-- The date on which the decision was made, as its document states it. `at` is the time of entry.
alter table change_request_step add column decided_on date;

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
  return new;
end $$;

insert into lifecycle (machine, from_state, to_state, step) values
  ('change_request', '', 'TECHNICAL_REVIEW', 'submitChangeRequest'),
  ('change_request', 'RETURNED', 'TECHNICAL_REVIEW', 'resubmitChangeRequest'),
  ('change_request', 'TECHNICAL_REVIEW', 'DETERMINED', 'decideStage:APPROVE'),
  ('change_request', 'TECHNICAL_REVIEW', 'RETURNED', 'decideStage:RETURN'),
  ('change_request', 'TECHNICAL_REVIEW', 'REJECTED', 'decideStage:REJECT'),
  ('change_request', 'TECHNICAL_REVIEW', 'CANCELLED', 'cancelChangeRequest'),
  ('change_request', 'DETERMINATION', 'RECEIVING_DISTRICT', 'decideStage:APPROVE'),
  ('change_request', 'RECEIVING_DISTRICT', 'DETERMINED', 'decideStage:APPROVE'),
  ('change_request', 'RECEIVING_DISTRICT', 'RETURNED', 'decideStage:RETURN'),
  ('change_request', 'RECEIVING_DISTRICT', 'CANCELLED', 'cancelChangeRequest');

insert into change_request_stage (stage, role) values
  ('TECHNICAL_REVIEW', 'SUPERVISOR'),
  ('TECHNICAL_REVIEW', 'DISTRICT_VERIFIER'),
  ('RECEIVING_DISTRICT', 'DISTRICT_VERIFIER');
