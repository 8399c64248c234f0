import { sql, type Tx } from '@slrt/database';
import { parseId, refusals, type EntityKey } from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { OfficerHouseholdEntity } from './household.entity.ts';

const o = OfficerHouseholdEntity.as('o');

/** Keeps the households that officers declared as their own or that of a relative. */
export const projectOfficerHouseholds = defineConsumer({
  name: 'project-officer-households',
  stream: 'COMPLAINTS',
  contracts: [complaintEvents.officerHouseholdsDeclared],
  handle: (tx, { data, district }) => {
    const ids = data.householdIds.flatMap((id) => parseId('household', id)?.uuid ?? []);
    tx.send(sql`insert into ${OfficerHouseholdEntity} as o (${OfficerHouseholdEntity.all})
      values (${district}, ${data.person}, ${ids}, ${data.version})
      on conflict (district_code, person) do update
      set household_ids = excluded.household_ids, version = excluded.version where ${o.$version} < excluded.version`);
  },
});

/** Throws NotAllowed with `OWN_HOUSEHOLD` if the person declared the household, or one that was merged into it. */
export async function assertNotOwnHousehold(tx: Tx, { district, uuid }: EntityKey, person: string): Promise<void> {
  const [row] = await tx.sql<{ found: boolean }>`select exists (select from ${o}
    where ${o.$district_code} = ${district} and ${o.$person} = ${person}
      and (${uuid}::uuid = any(${o.$household_ids}) or exists (select from household m
        where m.district_code = ${district} and m.id = any(${o.$household_ids}) and m.merged_into = ${uuid}::uuid))) as found`;
  if (row?.found) throw refusals.ownHousehold();
}
