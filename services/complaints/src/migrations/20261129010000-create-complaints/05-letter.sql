-- Letters of recommendation.

-- The last number given in a district and year.
create table letter_number (
  district_code text not null,
  year integer not null,
  last integer not null,
  constraint letter_number_pkey primary key (district_code, year)
);

create table letter (
  district_code text not null,
  id uuid not null,
  complaint_id uuid not null,
  number text not null,
  code text not null,
  agency_code text,
  programme_codes text[] not null,
  initials text not null,
  decision_no integer not null,
  issued_by text not null,
  issued_role text not null,
  issued_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  revoke_reason text,
  input_hash bytea not null,
  constraint letter_pkey primary key (district_code, id),
  constraint letter_number_unique unique (district_code, number),
  constraint letter_code_unique unique (district_code, code),
  constraint letter_complaint foreign key (district_code, complaint_id) references complaint (district_code, id)
);
create index letter_complaint_idx on letter (district_code, complaint_id);
alter table letter enable row level security;
alter table letter force row level security;
create policy letter_rights on letter using (
  exists (select 1 from complaint p where p.district_code = letter.district_code and p.id = letter.complaint_id)
);
