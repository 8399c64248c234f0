import { sql, type RowOf, type Sql, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { DisclosureEntity as d, ClosedComplaintEntity as e } from './disclosure.entity.ts';

export interface DisclosureEvent {
  readonly district: string;
  readonly referralId: string;
  readonly complaintId: string;
  readonly householdId: string;
  readonly agencyCode: string;
  readonly programmeCode: string | null;
  readonly furtherProgrammes: readonly string[];
  readonly regionCode: string;
  readonly at: string;
}

/**
 * Discloses a household to the agency of a referral and ends the disclosure to the previous agency. Also looks up the
 * end of the complaint, because that event may arrive first.
 */
export function openDisclosure(tx: Tx, event: DisclosureEvent): void {
  insertDisclosure(
    tx,
    event,
    sql`update
    set agency_code = excluded.agency_code, household_id = excluded.household_id, open_from = excluded.open_from
    where disclosure.open_from < excluded.open_from and not disclosure.withdrawn`,
  );
}

/** Adds the row of a disclosure that ends before its beginning arrived, so that the beginning cannot open it. */
export const addEndedDisclosure = (tx: Tx, event: DisclosureEvent): void => insertDisclosure(tx, event, sql`nothing`);

function insertDisclosure(tx: Tx, event: DisclosureEvent, onConflict: Sql): void {
  const columns = d.pick(
    ...(['district_code', 'referral_id', 'household_id', 'complaint_id', 'agency_code', 'programme_code'] as const),
    ...(['region_code', 'open_from', 'open_until', 'further_programmes'] as const),
  );
  tx.send(sql`insert into ${d} (${columns})
    values (${event.district}, ${event.referralId}, ${event.householdId}, ${event.complaintId}, ${event.agencyCode},
      ${event.programmeCode}, ${event.regionCode}, ${event.at},
      (select ${e.$open_until} from ${e} where ${e.$district_code} = ${event.district} and ${e.$complaint_id} = ${event.complaintId}),
      ${event.furtherProgrammes})
    on conflict (${d.pick('district_code', 'referral_id')}) do ${onConflict}`);
}

/** Sets the end of a complaint's disclosures; null restores them. Ignores outdated versions of the complaint. */
export async function endDisclosures(
  tx: Tx,
  complaint: { district: string; complaintId: string; version: number; openUntil: string | null },
): Promise<void> {
  const { district, complaintId, version, openUntil } = complaint;
  const fresh = await tx.sql`insert into ${e} (${e.all}) values (${district}, ${complaintId}, ${openUntil}, ${version})
    on conflict (${e.pick('district_code', 'complaint_id')}) do update
    set open_until = excluded.open_until, version = excluded.version
    where closed_complaint.version < excluded.version returning ${e.$complaint_id}`;
  if (fresh.length === 0) return;
  await tx.sql`update ${d} set open_until = ${openUntil}
    where ${d.$district_code} = ${district} and ${d.$complaint_id} = ${complaintId} and not ${d.$withdrawn}`;
}

/** Returns the programmes for which households are currently disclosed to the session's agency. */
export const findDisclosed = (
  tx: Tx,
  householdIds: readonly string[],
): Promise<Pick<RowOf<typeof d>, 'household_id' | 'programme_code' | 'further_programmes'>[]> =>
  tx.sql`select ${d.pick('household_id', 'programme_code', 'further_programmes')} from ${d}
    where ${d.$household_id} = any(${householdIds}::uuid[]) and ${d.$agency_code} = slrt.agency()
      and ${d.$open_from} <= now() and (${d.$open_until} is null or ${d.$open_until} > now())`;

/** Moves the disclosures of a merged household to the one that it was merged into. Does nothing for any other household. */
export function moveDisclosures(tx: Tx, { district, uuid }: EntityKey): void {
  tx.send(sql`update ${d} set household_id = h.merged_into from household h
    where disclosure.district_code = ${district} and disclosure.household_id = ${uuid}
      and h.district_code = ${district} and h.id = ${uuid} and h.merged_into is not null`);
}
