import { areaTest, backfill, protect } from '@slrt/database';
import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The whole BDT model, names that are found fast, and statistics of every coded variable. */
export class HoldWholeBdt20261122160000 implements MigrationInterface {
  name = 'HoldWholeBdt20261122160000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
alter table household
  add column stated jsonb not null default '{}',
  add column programmes jsonb not null default '{}',
  add column family_planning jsonb not null default '{}',
  add column percentile smallint constraint household_percentile check (percentile between 1 and 100),
  add column survey_date date;
alter table household add column belongings jsonb not null default '{}';`);
    await backfill(runner, {
      tables: ['household'],
      sql: `update household set belongings = (select coalesce(jsonb_object_agg(code, true), '{}') from unnest(assets) as code)`,
      remaining: `select count(*) as n from household where assets <> '{}' and belongings = '{}'`,
    });
    await runner.query(`
alter table household drop column assets;
alter table household rename column belongings to assets;
alter table person add column civil jsonb not null default '{}';

alter table registry_import
  add column code_list text not null default 'bdt-2015',
  add column bytes bigint,
  add column bytes_read bigint not null default 0,
  add column verdict_bytes bigint not null default 0,
  add column finished_at timestamptz;

drop table village_count;
drop table village_programme_count;
drop table person_name_key;
create table person_name_key (
  district_code text not null,
  key text not null,
  person_id uuid not null,
  region_code text not null,
  born_from smallint,
  born_until smallint,
  keys smallint not null,
  constraint person_name_key_pkey primary key (district_code, key, person_id)
    include (region_code, born_from, born_until, keys),
  constraint person_name_key_person foreign key (district_code, person_id) references person (district_code, id)
);
create index person_name_key_person on person_name_key (district_code, person_id);

create table village_cell (
  district_code text not null,
  region_code text not null,
  unit text not null constraint village_cell_unit check (unit in ('HOUSEHOLD', 'PERSON')),
  variable text not null,
  code text not null,
  decile smallint not null,
  n integer not null,
  constraint village_cell_pkey primary key (district_code, region_code, unit, variable, code, decile)
);`);
    const rights = `(select slrt.scope()) in ('staff', 'system') and ${areaTest('region_code')}`;
    // Consumers and imports act for whole districts: for them the district alone says whose a row is, and a million rows
    // need not ask for their parents one by one.
    const systemOfDistrict = `(select slrt.scope()) = 'system' and district_code = any((select slrt.areas())::text[])`;
    const through = (table: string, parent: string, key: string) =>
      `exists (select 1 from ${parent} p where p.district_code = ${table}.district_code and p.id = ${table}.${key})`;
    for (const table of ['person', 'participation', 'household_revision']) {
      await runner.query(
        `alter policy ${table}_rights on ${table} using ((${systemOfDistrict}) or ${through(table, 'household', 'household_id')})
         with check ((${systemOfDistrict}) or ${through(table, 'household', 'household_id')})`,
      );
    }
    const ofSubject = `${through('identifier', 'household', 'subject_id')} or ${through('identifier', 'person', 'subject_id')}`;
    await runner.query(
      `alter policy identifier_rights on identifier using ((${systemOfDistrict}) or ${ofSubject}) with check ((${systemOfDistrict}) or ${ofSubject})`,
    );
    await runner.query(protect('person_name_key', rights));
    await runner.query(protect('village_cell', rights));
    await runner.query(`
-- The cells that statistics count of one row: its codes, what it has or is (true), and TOTAL. REMOVED households count nowhere.
create function slrt.coded(facts jsonb) returns table (variable text, code text) language sql immutable parallel safe as $$
  select key, value #>> '{}' from jsonb_each(facts)
  where (jsonb_typeof(value) = 'string' and key not in ('pregnantUntil', 'civilCertificates')) or value = 'true'
$$;

-- Statement triggers keep village_cell equal to a recount whatever statement writes. Rows are changed in key order, so
-- that two writers wait for each other instead of deadlocking.
create function slrt.count_households() returns trigger language plpgsql as $$
begin
  insert into village_cell as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, d.region_code, d.unit, d.variable, d.code, d.decile, sum(d.sign) from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile, 1 as sign
    from added h, slrt.coded(h.housing || h.assets || '{"TOTAL": ""}') c where h.listing <> 'REMOVED'
  ) d group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_cell_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create function slrt.recount_changed_households() returns trigger language plpgsql as $$
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
    from added h, slrt.coded(h.housing || h.assets || '{"TOTAL": ""}') c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', c.variable, c.code, coalesce(h.decile, 0)::smallint, -1
    from removed h, slrt.coded(h.housing || h.assets || '{"TOTAL": ""}') c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint, h.sign
    from shifted h join person p on p.district_code = h.district_code and p.household_id = h.id, slrt.coded(p.civil || p.schooling || p.employment || p.health || jsonb_build_object('sex', p.sex, 'relation', p.relation, 'TOTAL', '')) c
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, h.sign
    from shifted h join participation x on x.district_code = h.district_code and x.household_id = h.id and x.until is null
  ) d group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_cell_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create function slrt.count_persons() returns trigger language plpgsql as $$
