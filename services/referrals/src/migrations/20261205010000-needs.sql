-- A referral answers one need of a complaint: at most one open referral for each need and office.

alter table referral
  -- Null for referrals made before needs had numbers: they stand for every need of their decision.
  add column need_no smallint,
  add column sector text,
  add column category_code text,
  -- Other programmes of the need for which the same office is asked.
  add column further_programmes text[] not null default '{}';

alter table referral no force row level security;
alter table routing_request no force row level security;
update referral r set sector = q.question ->> 'sector', category_code = q.question ->> 'categoryCode'
from routing_request q
where q.district_code = r.district_code and q.complaint_id = r.complaint_id and q.decision_no = r.decision_no
  and q.question is not null
  -- A further need was routed without a programme, and its sector was not kept.
  and (r.programme_code is not null or jsonb_array_length(coalesce(q.question -> 'needs', '[]'::jsonb)) = 0);
alter table referral force row level security;
alter table routing_request force row level security;

alter table referral
  drop constraint referral_one_per_decision,
  add constraint referral_one_per_decision
    unique nulls not distinct (district_code, complaint_id, decision_no, need_no, programme_code, agency_code);
create unique index referral_one_open on referral (district_code, complaint_id, need_no, agency_code, (coalesce(office_code, 'MAIN')))
  where need_no is not null and status in ('REQUESTED', 'ACCEPTED', 'IN_PROGRESS', 'ON_HOLD');
