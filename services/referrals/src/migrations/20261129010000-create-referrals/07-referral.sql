-- Referrals, their steps, messages and files.

-- The last number given in a district and year.
create table referral_number (
  district_code text not null,
  year integer not null,
  last integer not null,
  constraint referral_number_pkey primary key (district_code, year)
);

create table referral (
  district_code text not null,
  id uuid not null default uuidv7(),
  number text not null,
  complaint_id uuid not null,
  decision_no integer not null,
  household_id uuid,
  region_code text not null,
  agency_code text not null constraint referral_agency references agency (code),
  programme_code text constraint referral_programme references programme (code),
  status text not null,
  status_reason text,
  status_note text,
  outcome text,
  routing jsonb not null,
  siblings integer not null,
  due_at timestamptz,
  requested_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  version integer not null default 1,
  seen_at timestamptz,
  office_code text,
  review_on date,
  benefit text,
  benefit_amount integer,
  benefit_from date,
  accepted_at timestamptz,
  ended_at timestamptz,
  clock_at timestamptz,
  overdue_since timestamptz,
  escalated_to text,
  escalated_at timestamptz,
  confirmed boolean,
  consent_withdrawn_at timestamptz,
  erased_at timestamptz,
  constraint referral_pkey primary key (district_code, id),
  constraint referral_number_unique unique (district_code, number),
  constraint referral_one_per_decision
    unique nulls not distinct (district_code, complaint_id, decision_no, programme_code, agency_code)
);
create index referral_household on referral (district_code, household_id);
create index referral_agency_status on referral (district_code, agency_code, status);
create index referral_clock on referral (district_code, clock_at) where clock_at is not null;
create trigger referral_state before insert or update on referral
  for each row execute function slrt.check_lifecycle('referral', 'status');
