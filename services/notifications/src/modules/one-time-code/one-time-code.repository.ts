import { sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { OneTimeCodeEntity as c } from './one-time-code.entity.ts';

export type OneTimeCodeRow = RowOf<typeof c>;
export type NewCode = Pick<OneTimeCodeRow, 'region_code' | 'complaint_id' | 'purpose' | 'code_hash'>;

const minutes = 10;
const maxTries = 5;

/** Counts the codes of a complaint that were requested in the last hour. Concurrent requests for it wait for each other. */
export async function countRecentCodes(tx: Tx, { district, uuid }: EntityKey): Promise<number> {
  await tx.sql`select pg_advisory_xact_lock(hashtextextended(${uuid}, 0))`;
  const [row] = await tx.sql<{ n: number }>`select count(*)::int as n from ${c}
    where ${c.$district_code} = ${district} and ${c.$complaint_id} = ${uuid} and ${c.$created_at} > clock_timestamp() - interval '1 hour'`;
  return row?.n ?? 0;
}

export async function findCode(tx: Tx, { district, uuid }: EntityKey): Promise<OneTimeCodeRow | null> {
  const [row] = await tx.sql`select ${c.all} from ${c} where ${c.$district_code} = ${district} and ${c.$id} = ${uuid}`;
  return row ?? null;
}

/** Inserts a code that expires after ten minutes, and ends earlier codes of the complaint for the same purpose. */
export async function insertCode(tx: Tx, { district, uuid }: EntityKey, row: NewCode): Promise<OneTimeCodeRow> {
  tx.send(sql`update ${c} set expires_at = clock_timestamp() where ${c.$district_code} = ${district}
    and ${c.$complaint_id} = ${row.complaint_id} and ${c.$purpose} = ${row.purpose} and ${c.$expires_at} > clock_timestamp()`);
  const [inserted] = await tx.sql`insert into ${c}
    (${c.pick('district_code', 'id', 'region_code', 'complaint_id', 'purpose', 'code_hash', 'requested_by', 'expires_at')})
    values (${district}, ${uuid}, ${row.region_code}, ${row.complaint_id}, ${row.purpose}, ${row.code_hash}, ${tx.scope.actorId},
      clock_timestamp() + make_interval(mins => ${minutes})) returning ${c.all}`;
  return inserted as OneTimeCodeRow;
}

/** Counts a try and returns the code. Returns null if the code is unknown, used or expired, or has no tries left. */
export async function tryCode(tx: Tx, { district, uuid }: EntityKey): Promise<OneTimeCodeRow | null> {
  const [row] = await tx.sql`update ${c} set tries = tries + 1
    where ${c.$district_code} = ${district} and ${c.$id} = ${uuid} and tries < ${maxTries} and used_at is null
      and expires_at > clock_timestamp()
    returning ${c.all}`;
  return row ?? null;
}

export function markUsed(tx: Tx, { district, uuid }: EntityKey): void {
  tx.send(
    sql`update ${c} set used_at = clock_timestamp() where ${c.$district_code} = ${district} and ${c.$id} = ${uuid}`,
  );
}
