import { localDate } from '@slrt/areas';
import type { Tx } from '@slrt/database';
import { covers } from '@slrt/domain';
import { accountEvents, type EventData } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { removeOfficer } from '../../unit/index.ts';
import { recordAccount } from '../account.repository.ts';
import type { FollowedAssignment } from '../facilitator.entity.ts';
import {
  findFacilitatorOf,
  lockFacilitator,
  updateFacilitator,
  type FacilitatorRow,
} from '../facilitator.repository.ts';
import { deleteSupervisor, findSupervisorOf, setSubDistricts } from '../supervisor.repository.ts';
import { recordAssigned } from '../use-cases/assign-facilitator.ts';

/** A change with the roles of the latest known version of the account, which may be a later one. */
type Change = Omit<EventData<typeof accountEvents.accountChanged>, 'assignments'> & {
  readonly assignments: readonly FollowedAssignment[];
};
const isIn = (areas: readonly string[]) => (code: string) => areas.some((area) => covers(area, code));

/** Returns which of `codes` only the ended assignments of a role covered. */
function lostOf({ ended, assignments }: Change, role: string, codes: readonly string[]): string[] {
  const areasOf = (given: readonly FollowedAssignment[]) =>
    given.filter((each) => each.role === role).flatMap(({ areas }) => areas);
  const [over, left] = [areasOf(ended), areasOf(assignments)];
  return codes.filter((code) => isIn(over)(code) && !isIn(left)(code));
}

async function lock(tx: Tx, district: string, person: string | null): Promise<FacilitatorRow | null> {
  const found = person === null ? null : await findFacilitatorOf(tx, district, person);
  return found && lockFacilitator(tx, { district, uuid: found.id });
}

/** Moves the villages of a facilitator who leaves to the successor if that one is an active facilitator. Otherwise they wait for one. */
async function handOverVillages(tx: Tx, change: Change, today: string): Promise<void> {
  const { district, personId, successorId } = change;
  const row = await lock(tx, district, personId);
  const lost = row ? lostOf(change, 'FACILITATOR', row.village_codes) : [];
  if (!row || lost.length === 0) return;
  const villageCodes = row.village_codes.filter((code) => !lost.includes(code));
  const isOver = villageCodes.length === 0 && change.assignments.every(({ role }) => role !== 'FACILITATOR');
  const patch = { village_codes: villageCodes, ...(isOver ? { active_until: today } : {}) };
  recordAssigned(tx, await updateFacilitator(tx, row, patch), { villageCodes, from: today, role: null });
  const next = await lock(tx, district, successorId);
  if (!next || (next.active_until !== null && next.active_until <= today)) return;
  const joined = [...new Set([...next.village_codes, ...lost])].sort();
  const updated = await updateFacilitator(tx, next, { village_codes: joined });
  recordAssigned(tx, updated, { villageCodes: joined, from: today, role: null });
}

/** Moves the sub-districts of a supervisor who leaves to the successor if that is a supervisor. */
async function handOverSubDistricts(tx: Tx, change: Change): Promise<void> {
  const { district, personId, successorId } = change;
  const row = await findSupervisorOf(tx, district, personId);
  const lost = row ? lostOf(change, 'SUPERVISOR', row.sub_district_codes) : [];
  if (!row || lost.length === 0) return;
  const left = row.sub_district_codes.filter((code) => !lost.includes(code));
  if (left.length > 0) await setSubDistricts(tx, row, left);
  else await deleteSupervisor(tx, row);
  const next = successorId === null ? null : await findSupervisorOf(tx, district, successorId);
  if (next) await setSubDistricts(tx, next, [...new Set([...next.sub_district_codes, ...lost])].sort());
}

/**
 * Follows accounts of identity: who loses a role hands over their villages and sub-districts, and is no longer on the staff of a
 * Puskesos. A second delivery finds nothing to hand over. News that are older than what is known end only what the person does not
 * have now.
 */
export const followAccounts = defineConsumer({
  name: 'follow-accounts',
  stream: 'ACCOUNTS',
  contracts: [accountEvents.accountChanged],
  handle: async (tx, { data, time }) => {
    const { district, personId: person, version } = data;
    const assignments = await recordAccount(tx, { district, person, version, assignments: data.assignments });
    if (data.ended.length === 0) return;
    const change = { ...data, assignments };
    await handOverVillages(tx, change, localDate(district, new Date(time)));
    await handOverSubDistricts(tx, change);
    for (const { role } of data.ended)
      if (assignments.every((each) => each.role !== role)) removeOfficer(tx, district, { person, role });
  },
});
