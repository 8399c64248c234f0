-- Counts that row triggers keep while complaints and referrals change.

create table complaint_flow (
  district_code text not null,
  region_code text not null,
  day date not null,
  sector text not null,
  category_code text not null,
  channel text not null,
  kind text not null,
  filer text not null,
  measure text not null,
  n integer not null,
  constraint complaint_flow_pkey
    primary key (district_code, region_code, day, sector, category_code, channel, kind, filer, measure)
);
create index complaint_flow_day on complaint_flow (district_code, day);
revoke insert, update, delete on complaint_flow from complaints_app;

create table complaint_stock (
  district_code text not null,
  region_code text not null,
  sector text not null,
  category_code text not null,
  channel text not null,
  kind text not null,
  filer text not null,
  status text not null,
  holder_role text not null,
  holder_person text not null,
  filed_on date not null,
  n integer not null,
  constraint complaint_stock_pkey
    primary key (
      district_code, region_code, sector, category_code, channel, kind, filer, status, holder_role, holder_person, filed_on
    )
);
revoke insert, update, delete on complaint_stock from complaints_app;

create table complaint_time (
  district_code text not null,
  region_code text not null,
  day date not null,
  sector text not null,
  category_code text not null,
  step text not null,
  bucket smallint not null,
  n integer not null,
  constraint complaint_time_pkey primary key (district_code, region_code, day, sector, category_code, step, bucket)
);
create index complaint_time_day on complaint_time (district_code, day);
revoke insert, update, delete on complaint_time from complaints_app;

create table agency_flow (
  district_code text not null,
  agency_code text not null,
  region_code text not null,
  day date not null,
  measure text not null,
  n integer not null,
  constraint agency_flow_pkey primary key (district_code, agency_code, region_code, day, measure)
);
revoke insert, update, delete on agency_flow from complaints_app;

create function slrt.local_day(district text, moment timestamptz) returns date language sql stable as
  $$ select (moment at time zone coalesce((select time_zone from area where code = district), 'Asia/Jakarta'))::date $$;

create function slrt.time_bucket(span interval) returns smallint language sql immutable as
  $$ select floor(ln(greatest(0, floor(extract(epoch from span) / 60)) + 1) / ln(1.1))::smallint $$;

-- Counters belong to the district, whoever takes the step: they are written with the system's rights, never read with them.
create function slrt.add_flow(c complaint, on_day date, counted text) returns void language sql as $$
  insert into complaint_flow as f (district_code, region_code, day, sector, category_code, channel, kind, filer, measure, n)
  values (c.district_code, c.region_code, on_day, c.sector, c.category_code, c.channel, c.kind, c.filed_by, counted, 1)
  on conflict (district_code, region_code, day, sector, category_code, channel, kind, filer, measure) do update set n = f.n + 1
$$;

create function slrt.add_stock(c complaint, difference integer) returns void language sql as $$
  insert into complaint_stock as s (district_code, region_code, sector, category_code, channel, kind, filer, status, holder_role, holder_person, filed_on, n)
  select c.district_code, c.region_code, c.sector, c.category_code, c.channel, c.kind, c.filed_by, c.status, c.holder_role,
    coalesce(c.holder_person, ''), slrt.local_day(c.district_code, c.filed_at), difference
  where c.holder_role is not null
  on conflict (district_code, region_code, sector, category_code, channel, kind, filer, status, holder_role, holder_person, filed_on)
  do update set n = s.n + excluded.n
$$;

create function slrt.add_time(c complaint, on_day date, measured text, span interval) returns void language sql as $$
  insert into complaint_time as t (district_code, region_code, day, sector, category_code, step, bucket, n)
  values (c.district_code, c.region_code, on_day, c.sector, c.category_code, measured, slrt.time_bucket(span), 1)
  on conflict (district_code, region_code, day, sector, category_code, step, bucket) do update set n = t.n + 1
$$;

create function slrt.add_agency(district text, agency text, region text, on_day date, counted text) returns void language sql as $$
  insert into agency_flow as f (district_code, agency_code, region_code, day, measure, n) values (district, agency, region, on_day, counted, 1)
  on conflict (district_code, agency_code, region_code, day, measure) do update set n = f.n + 1
$$;

