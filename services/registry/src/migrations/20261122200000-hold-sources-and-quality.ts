import { backfill, protect } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Values of several sources, ranks, people who left, quality; counts that an import makes itself. */
export class HoldSourcesAndQuality20261122200000 implements MigrationInterface {
  name = 'HoldSourcesAndQuality20261122200000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table household
  add column quality text[] not null default '{}',
  add column urgency smallint generated always as (cardinality(quality)) stored,
  add column verified_on date,
  add column moved_to text,
  add column moved_from text,
  add column merged_into uuid;`);
    await backfill(runner, {
      tables: ['household', 'person', 'participation', 'village_cell'],
      sql: 'update household set verified_on = survey_date where survey_date is not null',
      remaining: 'select count(*) as n from household where verified_on is distinct from survey_date',
    });
    await runner.query(`
create index household_urgency on household (district_code, urgency desc, id);

alter table person
  add column left_on date,
  add column left_reason text constraint person_left_reason check (left_reason in ('DIED', 'MOVED', 'NOT_FOUND', 'MERGED')),
  add column merged_into uuid,
  add column mother_keys text[] not null default '{}',
  add column name_block text not null default '',
  add constraint person_left check ((left_on is null) = (left_reason is null));
drop index person_one_head;
create unique index person_one_head on person (district_code, household_id) where relation = 'HEAD' and left_on is null;

alter table identifier drop constraint identifier_kind;
alter table identifier
  add constraint identifier_kind check (kind in ('NIK', 'KK', 'BDT', 'DTSEN')),
  add column family_no smallint;

alter table household_revision
  add column note text,
  add column latitude double precision,
  add column longitude double precision;

alter table registry_import
  add column attempts integer not null default 0;

create table welfare_rank (
  district_code text not null,
  household_id uuid not null,
  source text not null,
  as_of date not null,
  decile smallint constraint welfare_rank_decile check (decile between 1 and 10),
  percentile_national smallint constraint welfare_rank_national check (percentile_national between 1 and 100),
  percentile_province smallint constraint welfare_rank_province check (percentile_province between 1 and 100),
  percentile_district smallint constraint welfare_rank_district check (percentile_district between 1 and 100),
  recorded_at timestamptz not null default clock_timestamp(),
  constraint welfare_rank_pkey primary key (district_code, household_id, source, as_of),
  constraint welfare_rank_household foreign key (district_code, household_id) references household (district_code, id)
);
create table source_value (
  district_code text not null,
  household_id uuid not null,
  subject_id uuid not null,
  field text not null,
  source text not null constraint source_value_source check (source in ('BDT_2015', 'DTSEN', 'SIMPLE', 'DUKCAPIL', 'FIELD')),
  as_of date not null,
  value text,
  recorded_at timestamptz not null default clock_timestamp(),
  constraint source_value_pkey primary key (district_code, household_id, subject_id, field, source, as_of),
  constraint source_value_household foreign key (district_code, household_id) references household (district_code, id)
);
`);
    // People are looked for by name and area, or name and year: both stand in the order of the index (a search by year alone skips
    // from village to village). 0 is an unknown year.
    await backfill(runner, {
      tables: ['person_name_key'],
      sql: 'update person_name_key set born_from = coalesce(born_from, 0), born_until = coalesce(born_until, 0)',
      remaining: 'select count(*) as n from person_name_key where born_from is null or born_until is null',
    });
    await runner.query(`
alter table person_name_key
  drop constraint person_name_key_pkey,
  alter column born_from set not null,
  alter column born_until set not null,
  add constraint person_name_key_pkey primary key (district_code, key, region_code, born_from, person_id) include (born_until, keys);
grant update (bps_code, valid_from, valid_until, successors) on area to registry_app;
alter table outbox alter column payload set storage external;`);
    const systemOfDistrict = `(select slrt.scope()) = 'system' and district_code = any((select slrt.areas())::text[])`;
    for (const table of ['welfare_rank', 'source_value']) {
      await runner.query(
        protect(
          table,
          `(${systemOfDistrict}) or exists (select 1 from household h where h.district_code = ${table}.district_code and h.id = ${table}.household_id)`,
        ),
      );
    }
    await runner.query(`
create function slrt.household_facts(housing jsonb, assets jsonb, quality text[]) returns jsonb language sql immutable parallel safe as $$
  select housing || assets || '{"TOTAL": ""}'
    || coalesce((select jsonb_object_agg('quality:' || code, true) from unnest(quality) as code), '{}')
$$;
create function slrt.person_facts(civil jsonb, schooling jsonb, employment jsonb, health jsonb, sex text, relation text)
returns jsonb language sql immutable parallel safe as $$
  select civil || schooling || employment || health || jsonb_build_object('sex', sex, 'relation', relation, 'TOTAL', '')
$$;
-- An import counts the rows it adds where it prepares them and says so for its transaction; nobody else may.
create function slrt.precounted() returns boolean language sql stable as $$
  select current_setting('slrt.precounted', true) = 'on' and slrt.scope() = 'system'
$$;

create or replace function slrt.count_households() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  insert into village_cell as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, d.region_code, d.unit, d.variable, d.code, d.decile, sum(d.sign) from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, 1 as sign
    from added h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.quality)) c where h.listing <> 'REMOVED'
  ) d group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_cell_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create or replace function slrt.recount_changed_households() returns trigger language plpgsql as $$
