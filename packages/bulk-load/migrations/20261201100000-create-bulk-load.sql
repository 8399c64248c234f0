-- Spreadsheets with which a district goes live: each load, and the verdict of each of its rows.

create table bulk_load (
  district_code text not null,
  id uuid not null,
  kind text not null,
  status text not null,
  file_name text,
  sha256 bytea not null,
  headings jsonb not null,
  unused_headings text[] not null,
  rows integer not null,
  accepted integer not null default 0,
  changed integer not null default 0,
  unchanged integer not null default 0,
  refused integer not null default 0,
  kept integer not null default 0,
  requested_by text not null,
  requested_role text not null,
  received_at timestamptz not null default clock_timestamp(),
  decided_by text,
  decided_role text,
  decided_at timestamptz,
  finished_at timestamptz,
  undone_by text,
  undone_role text,
  undone_at timestamptz,
  constraint bulk_load_pkey primary key (district_code, id)
);
create index bulk_load_file on bulk_load (district_code, sha256);
create index bulk_load_unfinished on bulk_load (status) where status in ('PREVIEWED', 'RUNNING', 'UNDOING');
insert into lifecycle (machine, from_state, to_state, step) values
  ('bulk_load', '', 'PREVIEWED', 'uploadLoad'),
  ('bulk_load', 'PREVIEWED', 'RUNNING', 'applyLoad'),
  ('bulk_load', 'PREVIEWED', 'DISCARDED', 'discardLoad'),
  ('bulk_load', 'RUNNING', 'COMPLETED', 'finishLoad'),
  ('bulk_load', 'COMPLETED', 'UNDOING', 'undoLoad'),
  ('bulk_load', 'UNDOING', 'UNDONE', 'finishUndo');
create trigger bulk_load_status before insert or update on bulk_load
  for each row execute function slrt.check_lifecycle('bulk_load', 'status');
alter table bulk_load enable row level security;
alter table bulk_load force row level security;
create policy bulk_load_rights on bulk_load using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);

create table bulk_load_row (
  district_code text not null,
  load_id uuid not null,
  row_number integer not null,
  -- Kind of load and what identifies the record, such as the code of an office. Contains no names or identity numbers.
  record_key text,
  verdict text not null
    constraint bulk_load_row_verdict check (verdict in ('ACCEPTED', 'CHANGED', 'UNCHANGED', 'REFUSED')),
  codes text[] not null,
  -- Sealed: what was read from the row, its cells with problems, and the earlier state of the record.
  content bytea,
  state text not null constraint bulk_load_row_state check (state in ('PENDING', 'SETTLED', 'UNDONE', 'KEPT')),
  record_id uuid,
  record_version integer,
  constraint bulk_load_row_pkey primary key (district_code, load_id, row_number),
  constraint bulk_load_row_load foreign key (district_code, load_id) references bulk_load (district_code, id)
);
create index bulk_load_row_record on bulk_load_row (district_code, record_id) where record_id is not null;
-- Two loads never introduce the same record.
create unique index bulk_load_row_once on bulk_load_row (district_code, record_key)
  where state = 'SETTLED' and verdict = 'ACCEPTED';
alter table bulk_load_row enable row level security;
alter table bulk_load_row force row level security;
create policy bulk_load_row_rights on bulk_load_row using (
  (select slrt.scope()) in ('staff', 'system')
  and (
    left(district_code, 2) = any((select slrt.areas())::text[])
    or district_code = any((select slrt.areas())::text[])
  )
);