create function slrt.count_complaint_step(inserted boolean, c complaint, b complaint) returns void language plpgsql as $$
declare on_day date;
begin
  if inserted then
    perform slrt.add_flow(c, slrt.local_day(c.district_code, c.filed_at), 'RECEIVED');
    perform slrt.add_stock(c, 1);
    return;
  end if;
  if (b.status, b.holder_role, b.holder_person) is distinct from (c.status, c.holder_role, c.holder_person) then
    perform slrt.add_stock(b, -1);
    perform slrt.add_stock(c, 1);
  end if;
  on_day := slrt.local_day(c.district_code, c.state_since);
  if b.escalated_at is distinct from c.escalated_at and c.escalated_at is not null then
    perform slrt.add_flow(c, slrt.local_day(c.district_code, c.escalated_at), 'ESCALATED');
  end if;
  if b.status = c.status then return; end if;
  perform slrt.add_time(c, on_day, b.status, c.state_since - b.state_since);
  if b.first_response_at is null and c.first_response_at is not null then
    perform slrt.add_flow(c, on_day, case when c.first_response_at <= b.due_at then 'RESPONDED_IN_TIME' else 'RESPONDED_LATE' end);
    perform slrt.add_time(c, on_day, 'FIRST_RESPONSE', c.first_response_at - c.filed_at);
  end if;
  if b.status = 'VISIT_REQUIRED' and c.status = 'UNDER_REVIEW' then perform slrt.add_flow(c, on_day, 'VISITED'); end if;
  if c.status in ('RESOLVED', 'CLOSED_UNFULFILLED', 'REJECTED', 'DUPLICATE', 'WITHDRAWN', 'REOPENED', 'REFERRED', 'PROPOSED', 'RETURNED') then
    perform slrt.add_flow(c, on_day, c.status);
  end if;
  if c.status in ('RESOLVED', 'CLOSED_UNFULFILLED') then
    perform slrt.add_time(c, on_day, 'WHOLE', c.state_since - c.filed_at);
    if c.outcome is not null then perform slrt.add_flow(c, on_day, c.outcome ->> 'confirmation'); end if;
    perform slrt.add_agency(c.district_code, r.agency_code, c.region_code, on_day, c.status)
    from (select distinct agency_code from referral_state where district_code = c.district_code and complaint_id = c.id and decision_no = c.decision_no) r;
  end if;
end $$;

alter table complaint_flow enable row level security;
alter table complaint_flow force row level security;
create policy complaint_flow_rights on complaint_flow using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

alter table complaint_stock enable row level security;
alter table complaint_stock force row level security;
create policy complaint_stock_rights on complaint_stock using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

alter table complaint_time enable row level security;
alter table complaint_time force row level security;
create policy complaint_time_rights on complaint_time using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

alter table agency_flow enable row level security;
alter table agency_flow force row level security;
create policy agency_flow_rights on agency_flow using (
  slrt.scope() in ('staff', 'system')
  and (
    left(region_code, 2) = any((select slrt.areas())::text[])
    or left(region_code, 5) = any((select slrt.areas())::text[])
    or left(region_code, 8) = any((select slrt.areas())::text[])
    or region_code = any((select slrt.areas())::text[])
  )
);

create function slrt.count_complaint() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare caller text[] := slrt.as_system(new.district_code);
begin
  perform slrt.count_complaint_step(tg_op = 'INSERT', new, case when tg_op = 'UPDATE' then old end);
  perform slrt.keep_precounted(caller);
  return null;
end $$;
create trigger complaint_counted after insert or update on complaint for each row execute function slrt.count_complaint();

create function slrt.count_referral() returns trigger language plpgsql security definer
set search_path = public, pg_temp as $$
declare caller text[]; region text;
begin
  if tg_op = 'UPDATE' and old.status = new.status then return null; end if;
  caller := slrt.as_system(new.district_code);
  select region_code into region from complaint where district_code = new.district_code and id = new.complaint_id;
  if region is null then
    perform slrt.keep_precounted(caller);
    return null;
  end if;
  if tg_op = 'INSERT' then perform slrt.add_agency(new.district_code, new.agency_code, region, slrt.local_day(new.district_code, new.at), 'REFERRED'); end if;
  if new.status in ('ACCEPTED', 'REJECTED', 'COMPLETED', 'FAILED', 'CANCELLED') then
    perform slrt.add_agency(new.district_code, new.agency_code, region, slrt.local_day(new.district_code, new.at), new.status);
  end if;
  perform slrt.keep_precounted(caller);
  return null;
end $$;
create trigger referral_counted after insert or update on referral_state for each row execute function slrt.count_referral();
