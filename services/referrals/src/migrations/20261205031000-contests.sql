-- Families that contest an eligibility, from events of complaints.
create table eligibility_contest (
  district_code text not null,
  complaint_id uuid not null,
  household_id uuid not null,
  programme_code text not null,
  condition_code text not null,
  rule_version text not null,
  state text not null constraint eligibility_contest_state check (state in ('OPEN', 'CORRECTED', 'ANSWERED', 'WITHDRAWN')),
  change_request_id text,
  version integer not null,
  at timestamptz not null,
  constraint eligibility_contest_pkey primary key (district_code, complaint_id)
);
create index eligibility_contest_household on eligibility_contest (district_code, household_id);
alter table eligibility_contest enable row level security;
alter table eligibility_contest force row level security;
create policy eligibility_contest_rights on eligibility_contest using (
  slrt.scope() in ('staff', 'system')
  and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
);
