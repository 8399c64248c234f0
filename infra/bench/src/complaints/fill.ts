import type { pg } from '@slrt/database';

/** Number of complaints in one statement. */
const batch = 100_000;

/**
 * Inserts complaints of two years for the villages and households of the demo district, a tenth of them open. Triggers and
 * policies are bypassed, because only reading is measured. `homes` are household ids as stored in complaints.
 */
export async function fillComplaints(
  pool: pg.Pool,
  homes: readonly { id: string; region: string }[],
  { from, until }: { from: number; until: number },
): Promise<void> {
  for (let first = from; first < until; first += batch) {
    const last = Math.min(first + batch, until);
    const client = await pool.connect();
    try {
      await client.query('begin');
      await client.query('set local session_replication_role = replica');
      await client.query(
        `insert into complaint (district_code, id, number, kind, channel, sector, category_code, desk, description, reporter_name,
           reporter_relation, consent, household_id, region_code, status, holder_role, holder_region, holder_since, due_at, filed_by, filed_role,
           input_hash, filed_at, updated_at, state_since, resolve_by, version)
         select '63.09', uuidv7(), 'SLRT/6309/2024/' || lpad(n::text, 7, '0'), 'COMPLAINT', 'HOME_VISIT',
           (array['HEALTH','EDUCATION','SOCIAL_ECONOMIC','FOOD','HOUSING','ENERGY','AGRICULTURE','FISHERIES','CIVIL_REGISTRATION'])[1 + n % 9],
           'INFORMATION', 'DISTRICT', 'Keluhan contoh', 'Warga Contoh', 'SELF', '{"given": true, "method": "SPOKEN", "at": "2024-01-02T00:00:00Z"}', home.id, home.region,
           s.status, s.role, case when s.role is not null then '63.09' end, case when s.role is not null then filed end,
           case when s.role is not null then filed + (n % 40) * interval '1 day' end, 'facilitator', 'FACILITATOR', '\\x00'::bytea,
           filed, filed + (n % 300) * interval '1 hour', filed, filed + interval '7 days', 1
         from generate_series($1::int, $2::int - 1) n
         cross join lateral (select ($3::uuid[])[1 + (n::bigint * 7919 % cardinality($3::uuid[]))::int] as id, ($4::text[])[1 + (n::bigint * 7919 % cardinality($3::uuid[]))::int] as region) home
         cross join lateral (select now() - (n::bigint * 104729 % 730)::int * interval '1 day' - (n % 86400) * interval '1 second' as filed) f
         cross join lateral (select case n % 40 when 0 then 'SUBMITTED' when 1 then 'UNDER_REVIEW' when 2 then 'REFERRED' when 3 then 'AWAITING_CONFIRMATION'
             else (array['RESOLVED','CLOSED_UNFULFILLED','REJECTED'])[1 + n % 3] end as status,
           case n % 40 when 0 then 'BACK_OFFICE' when 1 then 'BACK_OFFICE' when 2 then 'AGENCY_LIAISON' when 3 then 'FACILITATOR' end as role) s`,
        [first, last, homes.map((home) => home.id), homes.map((home) => home.region)],
      );
      await client.query('commit');
    } finally {
      client.release();
    }
  }
  await pool.query('vacuum analyze complaint');
}
