import { sql, type RowOf, type Tx } from '@slrt/database';
import type { EntityKey } from '@slrt/domain';
import { AppliedPersonRequestEntity as a } from './retention.entity.ts';

export type AppliedRequest = RowOf<typeof a>;

/** A decided request of a person. */
export interface DecidedRequest extends EntityKey {
  readonly personId: string;
  readonly householdId: string;
  readonly kind: string;
  readonly state: string;
  readonly version: number;
}

/** Applies a decided request to the service's records, as the system. Does nothing if it or a later version was applied. */
export function applyPersonRequest(tx: Tx, of: DecidedRequest): void {
  tx.send(sql`select slrt.apply_person_request(${of.district}, ${of.uuid}::uuid, ${of.personId}::uuid, ${of.householdId}::uuid,
    ${of.kind}, ${of.state}, ${of.version}::integer)`);
}

/** Returns what the service did about a request. Null if it has not been applied. */
export async function findAppliedRequest(tx: Tx, { district, uuid }: EntityKey): Promise<AppliedRequest | null> {
  const [row] = await tx.sql<AppliedRequest>`select ${a.all} from ${a}
    where ${a.$district_code} = ${district} and ${a.$id} = ${uuid}::uuid`;
  return row ?? null;
}

export type RestrictedPerson = Pick<AppliedRequest, 'district_code' | 'person_id' | 'household_id'>;

/** Lists the people of all districts whose data may not be used, with their households. */
export const listRestricted = (tx: Tx): Promise<RestrictedPerson[]> =>
  tx.sql<RestrictedPerson>`select district_code, person_id, household_id from slrt.restricted_people()`;

/** Returns whether the data of a person, or of a member of a household, may not be used. */
export async function isRestricted(
  tx: Tx,
  { district, person, household }: { district: string; person: string | null; household: string | null },
): Promise<boolean> {
  const [row] = await tx.sql<{ found: boolean }>`select exists (select from slrt.restricted_people() r
    where r.district_code = ${district} and (r.person_id = ${person}::uuid or r.household_id = ${household}::uuid)) as found`;
  return row?.found ?? false;
}
