import type { Harness } from '@slrt/testkit';

type Sql = Harness['sql'];
type State = Record<string, string[]>;

async function read(sql: Sql, queries: Record<string, string>): Promise<State> {
  const found: State = {};
  for (const [name, query] of Object.entries(queries))
    found[name] = (await sql<{ row: string }>(`${query} order by 1`)).map(({ row }) => row);
  return found;
}

const counters = {
  statistic: `select (to_jsonb(t) - 'key_sum')::text as row from village_statistic t where n <> 0`,
  recount: `select (to_jsonb(t) - 'key_sum')::text as row from village_recount t`,
};

/** Returns current rows and counters, without versions and times. Removed households are left out with their people. */
export function readState(sql: Sql): Promise<State> {
  const shown = `h.listing <> 'REMOVED'`;
  const ofHousehold = `join household h on h.district_code = t.district_code and h.id = t.household_id where ${shown}`;
  return read(sql, {
    household: `select (to_jsonb(h) - '{version,updated_at,change_number}'::text[])::text as row from household h where ${shown}`,
    person: `select to_jsonb(t)::text as row from person t ${ofHousehold}`,
    participation: `select to_jsonb(t)::text as row from participation t`,
    identifier: `select to_jsonb(t)::text as row from identifier t`,
    source_value: `select to_jsonb(t)::text as row from source_value t`,
    welfare_rank: `select to_jsonb(t)::text as row from welfare_rank t`,
    name_key: `select to_jsonb(t)::text as row from person_name_key t`,
    ...counters,
  });
}

/** Returns what the registry says, without ids and times: equal for two imports of the same file. */
export function readContent(sql: Sql): Promise<State> {
  const home = `'{id,input_hash,version,updated_at,change_number}'::text[]`;
  const member = `'{id,household_id}'::text[]`;
  const ofSubject = (
    subject: string,
  ) => `(select jsonb_agg(jsonb_build_array(i.kind, encode(i.index, 'hex'), i.source, i.valid_from,
      i.valid_until) order by i.kind, i.index, i.valid_from) from identifier i
      where i.district_code = h.district_code and i.subject_id = ${subject})`;
  return read(sql, {
    household: `select jsonb_build_array(to_jsonb(h) - ${home}, ${ofSubject('h.id')},
      (select jsonb_agg(jsonb_build_array(to_jsonb(p) - ${member}, ${ofSubject('p.id')}) order by p.position, p.name)
        from person p where p.district_code = h.district_code and p.household_id = h.id),
      (select jsonb_agg(jsonb_build_array(x.programme_code, x.since, x.until, x.source) order by x.programme_code, x.since)
        from participation x where x.district_code = h.district_code and x.household_id = h.id),
      (select jsonb_agg(jsonb_build_array(v.field, v.source, v.as_of, v.value) order by v.field, v.source, v.as_of, v.value)
        from source_value v where v.district_code = h.district_code and v.household_id = h.id))::text as row
      from household h where h.listing <> 'REMOVED'`,
    name_key: `select concat_ws('|', k.key, k.region_code, k.born_from, k.born_until, k.keys) as row from person_name_key k`,
    ...counters,
  });
}

/** Returns violations of rules that hold after every file, list and undo. */
export async function findViolations(sql: Sql): Promise<string[]> {
  const rows = await sql<{ problem: string }>(`
    select 'periods overlap: ' || a.household_id || ' ' || a.programme_code as problem from participation a
      join participation b on b.household_id = a.household_id and b.programme_code = a.programme_code and b.id > a.id
        and daterange(a.since, a.until) && daterange(b.since, b.until)
    union all select 'statistics differ: ' || variable || ' ' || code from village_recount r
      full join (select * from village_statistic where n <> 0) k using (district_code, region_code, unit, variable, code, decile)
      where (r.n, r.key_sum) is distinct from (k.n, k.key_sum)
    union all select 'not one head: ' || h.id from household h where h.listing <> 'REMOVED'
      and (select count(*) from person p where p.district_code = h.district_code and p.household_id = h.id and p.relation = 'HEAD' and p.left_on is null) <> 1
    union all select 'a number twice: ' || subject_id from identifier where valid_until is null and kind = 'NIK'
      group by subject_id having count(*) > 1`);
  return rows.map((row) => row.problem);
}
