import type { Tx } from '@slrt/database';
import { sectors, type Role } from '@slrt/domain';
import type { ReadinessFinding } from '@slrt/subgraph';
import { findDutyGaps } from './duty.repository.ts';

/** Roles that hold every complaint at some time. */
const neededRoles: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'BACK_OFFICE', 'MANAGER'];

/** Finds what the duty roster of a district lacks. */
export async function findDutyReadiness(tx: Tx, district: string): Promise<ReadinessFinding[]> {
  const found = await findDutyGaps(tx, district, { roles: neededRoles, sectors });
  if (!found) return [];
  return [
    { code: 'DUTY_ROSTER', required: true, count: found.people, missing: found.roles },
    { code: 'FACILITATORS_ON_DUTY', required: true, count: found.facilitators, missing: found.villages },
    { code: 'SECTOR_DESKS', required: true, count: found.officers, missing: found.sectors },
  ];
}
