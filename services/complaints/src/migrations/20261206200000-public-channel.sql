-- Complaints that citizens file and follow on the public pages, and agencies file for them.

alter table complaint
  add column reporter_visibility text not null default 'OPEN'
    constraint complaint_reporter_visibility check (reporter_visibility in ('OPEN', 'HIDDEN', 'ANONYMOUS')),
  add constraint complaint_anonymous check (
    reporter_visibility <> 'ANONYMOUS'
    or reporter_name = '-' and reporter_phone_index is null and reporter_contact is null
  );
-- A liaison sees what they filed, without the steps of the office.
create policy complaint_of_filing_agency on complaint for select using (
  (select slrt.scope()) = 'agency' and channel = 'AGENCY' and filed_by = (select slrt.actor())
);
create policy complaint_timeline_of_agency on complaint_timeline as restrictive for select using (
  (select slrt.scope()) is distinct from 'agency'
  or exists (
    select 1 from disclosure d
    where d.district_code = complaint_timeline.district_code and d.complaint_id = complaint_timeline.complaint_id
      and d.agency_code = slrt.agency()
  )
);

-- How an officer took the citizen's answer.
alter table complaint_timeline
  add column via text constraint complaint_timeline_via check (via in ('BY_PHONE', 'AT_DESK', 'HOME_VISIT'));

-- Codes only open the page of a complaint from now on: they can be used again, and give no right to act. Used ones have ended.
drop policy citizen_code_rights on citizen_code;
alter table citizen_code no force row level security;
update citizen_code set expires_at = least(expires_at, used_at) where used_at is not null;
alter table citizen_code force row level security;
alter table citizen_code
  drop column used_at,
  drop column used_for,
  alter column issued_role drop not null;
create policy citizen_code_rights on citizen_code using (
  (select slrt.scope()) in ('staff', 'system')
  and exists (
    select 1 from complaint p where p.district_code = citizen_code.district_code and p.id = citizen_code.complaint_id
  )
);

-- Filings that wait for the one-time code of their reporter. Their id becomes that of the complaint.
create table complaint_draft (
  district_code text not null,
  id uuid not null default uuidv7(),
  region_code text not null,
  token_hash bytea not null,
  payload bytea not null,
  payload_key text not null,
  code_id uuid,
  filed_as uuid,
  expires_at timestamptz not null,
  constraint complaint_draft_pkey primary key (district_code, id),
  constraint complaint_draft_token unique (district_code, token_hash),
  constraint complaint_draft_in_district check (left(region_code, 5) = district_code)
);
alter table complaint_draft enable row level security;
alter table complaint_draft force row level security;
create policy complaint_draft_rights on complaint_draft using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

-- Sessions of citizens on the page of one complaint.
create table citizen_session (
  district_code text not null,
  token_hash bytea not null,
  complaint_id uuid not null,
  code_id uuid,
  acting_until timestamptz,
  expires_at timestamptz not null,
  constraint citizen_session_pkey primary key (district_code, token_hash)
);
create index citizen_session_complaint on citizen_session (district_code, complaint_id);
alter table citizen_session enable row level security;
alter table citizen_session force row level security;
create policy citizen_session_rights on citizen_session using (
  (select slrt.scope()) = 'system'
  and (
    district_code = any((select slrt.areas())::text[])
    or left(district_code, 2) = any((select slrt.areas())::text[])
  )
);

-- Uses of the public pages in an hour, by a keyed hash of the address, contact or village.
create table citizen_use (
  district_code text not null,
  key bytea not null,
  hour timestamptz not null,
  uses integer not null,
  constraint citizen_use_pkey primary key (district_code, key, hour)
);
alter table citizen_use enable row level security;
alter table citizen_use force row level security;
create policy citizen_use_rights on citizen_use using (
  (select slrt.scope()) = 'system'
  and (
    district_code = any((select slrt.areas())::text[])
    or left(district_code, 2) = any((select slrt.areas())::text[])
  )
);

-- Messages between the office and the citizen. Rows are added only.
create table complaint_message (
  district_code text not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  side text not null constraint complaint_message_side check (side in ('OFFICE', 'CITIZEN')),
  actor text not null,
  actor_role text,
  text text not null,
  at timestamptz not null default clock_timestamp(),
  constraint complaint_message_pkey primary key (district_code, id),
  constraint complaint_message_complaint
    foreign key (district_code, complaint_id) references complaint (district_code, id)
);
create index complaint_message_of on complaint_message (district_code, complaint_id, at);
alter table complaint_message enable row level security;
alter table complaint_message force row level security;
create policy complaint_message_rights on complaint_message using (
  (select slrt.scope()) in ('staff', 'system')
  and exists (
    select 1 from complaint p
    where p.district_code = complaint_message.district_code and p.id = complaint_message.complaint_id
  )
);

-- When a complaint is erased, so is what the citizen wrote, and who may open its page.
create function slrt.erase_citizen_messages() returns trigger
language plpgsql security definer set search_path = pg_catalog, public as $$
begin
  delete from complaint_message where district_code = new.district_code and complaint_id = new.id;
  delete from citizen_session where district_code = new.district_code and complaint_id = new.id;
  return null;
end $$;
revoke all on function slrt.erase_citizen_messages() from public;
create trigger complaint_messages_erased after update of erased_at on complaint for each row
  when (old.erased_at is null and new.erased_at is not null) execute function slrt.erase_citizen_messages();
