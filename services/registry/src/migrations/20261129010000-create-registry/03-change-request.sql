-- Proposed changes, the chain of their stages, and visits that met one.

create table change_request (
  district_code text not null,
  id uuid not null,
  kind text not null,
  state text not null,
  household_id uuid,
  region_code text not null,
  proposed jsonb not null,
  determined jsonb,
  proposer text not null,
  version integer not null default 1,
  submitted_at timestamptz not null default clock_timestamp(),
  due_at timestamptz,
  proposers text[] not null default '{}',
  input_hash bytea,
  constraint change_request_pkey primary key (district_code, id),
  constraint change_request_household foreign key (district_code, household_id) references household (district_code, id),
  constraint change_request_kind
    check (kind in ('NEW_HOUSEHOLD', 'CHANGE', 'MOVE', 'DEATH', 'SPLIT', 'DUPLICATE', 'NOT_ELIGIBLE', 'NOT_FOUND'))
);
create unique index change_request_one_open on change_request (district_code, household_id)
  where state not in ('DETERMINED', 'REJECTED', 'CANCELLED');
create index change_request_region on change_request (district_code, region_code, submitted_at);
create trigger change_request_state before insert or update on change_request
  for each row execute function slrt.check_lifecycle('change_request', 'state');
alter table change_request enable row level security;
alter table change_request force row level security;
create policy change_request_rights on change_request using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

-- Roles that may decide at each stage; compared with packages/domain by a test.
create table change_request_stage (
  stage text not null,
  role text not null,
  constraint change_request_stage_pkey primary key (stage, role)
);
revoke insert, update, delete on change_request_stage from registry_app;

-- Each decision of the chain. The database fills in and checks what a step claims about its request.
create table change_request_step (
  district_code text not null,
  id uuid not null default uuidv7(),
  change_request_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  stage text not null,
  decision text not null,
  actor text not null,
  actor_role text,
  proposer text not null,
  reason text,
  note text,
  document text,
  version integer not null,
  proposers text[] not null default '{}',
  area text not null,
  region_code text not null,
  command_key uuid,
  input_hash bytea,
  constraint change_request_step_pkey primary key (district_code, id),
  constraint change_request_step_version unique (district_code, change_request_id, version),
  constraint change_request_step_request
    foreign key (district_code, change_request_id) references change_request (district_code, id),
  constraint change_request_four_eyes check (decision <> 'APPROVE' or not actor = any(proposers)),
  constraint change_request_step_area check (region_code = area or left(region_code, length(area) + 1) = area || '.')
);
create unique index change_request_step_command on change_request_step (district_code, command_key)
  where command_key is not null;

-- What a step claims of its request is written by the database, and compared: the stage is the one it waits for, the role
-- one that may act there, the area one of the session's.
create function slrt.check_change_request_step() returns trigger language plpgsql as $$
declare request change_request;
begin
  select * into request from change_request r where r.district_code = new.district_code and r.id = new.change_request_id for update;
  new.proposers := request.proposers;
  new.region_code := request.region_code;
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
  return new;
end $$;
create trigger change_request_step_checked before insert on change_request_step
  for each row execute function slrt.check_change_request_step();
revoke update, delete on change_request_step from registry_app;
alter table change_request_step enable row level security;
alter table change_request_step force row level security;
create policy change_request_step_rights on change_request_step using (
  exists (
    select 1 from change_request p
    where p.district_code = change_request_step.district_code and p.id = change_request_step.change_request_id
  )
);

-- A state only moves together with its step: nobody changes it behind the chain's back.
create function slrt.check_change_request_moved() returns trigger language plpgsql as $$
begin
  if old.state is distinct from new.state and not exists (
    select 1 from change_request_step s where s.district_code = new.district_code and s.change_request_id = new.id and s.version = old.version
  ) then
    raise exception 'a state change without its step' using errcode = 'check_violation', constraint = 'change_request_step_order';
  end if;
  return new;
end $$;
create trigger change_request_moved before update on change_request
  for each row execute function slrt.check_change_request_moved();

-- Visits recorded on a tablet while a change request for the same household was open.
create table visit_conflict (
  district_code text not null,
  id uuid not null,
  household_id uuid not null,
  change_request_id uuid not null,
  base_version integer not null,
  visit jsonb not null,
  fields jsonb not null,
  visited_by text not null,
  visited_at timestamptz not null,
  received_at timestamptz not null default clock_timestamp(),
  input_hash bytea not null,
  constraint visit_conflict_pkey primary key (district_code, id),
  constraint visit_conflict_household foreign key (district_code, household_id) references household (district_code, id),
  constraint visit_conflict_request
    foreign key (district_code, change_request_id) references change_request (district_code, id)
);
create index visit_conflict_request_idx on visit_conflict (district_code, change_request_id);
alter table visit_conflict enable row level security;
alter table visit_conflict force row level security;
create policy visit_conflict_rights on visit_conflict using (
  exists (
    select 1 from household p
    where p.district_code = visit_conflict.district_code and p.id = visit_conflict.household_id
  )
);

-- The transitions of packages/domain, which a test compares.
insert into lifecycle (machine, from_state, to_state, step) values
  ('change_request', '', 'VILLAGE_DELIBERATION', 'submitChangeRequest'),
  ('change_request', 'RETURNED', 'VILLAGE_DELIBERATION', 'resubmitChangeRequest'),
  ('change_request', 'VILLAGE_DELIBERATION', 'FIELD_VERIFICATION', 'decideStage:APPROVE'),
  ('change_request', 'VILLAGE_DELIBERATION', 'RETURNED', 'decideStage:RETURN'),
  ('change_request', 'VILLAGE_DELIBERATION', 'REJECTED', 'decideStage:REJECT'),
  ('change_request', 'FIELD_VERIFICATION', 'DISTRICT_VERIFICATION', 'decideStage:APPROVE'),
  ('change_request', 'FIELD_VERIFICATION', 'RETURNED', 'decideStage:RETURN'),
  ('change_request', 'FIELD_VERIFICATION', 'REJECTED', 'decideStage:REJECT'),
  ('change_request', 'DISTRICT_VERIFICATION', 'REGENT_APPROVAL', 'decideStage:APPROVE'),
  ('change_request', 'DISTRICT_VERIFICATION', 'RETURNED', 'decideStage:RETURN'),
  ('change_request', 'DISTRICT_VERIFICATION', 'REJECTED', 'decideStage:REJECT'),
  ('change_request', 'REGENT_APPROVAL', 'DETERMINATION', 'decideStage:APPROVE'),
  ('change_request', 'REGENT_APPROVAL', 'RETURNED', 'decideStage:RETURN'),
  ('change_request', 'REGENT_APPROVAL', 'REJECTED', 'decideStage:REJECT'),
  ('change_request', 'DETERMINATION', 'DETERMINED', 'decideStage:APPROVE'),
  ('change_request', 'DETERMINATION', 'RETURNED', 'decideStage:RETURN'),
  ('change_request', 'DETERMINATION', 'REJECTED', 'decideStage:REJECT'),
  ('change_request', 'VILLAGE_DELIBERATION', 'CANCELLED', 'cancelChangeRequest'),
  ('change_request', 'FIELD_VERIFICATION', 'CANCELLED', 'cancelChangeRequest'),
  ('change_request', 'DISTRICT_VERIFICATION', 'CANCELLED', 'cancelChangeRequest'),
  ('change_request', 'REGENT_APPROVAL', 'CANCELLED', 'cancelChangeRequest'),
  ('change_request', 'DETERMINATION', 'CANCELLED', 'cancelChangeRequest'),
  ('change_request', 'RETURNED', 'CANCELLED', 'cancelChangeRequest');

insert into change_request_stage (stage, role) values
  ('VILLAGE_DELIBERATION', 'VILLAGE_HEAD'),
  ('FIELD_VERIFICATION', 'SUPERVISOR'),
  ('FIELD_VERIFICATION', 'FACILITATOR'),
  ('DISTRICT_VERIFICATION', 'DISTRICT_VERIFIER'),
  ('REGENT_APPROVAL', 'HEAD_OF_OFFICE'),
  ('DETERMINATION', 'DISTRICT_VERIFIER');
