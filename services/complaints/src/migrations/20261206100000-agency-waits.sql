-- What referred needs wait for, appointments with agencies, and the documents that an agency may read.

alter table complaint_need
  add column referral_wait text constraint complaint_need_wait check (referral_wait in ('PROPOSAL', 'DOCUMENT')),
  add column wait_due timestamptz,
  -- Working days that the step had left when the wait began.
  add column wait_days_left smallint;

alter table referral_state
  add column awaited_document text,
  add column proposed_agency text,
  add column appointment_at timestamptz,
  -- Kinds of attachments that the agency may read while the referral is open.
  add column document_kinds text[] not null default '{}';

-- The documents of each programme, as in packages/domain at the time.
alter table referral_state no force row level security;
alter table referral_state disable trigger referral_counted;
update referral_state set document_kinds = array['FAMILY_CARD', 'ID_CARD', 'POVERTY_STATEMENT'] || case
    when programme_code = 'KIS' then array['LOSS_REPORT', 'CARE_STATEMENT', 'HOUSE_PHOTO']
    when programme_code = 'JAMKESDA' then array['CARE_STATEMENT']
    when programme_code = 'RTLH' then array['LAND_STATEMENT', 'HOUSE_PHOTO']
    when programme_code in ('KIP', 'RASTRA', 'BPNT', 'SEMBAKO') then array['LOSS_REPORT']
    else array[]::text[]
  end
where programme_code in ('PKH', 'KIP', 'KIS', 'JAMKESDA', 'RASTRA', 'BPNT', 'SEMBAKO', 'BLT_DD', 'ZAKAT', 'RTLH');
alter table referral_state enable trigger referral_counted;
alter table referral_state force row level security;

-- An agency reads the kinds of files that its open referrals need.
create policy stored_file_of_agency on stored_file as restrictive for select using (
  (select slrt.scope()) is distinct from 'agency'
  or exists (
    select 1 from referral_state r
    where r.district_code = stored_file.district_code and r.complaint_id = stored_file.subject_id
      and r.agency_code = slrt.agency() and stored_file.kind = any(r.document_kinds)
      and r.status not in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR')
  )
);