begin
  -- "shifted": households whose members and programmes are counted elsewhere from now on.
  with shifted as (
    select a.district_code, a.id, a.region_code, a.decile, 1 as sign from added a join removed r using (district_code, id)
    where a.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
    union all
    select r.district_code, r.id, r.region_code, r.decile, -1 from added a join removed r using (district_code, id)
    where r.listing <> 'REMOVED' and (a.region_code, a.decile, a.listing = 'REMOVED') is distinct from (r.region_code, r.decile, r.listing = 'REMOVED')
  )
  insert into village_cell as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, d.region_code, d.unit, d.variable, d.code, d.decile, sum(d.sign) from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, 1 as sign
    from added h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, -1
    from removed h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint, h.sign
    from shifted h join person p on p.district_code = h.district_code and p.household_id = h.id and p.left_on is null,
      slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, h.sign
    from shifted h join participation x on x.district_code = h.district_code and x.household_id = h.id and x.until is null
  ) d group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_cell_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create or replace function slrt.count_persons() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  -- A household that another transaction is moving or ranking must not change under the count.
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_cell as v (district_code, region_code, unit, variable, code, decile, n)
  select p.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*)
  from added p join household h on h.district_code = p.district_code and h.id = p.household_id,
    slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
  where h.listing <> 'REMOVED' and p.left_on is null
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_cell_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create or replace function slrt.recount_changed_persons() returns trigger language plpgsql as $$
begin
  perform 1 from household h where (h.district_code, h.id) in (
    select a.district_code, a.household_id from added a union select r.district_code, r.household_id from removed r) for share;
  insert into village_cell as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, h.region_code, 'PERSON', d.variable, d.code, coalesce(h.decile, 0)::smallint, sum(d.sign) from (
    select p.district_code, p.household_id, c.variable, c.code, 1 as sign
    from added p, slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c where p.left_on is null
    union all
    select p.district_code, p.household_id, c.variable, c.code, -1
    from removed p, slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c where p.left_on is null
  ) d join household h on h.district_code = d.district_code and h.id = d.household_id
  where h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_cell_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create or replace function slrt.count_participation() returns trigger language plpgsql as $$
begin
  if slrt.precounted() then return null; end if;
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_cell as v (district_code, region_code, unit, variable, code, decile, n)
  select x.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, count(*)
  from added x join household h on h.district_code = x.district_code and h.id = x.household_id
  where h.listing <> 'REMOVED' and x.until is null
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_cell_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create or replace view village_recount with (security_invoker = true) as
  select district_code, region_code, unit, variable, code, decile, count(*)::int as n from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile
    from household h, slrt.coded(slrt.household_facts(h.housing, h.assets, h.quality)) c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint
    from household h join person p on p.district_code = h.district_code and p.household_id = h.id and p.left_on is null,
      slrt.coded(slrt.person_facts(p.civil, p.schooling, p.employment, p.health, p.sex, p.relation)) c
    where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint
    from household h join participation x on x.district_code = h.district_code and x.household_id = h.id and x.until is null
    where h.listing <> 'REMOVED'
  ) x group by 1, 2, 3, 4, 5, 6;
-- One sum of a whole district over its 131 villages reads every cell: kept together by variable, it reads only the variable's.
create index village_cell_variable on village_cell (district_code, variable, region_code);`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
