-- Changes that a second person must approve before they apply, such as a new administrator.
create table approval (
  id uuid constraint approval_pkey primary key default uuidv7(),
  district_code text not null,
  kind text not null constraint approval_kind check (kind ~ '^[A-Z_]{3,40}$'),
  -- The account that changes; null when it does not exist yet.
  account_id text,
  -- What is applied. Read by the kind only.
  payload jsonb not null,
  reason text not null constraint approval_reason_length check (length(reason) between 3 and 500),
  requested_by text not null,
  requested_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  decision text constraint approval_decision check (decision in ('APPROVED', 'REJECTED')),
  decided_by text,
  decided_at timestamptz,
  constraint approval_decided check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  constraint approval_four_eyes check (decided_by <> requested_by and decided_by is distinct from account_id)
);
create index approval_open on approval (district_code, requested_at) where decision is null;
alter table approval enable row level security;
create policy approval_of_area on approval using (
  slrt.scope() = 'system'
  or (slrt.scope() = 'staff' and (
    left(district_code, 2) = any((select slrt.areas())::text[]) or district_code = any((select slrt.areas())::text[])
  ))
);
