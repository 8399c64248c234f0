import type { RowOf, Tx } from '@slrt/database';
import type { ProposalEntity } from './deliberation.entity.ts';

export type ProposalRow = RowOf<typeof ProposalEntity>;

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
  tx.send(
    `insert into proposal as p (district_code, change_request_id, region_code, household_id, kind, state, version, submitted_at)
     values ($1, $2, $3, $4, $5, $6, $7, $8)
     on conflict (district_code, change_request_id) do update
     set state = case when p.version < excluded.version then excluded.state else p.state end,
       version = greatest(p.version, excluded.version), submitted_at = least(p.submitted_at, excluded.submitted_at)`,
    [district, row.changeRequestId, row.regionCode, row.householdId, row.kind, row.state, row.version, row.submittedAt],
  );
}

const columns = 'district_code, change_request_id, region_code, household_id, kind, state, version, submitted_at';

/** Proposals that wait for a village's deliberation, oldest first. */
export function listAgenda(tx: Tx, village: string): Promise<ProposalRow[]> {
  return tx.query<ProposalRow>(
    `select ${columns} from proposal where district_code = left($1, 5) and region_code = $1 and state = 'VILLAGE_DELIBERATION'
     order by submitted_at, change_request_id limit 500`,
    [village],
  );
}

/** Those of some proposals that are known here. */
export function findProposals(tx: Tx, district: string, ids: readonly string[]): Promise<ProposalRow[]> {
  return tx.query<ProposalRow>(
    `select ${columns} from proposal where district_code = $1 and change_request_id = any($2)`,
    [district, ids],
  );
}
