import { SqlFilter, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { FacilitatorTable } from '../../__generated__/tables.ts';

export interface FacilitatorRow extends FacilitatorTable {
  readonly funding: 'APBN' | 'APBD' | 'DANA_DESA';
}
const columns = 'district_code, id, person, name, funding, village_codes, version, input_hash';

export async function insertFacilitator(tx: Tx, row: Omit<FacilitatorRow, 'version'>): Promise<FacilitatorRow | null> {
  const [inserted] = await tx.query<FacilitatorRow>(
    `insert into facilitator (district_code, id, person, name, funding, village_codes, input_hash) values ($1,$2,$3,$4,$5,$6,$7)
     on conflict do nothing returning ${columns}`,
    [row.district_code, row.id, row.person, row.name, row.funding, row.village_codes, row.input_hash],
  );
  return inserted ?? null;
}

export async function findFacilitator(tx: Tx, key: EntityKey): Promise<FacilitatorRow | null> {
  const [row] = await tx.query<FacilitatorRow>(
    `select ${columns} from facilitator where district_code = $1 and id = $2`,
    [key.district, key.uuid],
  );
  return row ?? null;
}

const filterOf = (regionCode: string | null | undefined) =>
  new SqlFilter().add(
    regionCode,
    (p) => `exists (select 1 from unnest(village_codes) v where v = ${p} or starts_with(v, ${p} || '.'))`,
  );

export function pageFacilitators(
  tx: Tx,
  regionCode: string | null | undefined,
  after: string | null,
  limit: number,
): Promise<FacilitatorRow[]> {
  const sql = filterOf(regionCode).add(after, (p) => `id > ${p}::uuid`);
  return tx.query<FacilitatorRow>(
    `select ${columns} from facilitator ${sql.where} order by id limit ${sql.bind(limit)}`,
    sql.parameters,
  );
}

export async function countFacilitators(tx: Tx, regionCode: string | null | undefined): Promise<number> {
  const sql = filterOf(regionCode);
  const [row] = await tx.query<{ n: number }>(
    `select count(*)::int as n from facilitator ${sql.where}`,
    sql.parameters,
  );
  return row?.n ?? 0;
}