begin
  -- A household that another transaction is moving or ranking must not change under the count.
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_cell as v (district_code, region_code, unit, variable, code, decile, n)
  select p.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint, count(*)
  from added p join household h on h.district_code = p.district_code and h.id = p.household_id, slrt.coded(p.civil || p.schooling || p.employment || p.health || jsonb_build_object('sex', p.sex, 'relation', p.relation, 'TOTAL', '')) c
  where h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_cell_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create function slrt.recount_changed_persons() returns trigger language plpgsql as $$
begin
  perform 1 from household h where (h.district_code, h.id) in (
    select a.district_code, a.household_id from added a union select r.district_code, r.household_id from removed r) for share;
  insert into village_cell as v (district_code, region_code, unit, variable, code, decile, n)
  select d.district_code, h.region_code, 'PERSON', d.variable, d.code, coalesce(h.decile, 0)::smallint, sum(d.sign) from (
    select p.district_code, p.household_id, c.variable, c.code, 1 as sign from added p, slrt.coded(p.civil || p.schooling || p.employment || p.health || jsonb_build_object('sex', p.sex, 'relation', p.relation, 'TOTAL', '')) c
    union all
    select p.district_code, p.household_id, c.variable, c.code, -1 from removed p, slrt.coded(p.civil || p.schooling || p.employment || p.health || jsonb_build_object('sex', p.sex, 'relation', p.relation, 'TOTAL', '')) c
  ) d join household h on h.district_code = d.district_code and h.id = d.household_id
  where h.listing <> 'REMOVED'
  group by 1, 2, 3, 4, 5, 6 having sum(d.sign) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_cell_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create function slrt.count_participation() returns trigger language plpgsql as $$
begin
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_cell as v (district_code, region_code, unit, variable, code, decile, n)
  select x.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, count(*)
  from added x join household h on h.district_code = x.district_code and h.id = x.household_id
  where h.listing <> 'REMOVED' and x.until is null
  group by 1, 2, 3, 4, 5, 6 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_cell_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create function slrt.recount_changed_participation() returns trigger language plpgsql as $$
begin
  perform 1 from household h where (h.district_code, h.id) in (select a.district_code, a.household_id from added a) for share;
  insert into village_cell as v (district_code, region_code, unit, variable, code, decile, n)
  select x.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint, sum(x.sign)
  from (select a.*, 1 as sign from added a union all select r.*, -1 from removed r) x
  join household h on h.district_code = x.district_code and h.id = x.household_id
  where h.listing <> 'REMOVED' and x.until is null
  group by 1, 2, 3, 4, 5, 6 having sum(x.sign) <> 0 order by 1, 2, 3, 4, 5, 6
  on conflict on constraint village_cell_pkey do update set n = v.n + excluded.n;
  return null;
end $$;
create trigger participation_counted after insert on participation referencing new table as added
  for each statement execute function slrt.count_participation();
create trigger participation_recounted after update on participation referencing old table as removed new table as added
  for each statement execute function slrt.recount_changed_participation();
create trigger household_counted after insert on household referencing new table as added
  for each statement execute function slrt.count_households();
create trigger household_recounted after update on household referencing old table as removed new table as added
  for each statement execute function slrt.recount_changed_households();
create trigger person_counted after insert on person referencing new table as added
  for each statement execute function slrt.count_persons();
create trigger person_recounted after update on person referencing old table as removed new table as added
  for each statement execute function slrt.recount_changed_persons();
revoke delete on household, person, participation from registry_app;
grant maintain on household, person, person_name_key, identifier, participation, village_cell to registry_app;

-- The same cells counted from the rows: what village_cell must equal.
create view village_recount with (security_invoker = true) as
  select district_code, region_code, unit, variable, code, decile, count(*)::int as n from (
    select h.district_code, h.region_code, 'HOUSEHOLD' as unit, c.variable, c.code, coalesce(h.decile, 0)::smallint as decile
    from household h, slrt.coded(h.housing || h.assets || '{"TOTAL": ""}') c where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'PERSON', c.variable, c.code, coalesce(h.decile, 0)::smallint
    from household h join person p on p.district_code = h.district_code and p.household_id = h.id, slrt.coded(p.civil || p.schooling || p.employment || p.health || jsonb_build_object('sex', p.sex, 'relation', p.relation, 'TOTAL', '')) c
    where h.listing <> 'REMOVED'
    union all
    select h.district_code, h.region_code, 'HOUSEHOLD', 'programme', x.programme_code, coalesce(h.decile, 0)::smallint
    from household h join participation x on x.district_code = h.district_code and x.household_id = h.id and x.until is null
    where h.listing <> 'REMOVED'
  ) x group by 1, 2, 3, 4, 5, 6;`);
    await backfill(runner, {
      tables: ['household', 'person', 'participation', 'village_cell'],
      sql: 'insert into village_cell select * from village_recount',
      remaining: `select count(*) as n from village_recount r full join village_cell c
        using (district_code, region_code, unit, variable, code, decile) where r.n is distinct from c.n`,
    });
  }

  down(): Promise<void> {
    return Promise.reject(new Error('migrations go forward only; restore a backup instead'));
  }
}
