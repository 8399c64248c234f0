-- Letterhead and signer of a district's letters. A letter keeps those of its day of issue.

create table letterhead (
  district_code text not null constraint letterhead_pkey primary key,
  lines text[] not null constraint letterhead_lines check (cardinality(lines) between 1 and 6),
  signer_name text,
  signer_title text,
  signer_number text,
  version integer not null default 1,
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint letterhead_signer check (
    (signer_name is null) = (signer_title is null) and (signer_number is null or signer_name is not null)
  )
);
alter table letterhead enable row level security;
alter table letterhead force row level security;
create policy letterhead_rights on letterhead
  using (
    slrt.scope() in ('staff', 'system')
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
  with check (
    slrt.scope() in ('staff', 'system')
    and (left(district_code, 2) = any((select slrt.areas())::text[]) or district_code = any((select slrt.areas())::text[]))
  );

alter table letter add column letterhead jsonb;
