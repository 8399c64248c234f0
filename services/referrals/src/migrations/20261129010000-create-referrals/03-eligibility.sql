-- Rules of eligibility as data, with who proposed and who approved.

create table eligibility_rule (
  district_code text not null,
  id uuid not null default uuidv7(),
  programme_code text not null constraint eligibility_rule_programme references programme (code),
  version text not null,
  valid_from date not null,
  valid_until date,
  conditions jsonb not null,
  parameters jsonb not null default '{}',
  source text not null,
  components jsonb not null default '[]',
  max_persons integer,
  state text not null default 'APPROVED'
    constraint eligibility_rule_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
  proposed_by text,
  proposed_at timestamptz not null default clock_timestamp(),
  decided_by text,
  decided_at timestamptz,
  impact jsonb,
  constraint eligibility_rule_pkey primary key (district_code, id),
  constraint eligibility_rule_version unique (district_code, version),
  constraint eligibility_rule_period check (valid_until is null or valid_until > valid_from),
  constraint eligibility_rule_four_eyes check (decided_by is distinct from proposed_by or decided_by is null)
);
revoke insert, update, delete on eligibility_rule from referrals_app;
grant insert on eligibility_rule to referrals_app;
grant update (state, decided_by, decided_at) on eligibility_rule to referrals_app;
alter table eligibility_rule enable row level security;
create policy eligibility_rule_read on eligibility_rule for select using (true);
create policy eligibility_rule_propose on eligibility_rule for insert with check (
  slrt.scope() = 'staff'
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
  and state = 'PROPOSED'
);
create policy eligibility_rule_decide on eligibility_rule for update
  using (
    slrt.scope() = 'staff'
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
    and state = 'PROPOSED'
  )
  with check (
    slrt.scope() = 'staff'
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );
