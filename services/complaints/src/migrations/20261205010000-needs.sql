-- A need is a thing of its own: its state, who must act, decision, answer and outcome. The complaint's follow from its needs.

alter table complaint_need
  add column status text not null default 'OPEN',
  add column since timestamptz not null default clock_timestamp(),
  add column holder_role text,
  add column holder_person text,
  add column due_at timestamptz,
  add column person_id uuid,
  add column recommendation jsonb,
  add column recommended_by text,
  add column decided_by text,
  add column decision_no integer not null default 0,
  add column round_no integer not null default 0,
  add column change_request_id uuid,
  add column answer jsonb,
  add column outcome jsonb,
  add column refused_at timestamptz,
  add column review_on date;

insert into lifecycle (machine, from_state, to_state, step) values
  ('complaint_need', '', 'OPEN', 'fileComplaint'),
  ('complaint_need', 'OPEN', 'RECOMMENDED', 'recommendHandling'),
  ('complaint_need', 'WAITING_FOR_QUOTA', 'RECOMMENDED', 'recommendHandling'),
  ('complaint_need', 'REFERRED', 'RECOMMENDED', 'recommendHandling'),
  ('complaint_need', 'RECOMMENDED', 'OPEN', 'decideHandling:RETURN'),
  ('complaint_need', 'RECOMMENDED', 'REFERRED', 'decideHandling:RETURN'),
  ('complaint_need', 'RECOMMENDED', 'HANDLED_DIRECTLY', 'decideHandling:HANDLE_DIRECTLY'),
  ('complaint_need', 'RECOMMENDED', 'REFERRED', 'decideHandling:REFER'),
  ('complaint_need', 'RECOMMENDED', 'PROPOSED', 'decideHandling:PROPOSE'),
  ('complaint_need', 'RECOMMENDED', 'ANSWERED', 'decideHandling:DECLINE'),
  ('complaint_need', 'HANDLED_DIRECTLY', 'ANSWERED', 'completeHandling'),
  ('complaint_need', 'REFERRED', 'OPEN', 'event:unanswered'),
  ('complaint_need', 'REFERRED', 'ANSWERED', 'event:answered'),
  ('complaint_need', 'PROPOSED', 'ANSWERED', 'event:answered'),
  ('complaint_need', 'REFERRED', 'WAITING_FOR_QUOTA', 'event:waiting'),
  ('complaint_need', 'WAITING_FOR_QUOTA', 'ANSWERED', 'endWaiting'),
  ('complaint_need', 'ANSWERED', 'FULFILLED', 'confirmOutcome:FULFILLED'),
  ('complaint_need', 'ANSWERED', 'UNFULFILLED', 'confirmOutcome:UNFULFILLED'),
  ('complaint_need', 'ANSWERED', 'FULFILLED', 'clock:noAnswer:SERVED'),
  ('complaint_need', 'ANSWERED', 'UNFULFILLED', 'clock:noAnswer:NOT_SERVED'),
  ('complaint_need', 'UNFULFILLED', 'OPEN', 'reopenComplaint'),
  ('complaint_need', 'REJECTED', 'OPEN', 'reopenComplaint'),
  ('complaint_need', 'FULFILLED', 'OPEN', 'reopenComplaint'),
  ('complaint_need', 'OPEN', 'REJECTED', 'reviewComplaint:REJECT'),
  ('complaint_need', 'OPEN', 'DUPLICATE', 'reviewComplaint:DUPLICATE'),
  ('complaint_need', 'DUPLICATE', 'OPEN', 'separateComplaint'),
  ('complaint_need', 'DUPLICATE', 'ANSWERED', 'event:originalAnswered'),
  ('complaint_need', 'DUPLICATE', 'OPEN', 'event:originalEnded'),
  ('complaint', 'WAITING_FOR_QUOTA', 'RECOMMENDED', 'recommendHandling'),
  ('complaint', 'REFERRED', 'RECOMMENDED', 'recommendHandling'),
  ('complaint', 'RECOMMENDED', 'AWAITING_CONFIRMATION', 'decideHandling:DECLINE'),
  ('complaint', 'REFERRED', 'WAITING_FOR_QUOTA', 'event:waiting'),
  ('complaint', 'WAITING_FOR_QUOTA', 'AWAITING_CONFIRMATION', 'endWaiting'),
  ('complaint', 'DUPLICATE', 'UNDER_REVIEW', 'separateComplaint'),
  ('complaint', 'DUPLICATE', 'AWAITING_CONFIRMATION', 'event:originalAnswered'),
  ('complaint', 'DUPLICATE', 'REOPENED', 'event:originalEnded'),
  ('complaint', 'WAITING_FOR_QUOTA', 'WITHDRAWN', 'withdrawComplaint');
insert into lifecycle (machine, from_state, to_state, step)
select 'complaint_need', status, 'WITHDRAWN', 'withdrawComplaint' from unnest(array[
  'OPEN', 'RECOMMENDED', 'HANDLED_DIRECTLY', 'REFERRED', 'PROPOSED', 'WAITING_FOR_QUOTA', 'ANSWERED'
]) status;
-- The step of one need may leave the complaint in the state that another need gives it.
insert into lifecycle (machine, from_state, to_state, step)
select 'complaint', from_state, to_state, 'derived'
from unnest(array[
  'UNDER_REVIEW', 'RECOMMENDED', 'HANDLED_DIRECTLY', 'REFERRED', 'PROPOSED', 'WAITING_FOR_QUOTA', 'AWAITING_CONFIRMATION'
]) from_state, unnest(array[
  'UNDER_REVIEW', 'RECOMMENDED', 'HANDLED_DIRECTLY', 'REFERRED', 'PROPOSED', 'WAITING_FOR_QUOTA', 'AWAITING_CONFIRMATION',
  'RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED', 'DUPLICATE'
]) to_state
where from_state <> to_state;

