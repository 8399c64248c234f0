-- Programmes, what a district sets beside the national entry, and quota.

create table programme (
  code text constraint programme_pkey primary key,
  name text not null,
  kind text not null,
  sector text not null,
  owner_code text not null constraint programme_owner references agency (code),
  documents jsonb not null default '[]',
  combines_with text[] not null default '{}',
  benefit text,
  benefit_en text,
  source text
);
revoke insert, update, delete on programme from referrals_app;

create table district_programme (
  district_code text not null,
  programme_code text not null constraint district_programme_programme references programme (code),
  documents jsonb,
  acceptance_days smallint constraint district_programme_acceptance check (acceptance_days between 1 and 90),
  completion_days smallint constraint district_programme_completion check (completion_days between 1 and 365),
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint district_programme_pkey primary key (district_code, programme_code)
);
alter table district_programme enable row level security;
alter table district_programme force row level security;
create policy district_programme_rights on district_programme
  using (true)
  with check (
    slrt.scope() in ('staff', 'system', 'agency')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );

create table programme_quota (
  district_code text not null,
  id uuid not null default uuidv7(),
  programme_code text not null constraint programme_quota_programme references programme (code),
  region_code text not null,
  period_from date not null,
  period_until date not null,
  total integer not null constraint programme_quota_total check (total >= 0),
  reserved integer not null default 0 constraint programme_quota_reserved check (reserved >= 0),
  used integer not null default 0 constraint programme_quota_used check (used >= 0),
  version integer not null default 1,
  changed_by text not null,
  constraint programme_quota_pkey primary key (district_code, id),
  constraint programme_quota_period check (period_until > period_from),
  constraint programme_quota_one unique (district_code, programme_code, region_code, period_from)
);
alter table programme_quota enable row level security;
alter table programme_quota force row level security;
create policy programme_quota_rights on programme_quota
  using (true)
  with check (
    slrt.scope() in ('staff', 'system', 'agency')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );

create table quota_hold (
  district_code text not null,
  referral_id uuid not null,
  quota_id uuid not null,
  state text not null constraint quota_hold_state check (state in ('RESERVED', 'USED')),
  constraint quota_hold_pkey primary key (district_code, referral_id),
  constraint quota_hold_quota foreign key (district_code, quota_id) references programme_quota (district_code, id)
);
alter table quota_hold enable row level security;
alter table quota_hold force row level security;
create policy quota_hold_rights on quota_hold
  using (true)
  with check (
    slrt.scope() in ('staff', 'system', 'agency')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );

create table service_offer (
  district_code text not null,
  id uuid not null,
  office_id uuid not null,
  name text not null,
  name_en text not null,
  description text,
  sectors text[] not null,
  category_codes text[] not null default '{}',
  programme_code text constraint service_offer_programme references programme (code),
  eligibility text,
  documents jsonb not null default '[]',
  fees text,
  state text not null default 'ACTIVE' constraint service_offer_state check (state in ('ACTIVE', 'INACTIVE')),
  version integer not null default 1,
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint service_offer_pkey primary key (district_code, id),
  constraint service_offer_office foreign key (district_code, office_id) references agency_office (district_code, id)
);
create index service_offer_office_idx on service_offer (district_code, office_id);
alter table service_offer enable row level security;
alter table service_offer force row level security;
create policy service_offer_rights on service_offer
  using (true)
  with check (
    slrt.scope() in ('staff', 'agency')
    and (
      left(district_code, 2) = any((select slrt.areas())::text[])
      or left(district_code, 5) = any((select slrt.areas())::text[])
      or left(district_code, 8) = any((select slrt.areas())::text[])
      or district_code = any((select slrt.areas())::text[])
    )
  );
