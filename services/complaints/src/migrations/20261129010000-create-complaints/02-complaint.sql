-- Complaints: what was filed, its needs, documents, files and timeline.

-- Until when an agency may read what a referral disclosed to it.
create table disclosure (
  district_code text not null,
  referral_id uuid not null,
  complaint_id uuid not null,
  agency_code text not null,
  open_from timestamptz not null,
  open_until timestamptz,
  withdrawn boolean not null default false,
  constraint disclosure_pkey primary key (district_code, referral_id)
);
create index disclosure_complaint on disclosure (district_code, complaint_id, agency_code);
alter table disclosure enable row level security;
alter table disclosure force row level security;
create policy disclosure_rights on disclosure
  using (
    slrt.scope() in ('staff', 'system')
      and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
    or slrt.scope() = 'agency'
      and agency_code = slrt.agency()
      and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  )
  with check (slrt.scope() in ('staff', 'system'));

-- The last number given in a district and year.
create table complaint_number (
  district_code text not null,
  year integer not null,
  last integer not null,
  constraint complaint_number_pkey primary key (district_code, year)
);

create table complaint (
  district_code text not null,
  id uuid not null,
  number text not null,
  kind text not null,
  channel text not null,
  sector text not null,
  category_code text not null constraint complaint_category_known references complaint_category (code),
  desk text not null constraint complaint_desk check (desk in ('VILLAGE', 'DISTRICT')),
  description text not null,
  reporter_name text not null,
  reporter_relation text not null,
  reporter_phone_index bytea,
  consent jsonb,
  household_id uuid,
  person_id uuid,
  region_code text not null,
  status text not null,
  holder_role text,
  holder_region text,
  holder_person text,
  holder_since timestamptz,
  due_at timestamptz,
  filed_by text not null,
  recommendation jsonb,
  recommended_by text,
  decided_by text,
  decision_no integer not null default 0,
  change_request_id uuid,
  duplicate_of uuid,
  outcome jsonb,
  input_hash bytea not null,
  version integer not null default 1,
  filed_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp(),
  filed_role text not null,
  occurred_at timestamptz,
  subject jsonb,
  verification jsonb,
  resolve_by timestamptz,
  paused_at timestamptz,
  pause_reason text,
  paused_days_left integer,
  clock_at timestamptz,
  reminded_at timestamptz,
  escalated_to text,
  escalated_region text,
  escalated_at timestamptz,
  desk_person text,
  state_since timestamptz not null default clock_timestamp(),
  change_number bigint not null default 0,
  sub_district_code text generated always as (left(region_code, 8)) stored,
  due_sort_key timestamptz generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored,
  first_response_at timestamptz,
  erased_at timestamptz,
  reporter_phone_key text not null default 'i1',
  constraint complaint_pkey primary key (district_code, id),
  constraint complaint_number_unique unique (district_code, number),
  constraint complaint_in_district check (left(region_code, 5) = district_code),
  constraint complaint_held
    check (
      (holder_role is null) = (status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN'))
    ),
  constraint complaint_four_eyes check (decided_by is null or decided_by is distinct from recommended_by),
  constraint complaint_duplicate foreign key (district_code, duplicate_of) references complaint (district_code, id),
  constraint complaint_due
    check ((due_at is null) = (status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN'))),
  constraint complaint_paused
    check (
      (paused_at is null) = (paused_days_left is null)
      and (paused_at is null or status not in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN'))
    ),
  constraint complaint_escalated check ((escalated_at is null) = (escalated_to is null))
);
create index complaint_filed on complaint (district_code, filed_at, id);
create index complaint_household on complaint (district_code, household_id);
create index complaint_change_request on complaint (district_code, change_request_id)
  where change_request_id is not null;
create index complaint_village_filed on complaint (district_code, region_code, filed_at, id);
create index complaint_village_updated on complaint (district_code, region_code, updated_at, id);
create index complaint_village_changed on complaint (district_code, region_code, change_number, id);
create index complaint_sector_filed on complaint (district_code, sector, filed_at, id);
create index complaint_updated on complaint (district_code, updated_at, id);
create index complaint_due on complaint (district_code, due_sort_key, id) where holder_role is not null;
create index complaint_sub_district_due on complaint (district_code, sub_district_code, due_sort_key, id)
  where holder_role is not null;
create index complaint_role_due on complaint (district_code, holder_role, due_sort_key, id) where holder_role is not null;
create index complaint_person_due on complaint (district_code, holder_person, due_sort_key, id)
  where holder_person is not null;
create index complaint_clock on complaint (district_code, clock_at) where clock_at is not null;
create index complaint_duplicate_of on complaint (district_code, duplicate_of) where duplicate_of is not null;
create trigger complaint_state before insert or update on complaint
  for each row execute function slrt.check_lifecycle('complaint', 'status');

create function slrt.number_complaint_change() returns trigger language plpgsql as $$
begin
  new.change_number := slrt.next_change(new.district_code, new.region_code);
  if tg_op = 'INSERT' then new.state_since := new.filed_at;
  elsif new.status is distinct from old.status then
    -- To the millisecond, as the timeline keeps it: a recount then meets the same bucket.
    new.state_since := greatest(old.state_since,
      coalesce(nullif(current_setting('slrt.moment', true), '')::timestamptz, date_trunc('milliseconds', clock_timestamp())));
    if old.status = 'SUBMITTED' and new.status = 'UNDER_REVIEW' and new.first_response_at is null then
      new.first_response_at := new.state_since;
    end if;
  end if;
  return new;
end $$;
create trigger complaint_change before insert or update on complaint
  for each row execute function slrt.number_complaint_change();
alter table complaint enable row level security;
alter table complaint force row level security;
create policy complaint_rights on complaint
  using (
    (
      slrt.scope() in ('staff', 'system')
      and (
        left(region_code, 2) = any((select slrt.areas())::text[])
        or left(region_code, 5) = any((select slrt.areas())::text[])
        or left(region_code, 8) = any((select slrt.areas())::text[])
        or region_code = any((select slrt.areas())::text[])
      )
    )
    or (slrt.scope() = 'staff' and (filed_by = slrt.actor() or holder_person = slrt.actor()))
    or (
      slrt.scope() = 'agency'
      and exists (
        select 1 from disclosure d
        where d.district_code = complaint.district_code
          and d.complaint_id = complaint.id
          and d.agency_code = slrt.agency()
          and d.open_from <= now()
          and coalesce(d.open_until > now(), true)
      )
    )
  )
  with check (
    (
      slrt.scope() in ('staff', 'system')
      and (
        left(region_code, 2) = any((select slrt.areas())::text[])
        or left(region_code, 5) = any((select slrt.areas())::text[])
        or left(region_code, 8) = any((select slrt.areas())::text[])
        or region_code = any((select slrt.areas())::text[])
      )
    )
    or (slrt.scope() = 'staff' and (filed_by = slrt.actor() or holder_person = slrt.actor()))
  );

create table complaint_need (
  district_code text not null,
  complaint_id uuid not null,
  no smallint not null,
  sector text not null,
  category_code text not null constraint complaint_need_category references complaint_category (code),
  constraint complaint_need_pkey primary key (district_code, complaint_id, no),
  constraint complaint_need_complaint foreign key (district_code, complaint_id) references complaint (district_code, id)
);
alter table complaint_need enable row level security;
alter table complaint_need force row level security;
create policy complaint_need_rights on complaint_need using (
  exists (
    select 1 from complaint p
    where p.district_code = complaint_need.district_code and p.id = complaint_need.complaint_id
  )
);

create table complaint_document (
  district_code text not null,
  complaint_id uuid not null,
  code text not null,
  status text not null constraint complaint_document_status check (status in ('PROVIDED', 'WAIVED')),
  file_id uuid,
  reason text,
  resolved_by text not null,
  resolved_at timestamptz not null default clock_timestamp(),
  constraint complaint_document_pkey primary key (district_code, complaint_id, code),
  constraint complaint_document_complaint
    foreign key (district_code, complaint_id) references complaint (district_code, id),
  constraint complaint_document_waived check (status <> 'WAIVED' or reason is not null)
);
alter table complaint_document enable row level security;
alter table complaint_document force row level security;
create policy complaint_document_rights on complaint_document using (
  exists (
    select 1 from complaint p
    where p.district_code = complaint_document.district_code and p.id = complaint_document.complaint_id
  )
);

-- Everything that happened to a complaint. Rows are added only.
create table complaint_timeline (
  district_code text not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  event_id uuid not null default uuidv7(),
  at timestamptz not null,
  kind text not null,
  service text not null,
  actor_role text,
  from_state text,
  to_state text,
  reason text,
  holder jsonb,
  referral_id text,
  change_request_id text,
  note text,
  aggregate_version integer not null,
  constraint complaint_timeline_pkey primary key (district_code, id),
  constraint complaint_timeline_event unique (district_code, complaint_id, event_id)
);
revoke update, delete on complaint_timeline from complaints_app;
alter table complaint_timeline enable row level security;
alter table complaint_timeline force row level security;
create policy complaint_timeline_rights on complaint_timeline using (
  exists (
    select 1 from complaint p
    where p.district_code = complaint_timeline.district_code and p.id = complaint_timeline.complaint_id
  )
);

-- Idempotency keys of commands that were carried out.
create table complaint_idempotency_key (
  district_code text not null,
  key uuid not null,
  complaint_id uuid not null,
  input_hash bytea not null,
  constraint complaint_idempotency_key_pkey primary key (district_code, key)
);
alter table complaint_idempotency_key enable row level security;
alter table complaint_idempotency_key force row level security;
create policy complaint_command_rights on complaint_idempotency_key using (
  exists (
    select 1 from complaint p
    where p.district_code = complaint_idempotency_key.district_code and p.id = complaint_idempotency_key.complaint_id
  )
);

-- Words of a complaint, for search inside a district.
create table complaint_search_word (
  district_code text not null,
  word text not null,
  complaint_id uuid not null,
  constraint complaint_search_word_pkey primary key (district_code, word, complaint_id)
);
alter table complaint_search_word enable row level security;
alter table complaint_search_word force row level security;
create policy complaint_word_rights on complaint_search_word using (
  exists (
    select 1 from complaint p
    where p.district_code = complaint_search_word.district_code and p.id = complaint_search_word.complaint_id
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
  constraint stored_file_subject foreign key (district_code, subject_id) references complaint (district_code, id),
  constraint stored_file_whole
    check ((status = 'STORED') = (sha256 is not null and media_type is not null and stored_at is not null))
);
create index stored_file_subject_idx on stored_file (district_code, subject_id);
alter table stored_file enable row level security;
alter table stored_file force row level security;
create policy stored_file_rights on stored_file using (
  exists (
    select 1 from complaint p where p.district_code = stored_file.district_code and p.id = stored_file.subject_id
  )
);

-- The transitions of packages/domain, which a test compares.
insert into lifecycle (machine, from_state, to_state, step) values
  ('complaint', '', 'SUBMITTED', 'fileComplaint'),
  ('complaint', 'SUBMITTED', 'UNDER_REVIEW', 'reviewComplaint:START'),
  ('complaint', 'REOPENED', 'UNDER_REVIEW', 'reviewComplaint:START'),
  ('complaint', 'UNDER_REVIEW', 'RETURNED', 'reviewComplaint:RETURN'),
  ('complaint', 'UNDER_REVIEW', 'REJECTED', 'reviewComplaint:REJECT'),
  ('complaint', 'UNDER_REVIEW', 'DUPLICATE', 'reviewComplaint:DUPLICATE'),
  ('complaint', 'UNDER_REVIEW', 'VISIT_REQUIRED', 'reviewComplaint:REQUIRE_VISIT'),
  ('complaint', 'RETURNED', 'SUBMITTED', 'resubmitComplaint'),
  ('complaint', 'VISIT_REQUIRED', 'UNDER_REVIEW', 'recordFieldVerification'),
  ('complaint', 'UNDER_REVIEW', 'RECOMMENDED', 'recommendHandling'),
  ('complaint', 'RECOMMENDED', 'UNDER_REVIEW', 'decideHandling:RETURN'),
  ('complaint', 'RECOMMENDED', 'HANDLED_DIRECTLY', 'decideHandling:HANDLE_DIRECTLY'),
  ('complaint', 'RECOMMENDED', 'REFERRED', 'decideHandling:REFER'),
  ('complaint', 'RECOMMENDED', 'PROPOSED', 'decideHandling:PROPOSE'),
  ('complaint', 'HANDLED_DIRECTLY', 'AWAITING_CONFIRMATION', 'completeHandling'),
  ('complaint', 'REFERRED', 'UNDER_REVIEW', 'event:unanswered'),
  ('complaint', 'REFERRED', 'AWAITING_CONFIRMATION', 'event:answered'),
  ('complaint', 'PROPOSED', 'AWAITING_CONFIRMATION', 'event:answered'),
  ('complaint', 'AWAITING_CONFIRMATION', 'RESOLVED', 'confirmOutcome:FULFILLED'),
  ('complaint', 'AWAITING_CONFIRMATION', 'CLOSED_UNFULFILLED', 'confirmOutcome:UNFULFILLED'),
  ('complaint', 'AWAITING_CONFIRMATION', 'RESOLVED', 'clock:noAnswer:SERVED'),
  ('complaint', 'AWAITING_CONFIRMATION', 'CLOSED_UNFULFILLED', 'clock:noAnswer:NOT_SERVED'),
  ('complaint', 'RESOLVED', 'REOPENED', 'reopenComplaint'),
  ('complaint', 'CLOSED_UNFULFILLED', 'REOPENED', 'reopenComplaint'),
  ('complaint', 'REJECTED', 'REOPENED', 'reopenComplaint'),
  ('complaint', 'SUBMITTED', 'WITHDRAWN', 'withdrawComplaint'),
  ('complaint', 'UNDER_REVIEW', 'WITHDRAWN', 'withdrawComplaint'),
  ('complaint', 'RETURNED', 'WITHDRAWN', 'withdrawComplaint'),
  ('complaint', 'VISIT_REQUIRED', 'WITHDRAWN', 'withdrawComplaint'),
  ('complaint', 'RECOMMENDED', 'WITHDRAWN', 'withdrawComplaint'),
  ('complaint', 'HANDLED_DIRECTLY', 'WITHDRAWN', 'withdrawComplaint'),
  ('complaint', 'REFERRED', 'WITHDRAWN', 'withdrawComplaint'),
  ('complaint', 'PROPOSED', 'WITHDRAWN', 'withdrawComplaint'),
  ('complaint', 'AWAITING_CONFIRMATION', 'WITHDRAWN', 'withdrawComplaint'),
  ('complaint', 'REOPENED', 'WITHDRAWN', 'withdrawComplaint');
