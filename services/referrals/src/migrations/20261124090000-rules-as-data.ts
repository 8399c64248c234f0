import { areaTest, backfill, protect } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `floorArea` → `floor_area` */
const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

const codes = [
  'buildingStatus',
  'landStatus',
  'floor',
  'wall',
  'wallCondition',
  'roof',
  'roofCondition',
  'water',
  'waterObtained',
  'lighting',
  'power',
  'fuel',
  'toilet',
  'toiletType',
  'wasteDisposal',
];
const counts = ['floorArea', 'bedrooms', 'rooms'];

/**
 * Rules as data that people write: components and caps, who proposed and who approved. Profiles in columns that SQL can
 * read fast, members as numbers (see member-codes.ts), and the gaps that screening found.
 */
export class RulesAsData20261124090000 implements MigrationInterface {
  name = 'RulesAsData20261124090000';

  async up(runner: QueryRunner): Promise<void> {
    const column = (type: string) => (name: string) =>
      `add column ${snake(name)} ${type} generated always as ((profile->'housing'->>'${name}')::${type}) stored`;
    const columns = [...codes.map(column('text')), ...counts.map(column('integer'))];
    await runner.query(`
alter table eligibility_rule
  add column components jsonb not null default '[]',
  add column most_persons integer,
  add column state text not null default 'APPROVED' constraint eligibility_rule_state check (state in ('PROPOSED', 'APPROVED', 'REJECTED')),
  add column proposed_by text,
  add column proposed_at timestamptz not null default clock_timestamp(),
  add column decided_by text,
  add column decided_at timestamptz,
  add column impact jsonb,
  add constraint eligibility_rule_four_eyes check (decided_by is distinct from proposed_by or decided_by is null);
alter table eligibility_rule enable row level security;
create policy eligibility_rule_read on eligibility_rule for select using (true);
create policy eligibility_rule_propose on eligibility_rule for insert with check (slrt.scope() = 'staff' and ${areaTest('district_code')} and state = 'PROPOSED');
create policy eligibility_rule_decide on eligibility_rule for update using (slrt.scope() = 'staff' and ${areaTest('district_code')} and state = 'PROPOSED')
  with check (slrt.scope() = 'staff' and ${areaTest('district_code')});
grant insert on eligibility_rule to referrals_app;
grant update (state, decided_by, decided_at) on eligibility_rule to referrals_app;

create function slrt.text_array(list jsonb) returns text[] language sql immutable parallel safe as
  $$ select coalesce(array(select jsonb_array_elements_text(list)), '{}') $$;
create table member_kind (
  district_code text not null,
  kind integer generated always as identity,
  facts jsonb not null,
  constraint member_kind_pkey primary key (district_code, kind),
  constraint member_kind_facts unique (district_code, facts)
);
alter table household_profile
  add column listed boolean generated always as (profile->>'listing' = 'LISTED') stored,
  add column decile smallint generated always as ((profile->>'decile')::smallint) stored,
  add column receiving text[] generated always as (slrt.text_array(profile->'receiving')) stored,
  add column member_codes bigint[] not null default '{}',
  ${columns.join(',\n  ')};
create index household_profile_region on household_profile (district_code, region_code, household_id);
create table screening_gap (
  district_code text not null,
  programme_code text not null constraint screening_gap_programme references programme (code),
  gap text not null,
  region_code text not null,
  household_id uuid not null,
  rule_version text not null,
  missing text[] not null default '{}',
  constraint screening_gap_pkey primary key (district_code, programme_code, gap, region_code, household_id)
);
create index screening_gap_household on screening_gap (district_code, household_id);
create table screening_run (
  district_code text not null,
  day date not null,
  rules text not null,
  at timestamptz not null default clock_timestamp(),
  constraint screening_run_pkey primary key (district_code)
);`);
    // Profiles that are here already get their members' numbers, as every new one does (upsertProfiles).
    await backfill(runner, {
      tables: ['household_profile'],
      sql: `
insert into member_kind (district_code, facts) select distinct district_code, slrt_kind.facts from household_profile, jsonb_array_elements(profile->'members') m,
  lateral (select ${kindFacts('m')} as facts) slrt_kind on conflict do nothing;
update household_profile p set member_codes = array(select k.kind * 131072::bigint + ${birthDay('m')} from jsonb_array_elements(p.profile->'members') m
  join member_kind k on k.district_code = p.district_code and k.facts = ${kindFacts('m')});`,
      remaining: `select count(*) as n from household_profile
        where cardinality(member_codes) <> jsonb_array_length(coalesce(profile->'members', '[]'))`,
    });
    const staff = `slrt.scope() in ('staff', 'system')`;
    await runner.query(protect('screening_gap', `${staff} and ${areaTest('region_code')}`));
    await runner.query(protect('member_kind', staff));
    await runner.query(protect('screening_run', staff));
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}

/** As in profile.repository.ts on this day; a migration does not follow later changes. */
function kindFacts(m: string): string {
  const names = [
    'sex',
    'relation',
    'school',
    'level',
    'certificate',
    'employment',
    'disability',
    'chronicIllness',
    'pregnantUntil',
  ];
  return `jsonb_build_array(${names.map((name) => `${m}->>'${name}'`).join(', ')})`;
}
function birthDay(m: string): string {
  return `case when ${m}->>'birthDate' is null then 0 else greatest((${m}->>'birthDate')::date - date '1900-01-01', 0) + 1 end`;
}
