import { sql, type RowOf, type Tx } from '@slrt/database';
import { nationalProgrammes, programmesOwnedBy } from '@slrt/domain';
import { ServedProgrammeEntity as s } from './recipient.entity.ts';

/** Replaces the programmes of an office or a service. Ignores outdated versions. */
export function saveServedProgrammes(tx: Tx, row: RowOf<typeof s>): void {
  tx.send(sql`insert into ${s} (${s.all})
    values (${row.district_code}, ${row.source_id}, ${row.agency_code}, ${row.programmes}, ${row.version})
    on conflict (${s.pick('district_code', 'source_id')}) do update set agency_code = excluded.agency_code,
      programmes = excluded.programmes, version = excluded.version where served_programme.version < excluded.version`);
}

/** Returns the codes of the programmes on which an agency may report in a district: those that it owns or serves. */
export async function listReportable(tx: Tx, district: string, agency: string): Promise<string[]> {
  const rows = await tx.sql<{ code: string }>`select distinct unnest(${s.$programmes}) as code from ${s}
    where ${s.$district_code} = ${district} and ${s.$agency_code} = ${agency}`;
  const served = rows.map((row) => row.code).filter((code) => nationalProgrammes.has(code));
  return [...new Set([...programmesOwnedBy(agency), ...served])].sort();
}
