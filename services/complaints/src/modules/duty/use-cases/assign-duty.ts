import { localDate } from '@slrt/areas';
import { momentOf, type Database, type Tx } from '@slrt/database';
import {
  assignmentFor,
  covers,
  isAgencyCode,
  issue,
  levelOf,
  refusals,
  type InputIssue,
  type Role,
  type Sector,
} from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { findOfficer, organisers } from '../../roster/index.ts';
import { signerFrom, signerIssues, type SignerInput } from '../signer.ts';
import { upsertDutyAssignment, type DutyAssignmentRow } from '../duty.repository.ts';

/** Roles that can be on duty. Facilitators are usually assigned by puskesos. */
export const dutyRoles: readonly Role[] = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'PUSKESOS_COORDINATOR',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'MANAGER',
];

export interface AssignDutyInput {
  regionCode: string;
  person: string;
  role: Role;
  areas: readonly string[];
  sectors?: readonly Sector[] | null | undefined;
  agencyCode?: string | null | undefined;
  signer?: SignerInput | null | undefined;
}

/** Asserts that the person is in the roster. Once they have signed in or have an account, they must have the role. */
async function assertOfficer(tx: Tx, { regionCode: district, person, role, areas }: AssignDutyInput): Promise<void> {
  const officer = await findOfficer(tx, { district, person });
  if (!officer) throw refusals.invalidInput([issue('person', 'UNKNOWN_OFFICER')]);
  if (
    areas.length > 0 &&
    (officer.last_signed_in_at ?? officer.account_version) !== null &&
    !officer.roles.includes(role)
  )
    throw refusals.invalidInput([issue('role', 'OFFICER_WITHOUT_ROLE')]);
}

/** Creates or replaces the duty assignment of a person of the roster: role, areas and, for the back office, sectors. */
export async function assignDuty(
  deps: { readonly database: Database },
  caller: Caller,
  input: AssignDutyInput,
): Promise<{ dutyAssignment: DutyAssignmentRow }> {
  if (!assignmentFor(caller.actor, organisers, input.regionCode)) throw refusals.notAllowed();
  const issues: InputIssue[] = [];
  if (!dutyRoles.includes(input.role)) issues.push(issue('role', 'UNKNOWN_CODE'));
  if (input.areas.some((area) => !levelOf(area) || !covers(input.regionCode, area)))
    issues.push(issue('areas', 'UNKNOWN_REGION'));
  if (input.sectors && input.role !== 'BACK_OFFICE') issues.push(issue('sectors', 'INVALID_INPUT'));
  if (input.agencyCode && !isAgencyCode(input.agencyCode)) issues.push(issue('agencyCode', 'UNKNOWN_CODE'));
  if (input.signer) issues.push(...signerIssues(input.signer));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const dutyAssignment = await deps.database.withTransaction(caller.scope, async (tx) => {
    await assertOfficer(tx, input);
    return upsertDutyAssignment(
      tx,
      {
        district: input.regionCode,
        person: input.person,
        role: input.role,
        areas: [...new Set(input.areas)].sort(),
        sectors: input.sectors ? [...new Set(input.sectors)] : null,
        agencyCode: input.agencyCode ?? null,
        signer: input.signer ? signerFrom(input.signer) : null,
        version: null,
      },
      localDate(input.regionCode, await momentOf(tx)),
    );
  });
  if (!dutyAssignment) throw new Error('duty assignment was not saved');
  return { dutyAssignment };
}
