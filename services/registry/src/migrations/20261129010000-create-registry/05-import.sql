-- Files of the national registry and lists of recipients.

-- An import gives areas their statistics code and their history.
grant update (bps_code, valid_from, valid_until, successors) on area to registry_app;
-- Batches of an import are compressed already.
alter table outbox alter column payload set storage external;

create table registry_import (
  district_code text not null,
  id uuid not null,
  layout text not null,
  status text not null,
  survey_date date not null,
  file text not null,
  requested_by text not null,
  requested_role text,
  areas text[] not null,
  households integer not null default 0,
  rows integer not null default 0,
  accepted integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  rejected integer not null default 0,
  profile_batches integer not null default 0,
  projected_at timestamptz,
  received_at timestamptz not null default clock_timestamp(),
  code_list text not null default 'bdt-2015',
  bytes bigint,
  bytes_read bigint not null default 0,
  verdict_bytes bigint not null default 0,
  finished_at timestamptz,
  attempts integer not null default 0,
  constraint registry_import_pkey primary key (district_code, id)
);
alter table registry_import enable row level security;
alter table registry_import force row level security;
create policy registry_import_rights on registry_import using (
  slrt.scope() in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

create table registry_import_rejection (
  district_code text not null,
  import_id uuid not null,
  row_number integer not null,
  column_name text not null,
  code text not null,
  constraint registry_import_rejection_pkey primary key (district_code, import_id, row_number, column_name),
  constraint registry_import_rejection_import
    foreign key (district_code, import_id) references registry_import (district_code, id)
);
alter table registry_import_rejection enable row level security;
alter table registry_import_rejection force row level security;
create policy registry_import_rejection_rights on registry_import_rejection using (
  exists (
    select 1 from registry_import p
    where p.district_code = registry_import_rejection.district_code and p.id = registry_import_rejection.import_id
  )
);

create table recipient_list (
  district_code text not null,
  id uuid not null,
  agency_code text not null,
  programme_code text not null,
  since date not null,
  source text not null,
  submitted_by text not null,
  submitted_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  rows integer not null default 0,
  matched integer not null default 0,
  suggested integer not null default 0,
  unmatched integer not null default 0,
  constraint recipient_list_pkey primary key (district_code, id)
);
alter table recipient_list enable row level security;
alter table recipient_list force row level security;
create policy recipient_list_rights on recipient_list using (
  (
    slrt.scope() in ('staff', 'system')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  )
  or (
    slrt.scope() = 'agency'
    and agency_code = slrt.agency()
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
);

create table recipient_row (
  district_code text not null,
  id uuid not null default uuidv7(),
  list_id uuid not null,
  row_number integer not null,
  state text not null
    constraint recipient_row_state check (state in ('MATCHED', 'SUGGESTED', 'UNMATCHED', 'RESOLVED', 'NOT_FOUND')),
  reason text not null,
  score real,
  given bytea not null,
  key_id text not null,
  person_id uuid,
  household_id uuid,
  resolved_by text,
  resolved_at timestamptz,
  constraint recipient_row_pkey primary key (district_code, id),
  constraint recipient_row_number unique (district_code, list_id, row_number),
  constraint recipient_row_list foreign key (district_code, list_id) references recipient_list (district_code, id)
);
create index recipient_row_state on recipient_row (district_code, state, list_id, row_number);
alter table recipient_row enable row level security;
alter table recipient_row force row level security;
create policy recipient_row_rights on recipient_row using (
  slrt.scope() in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or left(district_code, 5) = any((select slrt.areas())::text[])
    or left(district_code, 8) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);
