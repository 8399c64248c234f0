-- Work of liaisons on a referral: read marks, appointments, missing documents, handing over and proposals of another agency.

alter table referral
  add column appointment jsonb,
  add column document_request jsonb,
  add column agency_proposal jsonb,
  add column assigned_to text,
  -- Working days since acceptance for which the clock of the agency stood still.
  add column pause_days integer not null default 0,
  add constraint referral_document_request check (document_request is null or status = 'ON_HOLD');
create index referral_proposed on referral (district_code) where agency_proposal is not null;
create index referral_assigned on referral (district_code, assigned_to) where assigned_to is not null;

insert into lifecycle (machine, from_state, to_state, step) values
  ('referral', 'ACCEPTED', 'ON_HOLD', 'requestMissingDocument'),
  ('referral', 'IN_PROGRESS', 'ON_HOLD', 'requestMissingDocument'),
  ('referral', 'ON_HOLD', 'IN_PROGRESS', 'event:documentProvided'),
  ('referral', 'ON_HOLD', 'IN_PROGRESS', 'clock:documentOverdue');

-- Until when a person has read the messages and documents of a referral. Each person sees only their own mark.
create table referral_read (
  district_code text not null,
  referral_id uuid not null,
  person text not null,
  read_until timestamptz not null,
  constraint referral_read_pkey primary key (district_code, referral_id, person),
  constraint referral_read_referral foreign key (district_code, referral_id) references referral (district_code, id)
);
alter table referral_read enable row level security;
alter table referral_read force row level security;
create policy referral_read_rights on referral_read using (
  ((select slrt.scope()) = 'system' or person = (select slrt.actor()))
  and exists (
    select 1 from referral p where p.district_code = referral_read.district_code and p.id = referral_read.referral_id
  )
);

-- Liaisons of an agency, known from their sign-ins.
create table liaison (
  district_code text not null,
  agency_code text not null constraint liaison_agency references agency (code),
  person text not null,
  display_name text,
  last_seen_on date not null,
  constraint liaison_pkey primary key (district_code, agency_code, person)
);
alter table liaison enable row level security;
alter table liaison force row level security;
create policy liaison_rights on liaison using (
  district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)
  and (slrt.scope() = 'system' or (slrt.scope() = 'agency' and agency_code = slrt.agency()))
);

create or replace function slrt.erase_referrals(place text, before timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from referral
    where district_code = place and erased_at is null and updated_at < before
      and status in ('REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED', 'ENTERED_IN_ERROR')
    order by id limit 500 for update
  ) x;
  insert into file_deletion_queue
    select f.district_code, replace(f.district_code, '.', '') || '/' || f.id || '-' || part
      || case when f.media_type = 'application/pdf' then '.pdf' else '.jpg' end
    from stored_file f, unnest(array['full', 'thumbnail']) part
    where f.district_code = place and f.subject_id = any(ids) and f.status = 'STORED'
      and (part = 'full' or f.media_type <> 'application/pdf')
  on conflict do nothing;
  delete from stored_file where district_code = place and subject_id = any(ids);
  delete from referral_read where district_code = place and referral_id = any(ids);
  update referral_message set text = '-' where district_code = place and referral_id = any(ids);
  update referral set status_note = null, benefit = null, benefit_amount = null, household_id = null,
    appointment = null, agency_proposal = null, assigned_to = null, erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
  return cardinality(ids);
end $$;
