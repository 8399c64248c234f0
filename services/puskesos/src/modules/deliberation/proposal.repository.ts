import { sql, type RowOf, type Tx } from '@slrt/database';
import { districtOf } from '@slrt/domain';
import { ProposalEntity } from './deliberation.entity.ts';

export type ProposalRow = RowOf<typeof ProposalEntity>;
const p = ProposalEntity;

export function projectProposal(
  tx: Tx,
  district: string,
  row: {
    changeRequestId: string;
    regionCode: string;
    householdId: string | null;
    kind: string;
    state: string;
    version: number;
    submittedAt: string;
  },
): void {
  tx.send(sql`insert into ${p} as p (${p.all})
    values (${district}, ${row.changeRequestId}, ${row.regionCode}, ${row.householdId}, ${row.kind}, ${row.state}, ${row.version}, ${row.submittedAt})
    on conflict (district_code, change_request_id) do update
    set state = case when p.version < excluded.version then excluded.state else p.state end,
      version = greatest(p.version, excluded.version), submitted_at = least(p.submitted_at, excluded.submitted_at)`);
}

/** Returns up to 500 proposals that wait for the decision of a village, oldest first. */
export const listAgenda = (tx: Tx, village: string): Promise<ProposalRow[]> =>
  tx.manager.find(p, {
    where: { district_code: districtOf(village), region_code: village, state: 'VILLAGE_DELIBERATION' },
    order: { submitted_at: 'ASC', change_request_id: 'ASC' },
    take: 500,
  });

/** Returns the known proposals among `ids`. */
export const findProposals = (tx: Tx, district: string, ids: readonly string[]): Promise<ProposalRow[]> =>
  tx.sql`select ${p.all} from ${p} where ${p.$district_code} = ${district} and ${p.$change_request_id} = any(${ids})`;
