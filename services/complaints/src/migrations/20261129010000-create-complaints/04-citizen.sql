-- Codes for citizens, and facts that a citizen contests.

create table citizen_code (
  district_code text not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  code_hash bytea not null,
  issued_by text not null,
  issued_role text not null,
  issued_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz,
  used_for text,
  constraint citizen_code_pkey primary key (district_code, id),
  constraint citizen_code_hash unique (district_code, code_hash),
  constraint citizen_code_complaint foreign key (district_code, complaint_id) references complaint (district_code, id)
);
alter table citizen_code enable row level security;
alter table citizen_code force row level security;
create policy citizen_code_rights on citizen_code using (
  exists (
    select 1 from complaint p where p.district_code = citizen_code.district_code and p.id = citizen_code.complaint_id
  )
);

create table complaint_disputed_condition (
  district_code text not null,
  complaint_id uuid not null,
  programme_code text not null,
  condition_code text not null,
  rule_version text not null,
  constraint complaint_disputed_condition_pkey primary key (district_code, complaint_id),
  constraint complaint_disputed_condition_complaint
    foreign key (district_code, complaint_id) references complaint (district_code, id)
);
alter table complaint_disputed_condition enable row level security;
alter table complaint_disputed_condition force row level security;
create policy complaint_contest_rights on complaint_disputed_condition using (
  exists (
    select 1 from complaint p
    where p.district_code = complaint_disputed_condition.district_code and p.id = complaint_disputed_condition.complaint_id
  )
);
