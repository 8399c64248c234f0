-- Which agency a need goes to.

create table routing_rule_set (
  district_code text not null,
  id uuid not null,
  version text not null,
  source text not null,
  rules integer not null,
  made_by text not null,
  at timestamptz not null default clock_timestamp(),
  constraint routing_rule_set_pkey primary key (district_code, id),
  constraint routing_rule_set_version unique (district_code, version)
);
alter table routing_rule_set enable row level security;
alter table routing_rule_set force row level security;
create policy routing_rule_set_rights on routing_rule_set
  using (true)
  with check (
    slrt.scope() = 'staff'
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );

create table routing_rule (
  district_code text not null,
  id uuid not null default uuidv7(),
  version text not null,
  priority smallint not null,
  sector text,
  category_code text,
  programme_code text,
  verdicts text[],
  agency_code text not null constraint routing_rule_agency references agency (code),
  valid_from timestamptz not null default clock_timestamp(),
  valid_until timestamptz,
  constraint routing_rule_pkey primary key (district_code, id),
  constraint routing_rule_version unique (district_code, version)
);
revoke insert, update, delete on routing_rule from referrals_app;
grant insert on routing_rule to referrals_app;
grant update (valid_until) on routing_rule to referrals_app;
alter table routing_rule enable row level security;
create policy routing_rule_read on routing_rule for select using (true);
create policy routing_rule_add on routing_rule for insert with check (
  slrt.scope() = 'staff'
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);
create policy routing_rule_end on routing_rule for update using (
  slrt.scope() = 'staff'
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

-- Decisions that wait for the profile of their household.
create table routing_request (
  district_code text not null,
  complaint_id uuid not null,
  decision_no integer not null,
  decision jsonb not null,
  at timestamptz not null default clock_timestamp(),
  question jsonb,
  constraint routing_request_pkey primary key (district_code, complaint_id, decision_no)
);
alter table routing_request enable row level security;
alter table routing_request force row level security;
create policy routing_request_rights on routing_request using (
  slrt.scope() in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

-- Complaints withdrawn before their decision arrived: events may arrive in any order.
create table withdrawn_complaint (
  district_code text not null,
  complaint_id uuid not null,
  constraint withdrawn_complaint_pkey primary key (district_code, complaint_id)
);
alter table withdrawn_complaint enable row level security;
alter table withdrawn_complaint force row level security;
create policy withdrawn_complaint_rights on withdrawn_complaint using (
  slrt.scope() = 'system'
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);
