-- Pairs of people who may be one person, and what was decided.

create table duplicate_candidate (
  district_code text not null,
  id uuid not null default uuidv7(),
  person_a uuid not null,
  person_b uuid not null,
  region_a text not null,
  region_b text not null,
  hard boolean not null,
  score real not null constraint duplicate_score check (score between 0 and 1),
  reasons jsonb not null,
  state text not null default 'OPEN'
    constraint duplicate_state check (state in ('OPEN', 'MERGED', 'LINKED', 'NOT_DUPLICATE', 'GONE')),
  undo jsonb,
  found_by text not null constraint duplicate_found_by check (found_by in ('IMPORT', 'REGISTRATION', 'SCAN')),
  found_at timestamptz not null default clock_timestamp(),
  seen_in uuid,
  version integer not null default 1,
  constraint duplicate_candidate_pkey primary key (district_code, id),
  constraint duplicate_candidate_pair unique (district_code, person_a, person_b),
  constraint duplicate_candidate_order check (person_a < person_b),
  constraint duplicate_candidate_a foreign key (district_code, person_a) references person (district_code, id),
  constraint duplicate_candidate_b foreign key (district_code, person_b) references person (district_code, id)
);
create index duplicate_candidate_open on duplicate_candidate (district_code, state, score desc, id);
create index duplicate_candidate_b on duplicate_candidate (district_code, person_b);
revoke delete on duplicate_candidate from registry_app;
alter table duplicate_candidate enable row level security;
alter table duplicate_candidate force row level security;
create policy duplicate_candidate_rights on duplicate_candidate using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    (
      left(region_a, 2) = any((select slrt.areas())::text[])
      or left(region_a, 5) = any((select slrt.areas())::text[])
      or left(region_a, 8) = any((select slrt.areas())::text[])
      or region_a = any((select slrt.areas())::text[])
    )
    or (
      left(region_b, 2) = any((select slrt.areas())::text[])
      or left(region_b, 5) = any((select slrt.areas())::text[])
      or left(region_b, 8) = any((select slrt.areas())::text[])
      or region_b = any((select slrt.areas())::text[])
    )
  )
);

create table duplicate_decision (
  district_code text not null,
  candidate_id uuid not null,
  version integer not null,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  actor_role text,
  decision text not null
    constraint duplicate_decision_kind check (decision in ('MERGE', 'LINK', 'NOT_DUPLICATE', 'REOPEN')),
  note text,
  constraint duplicate_decision_pkey primary key (district_code, candidate_id, version),
  constraint duplicate_decision_candidate
    foreign key (district_code, candidate_id) references duplicate_candidate (district_code, id)
);
revoke update, delete on duplicate_decision from registry_app;
alter table duplicate_decision enable row level security;
alter table duplicate_decision force row level security;
create policy duplicate_decision_rights on duplicate_decision using (
  exists (
    select 1 from duplicate_candidate p
    where p.district_code = duplicate_decision.district_code and p.id = duplicate_decision.candidate_id
  )
);

create table duplicate_threshold (
  district_code text not null,
  likely real not null constraint duplicate_threshold_likely check (likely between 0.5 and 1),
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint duplicate_threshold_pkey primary key (district_code)
);
alter table duplicate_threshold enable row level security;
alter table duplicate_threshold force row level security;
create policy duplicate_threshold_rights on duplicate_threshold using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

create table duplicate_scan (
  district_code text not null,
  id uuid not null,
  status text not null default 'WAITING'
    constraint duplicate_scan_status check (status in ('WAITING', 'RUNNING', 'COMPLETED', 'FAILED')),
  cause text not null constraint duplicate_scan_cause check (cause in ('IMPORT', 'REQUEST')),
  requested_by text not null,
  requested_at timestamptz not null default clock_timestamp(),
  started_at timestamptz,
  finished_at timestamptz,
  attempts integer not null default 0,
  persons integer,
  pairs bigint,
  found integer,
  constraint duplicate_scan_pkey primary key (district_code, id)
);
-- One waiting scan is enough, whoever asks again.
create unique index duplicate_scan_waiting on duplicate_scan (district_code) where status = 'WAITING';
alter table duplicate_scan enable row level security;
alter table duplicate_scan force row level security;
create policy duplicate_scan_rights on duplicate_scan using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

-- People who were just registered or corrected and are still to be compared with the others.
create table duplicate_check (
  district_code text not null,
  person_id uuid not null,
  requested_at timestamptz not null default clock_timestamp(),
  constraint duplicate_check_pkey primary key (district_code, person_id)
);
alter table duplicate_check enable row level security;
alter table duplicate_check force row level security;
create policy duplicate_check_rights on duplicate_check
  using (
    (select slrt.scope()) = 'system'
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  )
  with check (
    (select slrt.scope()) in ('staff', 'system')
    and exists (
      select 1 from person p
      where p.district_code = duplicate_check.district_code and p.id = duplicate_check.person_id
    )
  );
