import { caseworkRoles, covers, type Role } from '@slrt/domain';
import { accountEvents, type EventData } from '@slrt/events';
import { defineConsumer } from '@slrt/messaging';
import { localDate } from '@slrt/areas';
import type { Tx } from '@slrt/database';
import { lockHeldBy, type LockedComplaint } from '../../complaint/index.ts';
import { deleteIdleDuties, narrowDuty, replaceDeputy } from '../../duty/index.ts';
import { findOfficer, recordAccount } from '../../roster/index.ts';
import { assign, assigneeIssue } from '../use-cases/reassign-complaint.ts';

type Change = EventData<typeof accountEvents.accountChanged>;
type Given = Change['assignments'][number];

const acting = { actorId: 'system:accounts', role: null };
const rosterRoles: ReadonlySet<string> = new Set<Role>([...caseworkRoles, 'AGENCY_LIAISON']);

const isCovered = (given: readonly Given[], { holder_role: role, region_code: region }: LockedComplaint): boolean =>
  given.some((each) => each.role === role && each.areas.some((area) => covers(area, region)));

/** Reassigns the held complaints that only the ended roles covered: to the successor where they may hold them, else by duty. */
async function handOver(tx: Tx, { district, personId, ended, assignments, successorId }: Change): Promise<void> {
  for (const row of await lockHeldBy(tx, district, personId, district)) {
    if (!isCovered(ended, row) || isCovered(assignments, row)) continue;
    const fits = successorId !== null && (await assigneeIssue(tx, row, successorId, { asDeputy: true })) === null;
    await assign(tx, row, fits ? successorId : null, { acting, reason: 'HAND_OVER' });
  }
}

/** Takes a person off the duties that ended, apart from areas in which the role goes on. */
function leaveDuties(tx: Tx, { district, personId: person, ended, assignments }: Change): void {
  for (const role of new Set(ended.map((each) => each.role))) {
    const areas = assignments.filter((each) => each.role === role).flatMap((each) => each.areas);
    narrowDuty(tx, { district, person, role, areas });
  }
}

/**
 * Follows accounts of identity: the roster knows people before they sign in, and who loses a role leaves its duty and hands their
 * complaints over. News that are older than what the roster knows end only the roles that the person does not have now.
 */
export const followAccounts = defineConsumer({
  name: 'follow-accounts',
  stream: 'ACCOUNTS',
  contracts: [accountEvents.accountChanged],
  handle: async (tx, { data, time }) => {
    const { district, personId: person, version, assignments, successorId } = data;
    const given = [...new Set(assignments.map(({ role }) => role))] as Role[];
    const roles = given.filter((role) => rosterRoles.has(role)).sort();
    const agencyCode = assignments.find((each) => each.agencyCode)?.agencyCode ?? null;
    const known = await findOfficer(tx, { district, person });
    const isCurrent =
      known || roles.length > 0 ? await recordAccount(tx, { district, person, roles, agencyCode, version }) : true;
    const ended = data.ended.filter(({ role }) => isCurrent || !known?.roles.includes(role as Role));
    if (ended.length === 0) return;
    const change = { ...data, ended, assignments: isCurrent ? assignments : [] };
    leaveDuties(tx, change);
    await handOver(tx, change);
    deleteIdleDuties(tx, district, person);
    if (isCurrent && roles.length === 0)
      replaceDeputy(tx, { district, person, deputy: successorId, from: localDate(district, new Date(time)) });
  },
});
