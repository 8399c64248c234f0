import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import type { RoutingResult, RoutingRule } from './route.ts';

export const listRoutingRules = (tx: Tx, district: string): Promise<RoutingRule[]> =>
  tx.query<RoutingRule>(
    'select version, priority, sector, category_code, programme_code, verdicts, agency_code from routing_rule where district_code = $1 order by priority, version',
    [district],
  );

/** Keeps what was decided, also when no route was found; false when this decision was routed before. */
export async function insertRoutingRequest(
  tx: Tx,
  complaint: EntityKey,
  decisionNo: number,
  results: readonly RoutingResult[],
): Promise<boolean> {
  const rows = await tx.query(
    `insert into routing_request (district_code, complaint_id, decision_no, decision) values ($1,$2,$3,$4) on conflict do nothing returning decision_no`,
    [complaint.district, complaint.uuid, decisionNo, JSON.stringify(results)],
  );
  return rows.length > 0;
}

export function markWithdrawn(tx: Tx, complaint: EntityKey): void {
  tx.send('insert into withdrawn_complaint (district_code, complaint_id) values ($1, $2) on conflict do nothing', [
    complaint.district,
    complaint.uuid,
  ]);
}

export async function isWithdrawn(tx: Tx, complaint: EntityKey): Promise<boolean> {
  return (
    (
      await tx.query('select 1 as one from withdrawn_complaint where district_code = $1 and complaint_id = $2', [
        complaint.district,
        complaint.uuid,
      ])
    ).length > 0
  );
}
