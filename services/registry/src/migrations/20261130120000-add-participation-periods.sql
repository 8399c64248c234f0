-- Participation is a period with an end, a reason and a source. Recipient lists may end periods, wait for a decision and
-- be undone.

-- Operator classes for uuid and text in an exclusion constraint.
create extension if not exists btree_gist;

alter table participation
  add column end_reason text,
  add column end_source text,
  add column end_ref uuid,
  add column ended_at timestamptz;
-- The owner changes rows of every district, and none that is counted.
alter table participation no force row level security, disable trigger user;
update participation set end_reason = 'OTHER', end_source = source, ended_at = recorded_at where until is not null;
alter table participation force row level security, enable trigger user;
alter table participation
  add constraint participation_order check (until >= since),
  add constraint participation_end check (num_nulls(until, end_reason, end_source, ended_at) in (0, 4)),
  add constraint participation_reason check (
    end_reason in (
      'GRADUATED', 'DEACTIVATED', 'MOVED', 'DIED', 'REFUSED', 'DUPLICATE', 'OTHER', 'NOT_LISTED', 'NOT_STATED', 'UNDONE'
    )
  ),
  -- An undone period is empty and overlaps nothing.
  add constraint participation_periods exclude using gist (
    household_id with =, programme_code with =, daterange(since, until) with &&
  );
create index participation_begun on participation (district_code, source_ref, household_id) where source_ref is not null;
create index participation_ended on participation (district_code, end_ref, household_id) where end_ref is not null;

-- The recipient list that made the change.
alter table household_revision add column list_id uuid;

alter table recipient_list
  add column effect text not null default 'RECEIVING'
    constraint recipient_list_effect check (effect in ('RECEIVING', 'ENDED')),
  add column complete boolean not null default false,
  add column as_of date not null default current_date,
  add column end_reason text,
  add column state text not null default 'APPLIED'
    constraint recipient_list_state check (state in ('PROPOSED', 'APPLYING', 'APPLIED', 'UNDOING', 'UNDONE')),
  add column decided_by text,
  add column decided_at timestamptz,
  add constraint recipient_list_complete check (not complete or effect = 'RECEIVING'),
  add constraint recipient_list_reason check ((effect = 'ENDED') = (end_reason is not null));
alter table recipient_list alter column as_of drop default, alter column state drop default;
create index recipient_list_programme on recipient_list (district_code, programme_code, as_of);
create index recipient_row_household on recipient_row (district_code, household_id, list_id);

grant maintain on recipient_row to registry_app;

-- Programmes for which offices of agencies work, from the directory of the referrals service.
create table served_programme (
  district_code text not null,
  source_id uuid not null,
  agency_code text not null,
  programmes text[] not null,
  version integer not null,
  constraint served_programme_pkey primary key (district_code, source_id)
);
create index served_programme_agency on served_programme (district_code, agency_code);
alter table served_programme enable row level security;
alter table served_programme force row level security;
create policy served_programme_rights on served_programme
  using (true)
  with check (slrt.scope() = 'system' and district_code = any((select slrt.areas())::text[]));
