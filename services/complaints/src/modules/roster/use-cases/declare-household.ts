import type { Database, Tx } from '@slrt/database';
import {
  assignmentFor,
  caseworkRoles,
  covers,
  formatId,
  issue,
  parseId,
  refusals,
  rolesAt,
  type Actor,
  type Assignment,
  type Role,
} from '@slrt/domain';
import { complaintEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import type { Caller } from '@slrt/subgraph';
import { findHouseholdRegion } from '../../projection/index.ts';
import {
  deleteDeclaration,
  recordSignIn,
  saveDeclaration,
  touchOfficer,
  type OfficerKey,
  type OfficerRow,
} from '../roster.repository.ts';

/** Roles that may change duty assignments and record absences and the households of officers. */
export const organisers: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
/** Roles of officers who declare their own households. */
export const declarers: readonly Role[] = caseworkRoles;
const maxHouseholds = 30;

/** Finds an assignment of the actor in the district, whatever its area there. */
const assignmentIn = (actor: Actor, district: string): Assignment | undefined =>
  actor.assignments.find(({ role, areas }) => declarers.includes(role) && areas.some((area) => covers(district, area)));

export interface DeclareHouseholdInput {
  householdId: string;
  person?: string | null | undefined;
  relation: 'OWN' | 'RELATIVE';
}

/** Publishes which households an officer declared, and returns the officer. Throws InvalidInput for a person who is not in the roster. */
async function publishHouseholds(tx: Tx, key: OfficerKey, role: Role): Promise<OfficerRow> {
  const officer = await touchOfficer(tx, key);
  if (!officer) throw refusals.invalidInput([issue('person', 'UNKNOWN_OFFICER')]);
  if (officer.households.length > maxHouseholds) throw refusals.invalidInput([issue('householdId', 'TOO_MANY')]);
  recordEvent(tx, complaintEvents.officerHouseholdsDeclared, `${key.district}:${key.person}`, {
    district: key.district,
    version: officer.version,
    actorId: tx.scope.actorId,
    actorRole: role,
    person: key.person,
    householdIds: officer.households.map(({ household_id }) =>
      formatId('household', { district: key.district, uuid: household_id }),
    ),
  });
  return officer;
}

/** Declares a household that the caller sees as one's own or a relative's. Managers and heads of office declare it for any officer of their district. */
export async function declareHousehold(
  { database }: { readonly database: Database },
  { actor, scope }: Caller,
  { householdId, person: named, relation }: DeclareHouseholdInput,
): Promise<{ officer: OfficerRow }> {
  const household = parseId('household', householdId);
  if (!household) throw refusals.notFound();
  const { district, uuid } = household;
  const person = named ?? actor.id;
  const own = person === actor.id;
  const assignment = own ? assignmentIn(actor, district) : assignmentFor(actor, organisers, district);
  if (!assignment) throw refusals.notAllowed();
  const officer = await database.withTransaction(scope, async (tx) => {
    const village = await findHouseholdRegion(tx, household);
    if (village === null || rolesAt(scope, village).length === 0) throw refusals.notFound();
    const roles = actor.assignments
      .filter(({ areas }) => areas.some((area) => covers(district, area)))
      .map(({ role }) => role);
    // The caller's own sign-in may still be under way.
    if (own)
      recordSignIn(tx, {
        district,
        person,
        roles: [...new Set(roles)].sort(),
        agencyCode: assignment.agency ?? null,
        name: actor.name ?? null,
      });
    saveDeclaration(tx, { district, person }, { household: uuid, relation });
    return publishHouseholds(tx, { district, person }, assignment.role);
  });
  return { officer };
}

/** Removes a declaration of another officer. */
export async function removeHouseholdDeclaration(
  { database }: { readonly database: Database },
  { actor, scope }: Caller,
  { householdId, person }: { householdId: string; person: string },
): Promise<{ officer: OfficerRow }> {
  const household = parseId('household', householdId);
  if (!household) throw refusals.notFound();
  const { district, uuid } = household;
  const assignment = assignmentFor(actor, organisers, district);
  if (!assignment) throw refusals.notAllowed();
  if (person === actor.id) throw refusals.ownHousehold();
  const officer = await database.withTransaction(scope, async (tx) => {
    await deleteDeclaration(tx, { district, person }, uuid);
    return publishHouseholds(tx, { district, person }, assignment.role);
  });
  return { officer };
}
