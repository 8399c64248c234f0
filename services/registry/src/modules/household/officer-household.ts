import type { Tx } from '@slrt/database';
import { refusals, type EntityKey } from '@slrt/domain';
import { OfficerHouseholdEntity } from './household.entity.ts';

const o = OfficerHouseholdEntity.as('o');

/** Throws NotAllowed with `OWN_HOUSEHOLD` if the person declared the household, or one that was merged into it. */
export async function assertNotOwnHousehold(tx: Tx, { district, uuid }: EntityKey, person: string): Promise<void> {
  const [row] = await tx.sql<{ found: boolean }>`select exists (select from ${o}
    where ${o.$district_code} = ${district} and ${o.$person} = ${person}
      and (${uuid}::uuid = any(${o.$household_ids}) or exists (select from household m
        where m.district_code = ${district} and m.id = any(${o.$household_ids}) and m.merged_into = ${uuid}::uuid))) as found`;
  if (row?.found) throw refusals.ownHousehold();
}
