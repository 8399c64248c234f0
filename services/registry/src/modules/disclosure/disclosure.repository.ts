import type { Tx } from '@slrt/database';

export interface DisclosureEvent {
  readonly district: string;
  readonly referralId: string;
  readonly complaintId: string;
  readonly householdId: string;
  readonly agencyCode: string;
  readonly programmeCode: string | null;
  readonly regionCode: string;
  readonly at: string;
}

/**
 * Opens a household to the agency of a referral, and closes it to the one that held it before. The end of the complaint may arrive first (events reorder), so it is
 * looked up here as well.
 */
export function openDisclosure(tx: Tx, event: DisclosureEvent): void {
  tx.send(
    `insert into disclosure (district_code, referral_id, household_id, complaint_id, agency_code, programme_code, region_code, open_from, open_until)
     values ($1, $2, $3, $4, $5, $6, $7, $8,
       (select open_until from closed_complaint where district_code = $1 and complaint_id = $4))
     on conflict (district_code, referral_id) do update set agency_code = excluded.agency_code, open_from = excluded.open_from
     where disclosure.open_from < excluded.open_from and not disclosure.withdrawn`,
    [
      event.district,
      event.referralId,
      event.householdId,
      event.complaintId,
      event.agencyCode,
      event.programmeCode,
      event.regionCode,
      event.at,
    ],
  );
}

/** Sets until when the complaint's disclosures stay open; null re-opens. Judged by the complaint's version. */
export async function endDisclosures(
  tx: Tx,
  complaint: { district: string; complaintId: string; version: number; openUntil: string | null },
): Promise<void> {
  const fresh = await tx.query(
    `insert into closed_complaint (district_code, complaint_id, open_until, version) values ($1, $2, $3, $4)
     on conflict (district_code, complaint_id) do update set open_until = excluded.open_until, version = excluded.version
     where closed_complaint.version < excluded.version returning complaint_id`,
    [complaint.district, complaint.complaintId, complaint.openUntil, complaint.version],
  );
  if (fresh.length === 0) return;
  await tx.query(
    'update disclosure set open_until = $3 where district_code = $1 and complaint_id = $2 and not withdrawn',
    [complaint.district, complaint.complaintId, complaint.openUntil],
  );
}

/** Programmes for which households are open to the session's agency now. */
export function findDisclosed(
  tx: Tx,
  householdIds: readonly string[],
): Promise<{ household_id: string; programme_code: string | null }[]> {
  return tx.query(
    `select household_id, programme_code from disclosure where household_id = any($1::uuid[]) and agency_code = slrt.agency()
       and open_from <= now() and (open_until is null or open_until > now())`,
    [householdIds],
  );
}
