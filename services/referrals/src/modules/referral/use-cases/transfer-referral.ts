import { momentOf, type Tx } from '@slrt/database';
import { agencyRoles, covers, issue, refusals, type ReferralReason } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { listOffices, officeIsOpen } from '../../agency/index.ts';
import { findOfComplaints, type ReferralRow } from '../referral.repository.ts';
import { isEnded, stepReferral, withReferral, type Acting, type ReferralDeps } from './change-referral.ts';

export interface TransferInput {
  referralId: string;
  expectedVersion: number;
  idempotencyKey?: string | null | undefined;
  officeCode: string;
  agencyCode?: string | null | undefined;
  reason: ReferralReason;
  note?: string | null | undefined;
}

/** Transfers a locked referral to an office, which must accept it again. */
export async function reassignToOffice(
  tx: Tx,
  row: ReferralRow,
  acting: Acting,
  to: { agencyCode: string; officeCode: string; reason: string; note: string | null },
): Promise<ReferralRow> {
  const { agencyCode, officeCode, reason, note } = to;
  const holder = { agencyCode, officeCode };
  return stepReferral(tx, row, { step: 'transferReferral', acting }, { reason, note, outcome: null, holder });
}

/** Throws InvalidInput if the office works on the need already, by another referral. */
async function assertNotAsked(
  tx: Tx,
  row: ReferralRow,
  { agencyCode, officeCode }: { agencyCode: string; officeCode: string },
): Promise<void> {
  if (row.need_no === null) return;
  const others = await findOfComplaints(tx, [{ district: row.district_code, uuid: row.complaint_id }]);
  const isAsked = others.some(
    (other) =>
      other.id !== row.id &&
      other.need_no === row.need_no &&
      !isEnded(other.status) &&
      other.agency_code === agencyCode &&
      (other.office_code ?? 'MAIN') === officeCode,
  );
  if (isAsked) throw refusals.invalidInput([issue('officeCode', 'ALREADY_ASKED')]);
}

/** Transfers a referral to an open office that serves the village. Agencies may only transfer between their own offices. */
export function transferReferral(
  deps: ReferralDeps,
  caller: Caller,
  input: TransferInput,
): Promise<{ referral: ReferralRow }> {
  return withReferral(deps, caller, { step: 'transferReferral', input }, async (tx, row, acting) => {
    const agencyCode = input.agencyCode ?? row.agency_code;
    if (agencyRoles.some((role) => role === acting.role) && agencyCode !== row.agency_code) throw refusals.notAllowed();
    if (agencyCode === row.agency_code && input.officeCode === (row.office_code ?? 'MAIN'))
      throw refusals.invalidInput([issue('officeCode', 'NO_CHANGE')]);
    const office = (await listOffices(tx, row.district_code)).find(
      (each) => each.agency_code === agencyCode && each.code === input.officeCode,
    );
    if (!office) throw refusals.invalidInput([issue('officeCode', 'UNKNOWN_CODE')]);
    if (!office.serves.some((area) => covers(area, row.region_code)) || !officeIsOpen(office, await momentOf(tx)))
      throw refusals.invalidInput([issue('officeCode', 'OFFICE_NOT_AVAILABLE')]);
    await assertNotAsked(tx, row, { agencyCode, officeCode: input.officeCode });
    return reassignToOffice(tx, row, acting, {
      agencyCode,
      officeCode: input.officeCode,
      reason: input.reason,
      note: input.note ?? null,
    });
  });
}