alter table referral enable row level security;
alter table referral force row level security;
create policy referral_rights on referral using (
  (
    slrt.scope() in ('staff', 'system')
    and (
      left(region_code, 2) = any((select slrt.areas())::text[])
      or left(region_code, 5) = any((select slrt.areas())::text[])
      or left(region_code, 8) = any((select slrt.areas())::text[])
      or region_code = any((select slrt.areas())::text[])
    )
  )
  or (
    slrt.scope() = 'agency'
    and agency_code = slrt.agency()
    and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
);

create table referral_step (
  district_code text not null,
  id uuid not null default uuidv7(),
  referral_id uuid not null,
  version integer not null,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  actor_role text,
  from_state text,
  to_state text not null,
  reason text,
  kind text not null default 'STEP',
  office_code text,
  agency_code text,
  constraint referral_step_pkey primary key (district_code, id)
);
create unique index referral_step_once on referral_step (district_code, referral_id, version)
  where kind in ('STEP', 'ESCALATION');
create index referral_step_referral_idx on referral_step (district_code, referral_id);
revoke update, delete on referral_step from referrals_app;
alter table referral_step enable row level security;
alter table referral_step force row level security;
create policy referral_step_rights on referral_step using (
  exists (
    select 1 from referral p where p.district_code = referral_step.district_code and p.id = referral_step.referral_id
  )
);

-- Idempotency keys of commands that were carried out.
create table referral_idempotency_key (
  district_code text not null,
  key uuid not null,
  referral_id uuid not null,
  input_hash bytea not null,
  constraint referral_idempotency_key_pkey primary key (district_code, key)
);
alter table referral_idempotency_key enable row level security;
alter table referral_idempotency_key force row level security;
create policy referral_command_rights on referral_idempotency_key using (
  exists (
    select 1 from referral p
    where p.district_code = referral_idempotency_key.district_code and p.id = referral_idempotency_key.referral_id
  )
);

create table referral_message (
  district_code text not null,
  id uuid not null,
  referral_id uuid not null,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  actor_role text not null,
  side text not null constraint referral_message_side check (side in ('AGENCY', 'SECRETARIAT')),
  text text not null,
  input_hash bytea not null,
  constraint referral_message_pkey primary key (district_code, id),
  constraint referral_message_referral foreign key (district_code, referral_id) references referral (district_code, id)
);
create index referral_message_referral_idx on referral_message (district_code, referral_id);
revoke update, delete on referral_message from referrals_app;
alter table referral_message enable row level security;
alter table referral_message force row level security;
create policy referral_message_rights on referral_message using (
  exists (
    select 1 from referral p
    where p.district_code = referral_message.district_code and p.id = referral_message.referral_id
  )
);

-- A file is visible exactly when the record it belongs to is.
create table stored_file (
  district_code text not null,
  id uuid not null,
  subject_id uuid not null,
  kind text not null,
  media_type text,
  status text not null default 'AWAITED' constraint stored_file_status check (status in ('AWAITED', 'STORED')),
  refusal text,
  bytes integer,
  width integer,
  height integer,
  sha256 bytea,
  taken_at timestamptz,
  latitude double precision,
  longitude double precision,
  created_by text not null,
  input_hash bytea not null,
  requested_at timestamptz not null default clock_timestamp(),
  stored_at timestamptz,
  constraint stored_file_pkey primary key (district_code, id),
  constraint stored_file_subject foreign key (district_code, subject_id) references referral (district_code, id),
  constraint stored_file_whole
    check ((status = 'STORED') = (sha256 is not null and media_type is not null and stored_at is not null))
);
create index stored_file_subject_idx on stored_file (district_code, subject_id);
alter table stored_file enable row level security;
alter table stored_file force row level security;
create policy stored_file_rights on stored_file using (
  exists (
    select 1 from referral p where p.district_code = stored_file.district_code and p.id = stored_file.subject_id
  )
);

-- The transitions of packages/domain, which a test compares.
insert into lifecycle (machine, from_state, to_state, step) values
  ('referral', '', 'REQUESTED', 'event:routed'),
  ('referral', 'DRAFT', 'REQUESTED', 'event:routed'),
  ('referral', 'REQUESTED', 'ACCEPTED', 'acceptReferral'),
  ('referral', 'REQUESTED', 'REJECTED', 'rejectReferral'),
  ('referral', 'ACCEPTED', 'IN_PROGRESS', 'startReferral'),
  ('referral', 'ACCEPTED', 'ON_HOLD', 'holdReferral'),
  ('referral', 'IN_PROGRESS', 'ON_HOLD', 'holdReferral'),
  ('referral', 'ON_HOLD', 'IN_PROGRESS', 'resumeReferral'),
  ('referral', 'IN_PROGRESS', 'COMPLETED', 'completeReferral'),
  ('referral', 'IN_PROGRESS', 'FAILED', 'failReferral'),
  ('referral', 'REQUESTED', 'REQUESTED', 'transferReferral'),
  ('referral', 'ACCEPTED', 'REQUESTED', 'transferReferral'),
  ('referral', 'IN_PROGRESS', 'REQUESTED', 'transferReferral'),
  ('referral', 'ON_HOLD', 'REQUESTED', 'transferReferral'),
  ('referral', 'DRAFT', 'CANCELLED', 'cancelReferral'),
  ('referral', 'REQUESTED', 'CANCELLED', 'cancelReferral'),
  ('referral', 'ACCEPTED', 'CANCELLED', 'cancelReferral'),
  ('referral', 'IN_PROGRESS', 'CANCELLED', 'cancelReferral'),
  ('referral', 'ON_HOLD', 'CANCELLED', 'cancelReferral'),
  ('referral', 'DRAFT', 'ENTERED_IN_ERROR', 'enterReferralInError'),
  ('referral', 'REQUESTED', 'ENTERED_IN_ERROR', 'enterReferralInError'),
  ('referral', 'ACCEPTED', 'ENTERED_IN_ERROR', 'enterReferralInError'),
  ('referral', 'REJECTED', 'ENTERED_IN_ERROR', 'enterReferralInError'),
  ('referral', 'IN_PROGRESS', 'ENTERED_IN_ERROR', 'enterReferralInError'),
  ('referral', 'ON_HOLD', 'ENTERED_IN_ERROR', 'enterReferralInError'),
  ('referral', 'COMPLETED', 'ENTERED_IN_ERROR', 'enterReferralInError'),
  ('referral', 'FAILED', 'ENTERED_IN_ERROR', 'enterReferralInError'),
  ('referral', 'CANCELLED', 'ENTERED_IN_ERROR', 'enterReferralInError');
