import { SqlFilter, type Tx } from '@slrt/database';
import type { RowOf, AreaEntity } from '@slrt/database';

export interface AreaRow extends Pick<
  RowOf<typeof AreaEntity>,
  'code' | 'parent_code' | 'level' | 'kind' | 'name' | 'bps_code' | 'valid_from' | 'valid_until' | 'successors'
> {
  readonly level: 'PROVINCE' | 'DISTRICT' | 'SUB_DISTRICT' | 'VILLAGE';
  readonly kind: 'PROVINSI' | 'KABUPATEN' | 'KOTA' | 'KECAMATAN' | 'DESA' | 'KELURAHAN';
}

const columns = 'bps_code, code, parent_code, level, kind, name, valid_from, valid_until, successors';

export function findAreas(tx: Tx, codes: readonly string[]): Promise<AreaRow[]> {
  return tx.query<AreaRow>(`select ${columns} from area where code = any($1)`, [codes]);
}

export interface AreaFilter {
  level?: string | null | undefined;
  parentCode?: string | null | undefined;
  search?: string | null | undefined;
}

function filterOf(filter: AreaFilter): SqlFilter {
  // Areas have no row policy, so a prefix search may use LIKE.
  const prefix = filter.search?.replace(/[\\%_]/g, '\\$&').toLowerCase();
  return new SqlFilter()
    .add(filter.level, (p) => `level = ${p}`)
    .add(filter.parentCode, (p) => `parent_code = ${p}`)
    .add(prefix, (p) => `lower(name) like ${p} || '%'`);
}

/** Areas after a code, in code order. */
export function pageAreas(tx: Tx, filter: AreaFilter, after: string | null, limit: number): Promise<AreaRow[]> {
  const sql = filterOf(filter).add(after, (p) => `code > ${p}`);
  return tx.query<AreaRow>(
    `select ${columns} from area ${sql.where} order by code limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

export async function countAreas(tx: Tx, filter: AreaFilter): Promise<number> {
  const sql = filterOf(filter);
  const [row] = await tx.query<{ n: number }>(`select count(*)::int as n from area ${sql.where}`, sql.parameters);
  return row?.n ?? 0;
}

export interface AreaFacts {
  readonly code: string;
  readonly bpsCode: string | null;
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  readonly successors: readonly string[] | null;
}

/** Writes what a map says of areas, whole or not at all; gives the codes that exist. What it leaves out stays. */
export async function updateAreas(tx: Tx, facts: readonly AreaFacts[]): Promise<string[]> {
  const rows = await tx.query<{ code: string }>(
    `update area a set bps_code = coalesce(r."bpsCode", a.bps_code), valid_from = coalesce(r."validFrom", a.valid_from),
       valid_until = coalesce(r."validUntil", a.valid_until), successors = coalesce(r.successors, a.successors)
     from jsonb_to_recordset($1::jsonb) as r(code text, "bpsCode" text, "validFrom" date, "validUntil" date, successors text[])
     where a.code = r.code returning a.code`,
    [JSON.stringify(facts)],
  );
  return rows.map((row) => row.code);
}
