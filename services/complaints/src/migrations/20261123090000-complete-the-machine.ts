import { areaTest, backfill, protect, protectThrough, villageChangeSchema } from '@slrt/database';
import { storedFileSchema } from '@slrt/files';
import type { MigrationInterface, QueryRunner } from 'typeorm';

const ended = `('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN')`;

/** Several needs, subjects outside the registry, checklists, files, clocks, seats, codes for citizens, letters, lists at size. */
export class CompleteTheMachine20261123090000 implements MigrationInterface {
  name = 'CompleteTheMachine20261123090000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(villageChangeSchema);
    await runner.query(`
alter table complaint_category
  add column valid_from date not null default '2017-01-01',
  add column valid_until date,
  add column resolution_days integer not null default 5;
create table category_document (
  category_code text not null constraint category_document_category references complaint_category (code),
  code text not null,
  name text not null,
  required boolean not null,
  constraint category_document_pkey primary key (category_code, code)
);
revoke insert, update, delete on category_document from complaints_app;

alter table puskesos_village add column version integer not null default 1, add column open boolean not null default true;
alter table complaint
  add column filed_role text,
  add column occurred_at timestamptz,
  add column subject jsonb,
  add column verification jsonb,
  add column resolve_by timestamptz,
  add column paused_at timestamptz,
  add column pause_reason text,
  add column paused_days_left integer,
  add column clock_at timestamptz,
  add column reminded_at timestamptz,
  add column escalated_to text,
  add column escalated_region text,
  add column escalated_at timestamptz,
  add column desk_person text,
  add column state_since timestamptz not null default clock_timestamp(),
  add column change_seq bigint not null default 0,
  add column sub_district_code text generated always as (left(region_code, 8)) stored,
  add column due_order timestamptz generated always as (coalesce(due_at, 'infinity'::timestamptz)) stored,
  add constraint complaint_due check ((due_at is null) = (status in ${ended})),
  add constraint complaint_paused check ((paused_at is null) = (paused_days_left is null) and (paused_at is null or status not in ${ended})),
  add constraint complaint_escalated check ((escalated_at is null) = (escalated_to is null));

-- Lists that are read at any size: each is one index in the order of the page.
drop index complaint_region;
create index complaint_village_filed on complaint (district_code, region_code, filed_at, id);
create index complaint_village_updated on complaint (district_code, region_code, updated_at, id);
create index complaint_village_changed on complaint (district_code, region_code, change_seq, id);
create index complaint_sector_filed on complaint (district_code, sector, filed_at, id);
create index complaint_updated on complaint (district_code, updated_at, id);
create index complaint_due on complaint (district_code, due_order, id) where holder_role is not null;
create index complaint_sub_district_due on complaint (district_code, sub_district_code, due_order, id) where holder_role is not null;
create index complaint_role_due on complaint (district_code, holder_role, due_order, id) where holder_role is not null;
create index complaint_person_due on complaint (district_code, holder_person, due_order, id) where holder_person is not null;
create index complaint_clock on complaint (district_code, clock_at) where clock_at is not null;
create index complaint_duplicate_of on complaint (district_code, duplicate_of) where duplicate_of is not null;

create function slrt.number_complaint_change() returns trigger language plpgsql as $$
begin
  new.change_seq := slrt.next_change(new.district_code, new.region_code);
  if tg_op = 'INSERT' then new.state_since := new.filed_at;
  elsif new.status is distinct from old.status then new.state_since := clock_timestamp();
  end if;
  return new;
end $$;
create trigger complaint_change before insert or update on complaint
  for each row execute function slrt.number_complaint_change();

create table complaint_need (
  district_code text not null,
  complaint_id uuid not null,
  no smallint not null,
  sector text not null,
  category_code text not null constraint complaint_need_category references complaint_category (code),
  constraint complaint_need_pkey primary key (district_code, complaint_id, no),
  constraint complaint_need_complaint foreign key (district_code, complaint_id) references complaint (district_code, id)
);
create table complaint_document (
  district_code text not null,
  complaint_id uuid not null,
  code text not null,
  status text not null constraint complaint_document_status check (status in ('PROVIDED', 'WAIVED')),
  file_id uuid,
  reason text,
  settled_by text not null,
  settled_at timestamptz not null default clock_timestamp(),
  constraint complaint_document_pkey primary key (district_code, complaint_id, code),
  constraint complaint_document_complaint foreign key (district_code, complaint_id) references complaint (district_code, id),
  constraint complaint_document_waived check (status <> 'WAIVED' or reason is not null)
);
create table complaint_word (
  district_code text not null,
  word text not null,
  complaint_id uuid not null,
  constraint complaint_word_pkey primary key (district_code, word, complaint_id)
);
create table citizen_code (
  district_code text not null,
  id uuid not null default uuidv7(),
  complaint_id uuid not null,
  code_hash bytea not null,
  issued_by text not null,
  issued_role text not null,
  issued_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz,
  used_for text,
  constraint citizen_code_pkey primary key (district_code, id),
  constraint citizen_code_hash unique (district_code, code_hash),
  constraint citizen_code_complaint foreign key (district_code, complaint_id) references complaint (district_code, id)
);
create table letter_number (
  district_code text not null,
  year integer not null,
  last integer not null,
  constraint letter_number_pkey primary key (district_code, year)
);
create table letter (
  district_code text not null,
  id uuid not null,
  complaint_id uuid not null,
  number text not null,
  code text not null,
  agency_code text,
  programme_codes text[] not null,
  initials text not null,
  decision_no integer not null,
  issued_by text not null,
  issued_role text not null,
  issued_at timestamptz not null default clock_timestamp(),
  revoked_at timestamptz,
  revoke_reason text,
  input_hash bytea not null,
  constraint letter_pkey primary key (district_code, id),
  constraint letter_number_unique unique (district_code, number),
  constraint letter_code_unique unique (district_code, code),
  constraint letter_complaint foreign key (district_code, complaint_id) references complaint (district_code, id)
);
create index letter_of on letter (district_code, complaint_id);

create table clock_setting (
  district_code text not null,
  status text not null,
  category_code text not null,
  days integer not null constraint clock_setting_days check (days between 1 and 260),
  changed_by text not null,
  changed_at timestamptz not null default clock_timestamp(),
  constraint clock_setting_pkey primary key (district_code, status, category_code)
);
create table district_holiday (
  district_code text not null,
  day date not null,
  name text not null,
  changed_by text not null,
  constraint district_holiday_pkey primary key (district_code, day)
);

-- Who sits where: pseudonymous ids, no names.
create table seat (
  district_code text not null,
  person text not null,
  role text not null,
  areas text[] not null,
  sectors text[],
  agency_code text,
  open_load integer not null default 0,
  version integer not null default 1,
  constraint seat_pkey primary key (district_code, person, role)
);
create table absence (
  district_code text not null,
  id uuid not null,
  person text not null,
  from_day date not null,
  until_day date not null,
  handed_over boolean not null default false,
  changed_by text not null,
  constraint absence_pkey primary key (district_code, id),
  constraint absence_days check (until_day >= from_day)
);
create index absence_person on absence (district_code, person, until_day);
-- Who of a role takes the next one in an area: the person preferred, else the narrowest desk, then the smallest load.
create function slrt.free_seat(district text, wanted text, area text, about text, on_day date, preferred text, besides text)
returns text language sql stable as $$
  select s.person from seat s
  where s.district_code = district and s.role = wanted and s.person is distinct from besides
    and exists (select from unnest(s.areas) a where area = a or starts_with(area, a || '.'))
    and (s.sectors is null or about = any (s.sectors))
    and not exists (select from absence x where x.district_code = district and x.person = s.person and on_day between x.from_day and x.until_day)
  order by (s.person = preferred) desc nulls last, s.sectors is null, s.open_load, s.person limit 1
$$;
create function slrt.count_held() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.holder_person is not distinct from new.holder_person and old.holder_role is not distinct from new.holder_role then
    return null;
  end if;
  if tg_op = 'UPDATE' and old.holder_person is not null then
    update seat set open_load = open_load - 1
    where district_code = old.district_code and person = old.holder_person and role = old.holder_role;
  end if;
  if new.holder_person is not null then
    update seat set open_load = open_load + 1
    where district_code = new.district_code and person = new.holder_person and role = new.holder_role;
  end if;
  return null;
end $$;
create trigger complaint_held_by after insert or update of holder_person, holder_role on complaint
  for each row execute function slrt.count_held();`);
    await backfill(runner, {
      tables: ['complaint'],
      sql: `update complaint set filed_role = 'FACILITATOR' where filed_role is null`,
      remaining: 'select count(*) as n from complaint where filed_role is null',
    });
    await runner.query('alter table complaint alter column filed_role set not null');
    await runner.query(storedFileSchema('complaint'));
    for (const table of ['complaint_need', 'complaint_document', 'complaint_word', 'citizen_code', 'letter'])
      await runner.query(protectThrough(table, 'complaint', 'complaint_id'));
    const district = `slrt.scope() in ('staff', 'system') and district_code = any (select left(a, 5) from unnest((select slrt.areas())::text[]) a)`;
    for (const table of ['seat', 'absence', 'village_change']) await runner.query(protect(table, district));
    for (const table of ['clock_setting', 'district_holiday'])
      await runner.query(
        protect(table, district, `slrt.scope() in ('staff', 'system') and ${areaTest('district_code')}`),
      );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