-- The main need becomes number 1, further ones follow. Until now, all needs of a complaint shared its state.
-- The owner reads all districts, which no session setting allows while row security is forced.
alter table complaint_need no force row level security;
alter table complaint no force row level security;
update complaint_need set no = no + 101;
update complaint_need set no = no - 100;
insert into complaint_need (district_code, complaint_id, no, sector, category_code)
select district_code, id, 1, sector, category_code from complaint;
update complaint_need n set
  status = case c.status
    when 'RECOMMENDED' then 'RECOMMENDED'
    when 'HANDLED_DIRECTLY' then 'HANDLED_DIRECTLY'
    when 'REFERRED' then 'REFERRED'
    when 'PROPOSED' then 'PROPOSED'
    when 'AWAITING_CONFIRMATION' then 'ANSWERED'
    when 'RESOLVED' then 'FULFILLED'
    when 'CLOSED_UNFULFILLED' then 'UNFULFILLED'
    when 'REJECTED' then 'REJECTED'
    when 'DUPLICATE' then 'DUPLICATE'
    when 'WITHDRAWN' then 'WITHDRAWN'
    else 'OPEN'
  end,
  since = c.state_since,
  holder_role = c.holder_role,
  holder_person = c.holder_person,
  due_at = c.due_at,
  recommendation = case when c.recommendation is null then null
    when n.no = 1 then c.recommendation
    else jsonb_build_object('handling', c.recommendation ->> 'handling', 'programmeCodes', '[]'::jsonb, 'agencyCodes', '[]'::jsonb)
  end,
  recommended_by = c.recommended_by,
  decided_by = c.decided_by,
  decision_no = c.decision_no,
  round_no = c.decision_no,
  change_request_id = c.change_request_id,
  outcome = c.outcome
from complaint c where c.district_code = n.district_code and c.id = n.complaint_id;
alter table complaint_need force row level security;
alter table complaint force row level security;

create trigger complaint_need_state before insert or update on complaint_need
  for each row execute function slrt.check_lifecycle('complaint_need', 'status');
alter table complaint_need
  add constraint complaint_need_held check (
    (holder_role is null) = (status in ('FULFILLED', 'UNFULFILLED', 'REJECTED', 'DUPLICATE', 'WITHDRAWN'))
  ),
  add constraint complaint_need_due check ((holder_role is null) = (due_at is null)),
  add constraint complaint_need_four_eyes check (decided_by is null or decided_by is distinct from recommended_by);
create index complaint_need_holder on complaint_need (district_code, holder_role, holder_person) where holder_role is not null;
create index complaint_need_waiting on complaint_need (district_code, since) where status = 'WAITING_FOR_QUOTA';
create index complaint_need_change_request on complaint_need (district_code, change_request_id)
  where change_request_id is not null;

drop index complaint_change_request;
alter table complaint
  drop column recommendation,
  drop column recommended_by,
  drop column decided_by,
  drop column change_request_id;

-- Null for referrals made before needs had numbers: they stand for every need of their decision.
alter table referral_state add column need_no smallint;
-- Agencies read the needs that were referred to them.
create policy complaint_need_of_agency on complaint_need as restrictive for select using (
  (select slrt.scope()) is distinct from 'agency'
  or exists (
    select 1 from referral_state r
    where r.district_code = complaint_need.district_code and r.complaint_id = complaint_need.complaint_id
      and r.agency_code = slrt.agency() and coalesce(r.need_no, complaint_need.no) = complaint_need.no
  )
);
-- The needs that a step took. Null for entries before needs had numbers, and for steps of the whole complaint.
alter table complaint_timeline add column needs smallint[], add column decision_no integer;

-- While the programme has no place, the district cannot answer: the review date is watched instead.
create or replace function slrt.resolution_deadline(holder text, status text, paused_at timestamptz, resolve_by timestamptz)
returns timestamptz language sql immutable as $$
  select case
    when holder is null or paused_at is not null or status in ('RETURNED', 'AWAITING_CONFIRMATION', 'WAITING_FOR_QUOTA')
    then 'infinity'::timestamptz else coalesce(resolve_by, 'infinity'::timestamptz) end
$$;

create or replace function slrt.erase_complaints(place text, before timestamptz) returns integer
language plpgsql security definer set search_path = pg_catalog, public as $$
declare ids uuid[];
begin
  perform slrt.check_service_role();
  select coalesce(array_agg(id), '{}') into ids from (
    select id from complaint
    where district_code = place and erased_at is null and updated_at < before
      and status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN')
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
  update complaint_document set file_id = null where district_code = place and complaint_id = any(ids);
  delete from complaint_search_word where district_code = place and complaint_id = any(ids);
  delete from citizen_code where district_code = place and complaint_id = any(ids);
  delete from disclosure where district_code = place and complaint_id = any(ids);
  update complaint_timeline set note = null where district_code = place and complaint_id = any(ids) and note is not null;
  update complaint_need set person_id = null where district_code = place and complaint_id = any(ids) and person_id is not null;
  update letter set initials = '-' where district_code = place and complaint_id = any(ids);
  update complaint set reporter_name = '-', description = '-', reporter_phone_index = null, reporter_contact = null,
    reporter_contact_key = null, consent = null, subject = null,
    verification = null, household_id = null, person_id = null, outcome = outcome - 'note',
    erased_at = clock_timestamp()
  where district_code = place and id = any(ids);
  return cardinality(ids);
end $$;
