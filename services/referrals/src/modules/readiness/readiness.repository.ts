import type { Tx } from '@slrt/database';
import { currentVillages } from '@slrt/subgraph';

/** Returns the villages of a district that exist today. */
export async function listVillageCodes(tx: Tx, district: string): Promise<string[]> {
  const rows = await tx.sql<{ code: string }>`${currentVillages(district)}`;
  return rows.map((row) => row.code);
}

/** Returns the programmes that have a quota in a district on a day. */
export async function listQuotaProgrammes(tx: Tx, district: string, day: string): Promise<string[]> {
  const rows = await tx.sql<{ code: string }>`select distinct programme_code as code from programme_quota
    where district_code = ${district} and period_from <= ${day} and period_until > ${day}`;
  return rows.map((row) => row.code);
}
