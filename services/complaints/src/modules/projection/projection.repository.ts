import type { Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';

/** What complaints knows of other services, from their events; each row keeps the highest version seen. */

export interface ChangeRequestState {
  readonly region_code: string;
  readonly state: string;
  readonly version: number;
}

export function projectChangeRequest(
  tx: Tx,
  key: EntityKey,
  row: { regionCode: string; state: string; version: number; at: string },
): void {
  tx.send(
    `insert into change_request_state (district_code, change_request_id, region_code, state, version, at) values ($1,$2,$3,$4,$5,$6)
     on conflict (district_code, change_request_id) do update set state = excluded.state, version = excluded.version, at = excluded.at
     where change_request_state.version < excluded.version`,
    [key.district, key.uuid, row.regionCode, row.state, row.version, row.at],
  );
}

export async function findChangeRequestState(tx: Tx, key: EntityKey): Promise<ChangeRequestState | null> {
  const [row] = await tx.query<ChangeRequestState>(
    'select region_code, state, version from change_request_state where district_code = $1 and change_request_id = $2',
    [key.district, key.uuid],
  );
  return row ?? null;
}

export function projectUnit(
  tx: Tx,
  district: string,
  unit: { regionCode: string; version: number; open: boolean },
): void {
  tx.send(
    `insert into puskesos_presence as u (district_code, region_code, version, open) values ($1, $2, $3, $4)
     on conflict (district_code, region_code) do update set version = excluded.version, open = excluded.open where u.version < excluded.version`,
    [district, unit.regionCode, unit.version, unit.open],
  );
}

export interface ReferralState {
  readonly referral_id: string;
  readonly status: string;
  readonly reason: string | null;
  readonly outcome: string | null;
  readonly siblings: number;
}

export function projectReferral(
  tx: Tx,
  row: {
    district: string;
    referralId: string;
    complaintId: string;
    decisionNo: number;
    agencyCode: string;
    programmeCode: string | null;
    status: string;
    reason: string | null;
    outcome: string | null;
    siblings: number;
    version: number;
    at: string;
  },
): void {
  tx.send(
    `insert into referral_state (district_code, referral_id, complaint_id, decision_no, agency_code, programme_code, status, reason, outcome, siblings, version, at)
     values ($1,$2,$3,$4,$5,$6,$7,$8,$9,$10,$11,$12)
     on conflict (district_code, referral_id) do update
     set status = excluded.status, reason = excluded.reason, outcome = excluded.outcome, version = excluded.version, at = excluded.at,
       agency_code = excluded.agency_code
     where referral_state.version < excluded.version`,
    [
      row.district,
      row.referralId,
      row.complaintId,
      row.decisionNo,
      row.agencyCode,
      row.programmeCode,
      row.status,
      row.reason,
      row.outcome,
      row.siblings,
      row.version,
      row.at,
    ],
  );
}

export function listReferralStates(tx: Tx, complaint: EntityKey, decisionNo: number): Promise<ReferralState[]> {
  return tx.query<ReferralState>(
    `select referral_id, status, reason, outcome, siblings from referral_state
     where district_code = $1 and complaint_id = $2 and decision_no = $3 order by at desc`,
    [complaint.district, complaint.uuid, decisionNo],
  );
}

export function openDisclosure(
  tx: Tx,
  row: { district: string; referralId: string; complaintId: string; agencyCode: string; at: string },
): void {
  tx.send(
    `insert into disclosure (district_code, referral_id, complaint_id, agency_code, open_from, open_until)
     values ($1, $2, $3, $4, $5, (select case status when 'WITHDRAWN' then updated_at else updated_at + interval '30 days' end from complaint
       where district_code = $1 and id = $3 and status in ('REJECTED', 'DUPLICATE', 'RESOLVED', 'CLOSED_UNFULFILLED', 'WITHDRAWN')))
     on conflict (district_code, referral_id) do update set agency_code = excluded.agency_code, open_from = excluded.open_from
     where disclosure.open_from < excluded.open_from and not disclosure.withdrawn`,
    [row.district, row.referralId, row.complaintId, row.agencyCode, row.at],
  );
}

/** End of the complaint + 30 days, at once on withdrawal, open again (null) when reopened. */
export function setDisclosureEnd(tx: Tx, complaint: EntityKey, until: Date | null): void {
  tx.send('update disclosure set open_until = $3 where district_code = $1 and complaint_id = $2 and not withdrawn', [
    complaint.district,
    complaint.uuid,
    until,
  ]);
}
