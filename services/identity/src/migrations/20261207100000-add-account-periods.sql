-- What administrators and directories keep about accounts, and which assignments the other services know.

alter table account
  add column email text constraint account_email_form check (email ~ '^[^@[:space:]]{1,64}@[^@[:space:]]{1,190}$'),
  -- Program that keeps the account for a central directory, and its ID there.
  add column directory text,
  add column external_id text constraint account_external_id_length check (length(external_id) between 1 and 200),
  -- Account that takes over the open work when this one ends.
  add column successor text constraint account_successor references account (id),
  add column disabled_at timestamptz,
  add column disabled_reason text constraint account_disabled_reason
    check (disabled_reason in ('BY_HAND', 'PERIOD_ENDED', 'NOT_CONFIRMED', 'DIRECTORY')),
  add constraint account_no_own_successor check (successor <> id);
create unique index account_external on account (directory, external_id) where external_id is not null;

-- Since when the assignment counts in the other services; null before it begins and after it ended.
alter table account_assignment add column effective_since timestamptz;
create index account_assignment_until on account_assignment (valid_until) where valid_until is not null;

-- A quarter's question whether an account is still needed. Someone of the office confirms or ends it.
create table account_review (
  account_id text not null constraint account_review_account references account (id) on delete cascade,
  quarter text not null constraint account_review_quarter check (quarter ~ '^[0-9]{4}-Q[1-4]$'),
  district_code text not null,
  opened_on date not null,
  -- Last day to answer. After it the notice begins, and ends with the account's access.
  due_on date not null,
  disable_on date not null,
  noticed_at timestamptz,
  decision text constraint account_review_decision check (decision in ('CONFIRMED', 'ENDED', 'EXPIRED')),
  decided_by text,
  decided_at timestamptz,
  constraint account_review_pkey primary key (account_id, quarter),
  constraint account_review_days check (opened_on <= due_on and due_on < disable_on),
  constraint account_review_decided check ((decision is null) = (decided_by is null) and (decision is null) = (decided_at is null)),
  constraint account_review_not_own check (decided_by <> account_id)
);
create index account_review_open on account_review (district_code, due_on) where decision is null;
alter table account_review enable row level security;
create policy account_review_of_area on account_review using (
  slrt.scope() = 'system'
  or (slrt.scope() = 'staff' and (
    left(district_code, 2) = any((select slrt.areas())::text[]) or district_code = any((select slrt.areas())::text[])
  ))
);
