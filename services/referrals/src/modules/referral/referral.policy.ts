import {
  agencyRoles,
  assignmentsOf,
  caseworkRoles,
  covers,
  allowedSteps,
  getTransition,
  referralActs,
  referralTransitions,
  refusals,
  rolesFor,
  type Actor,
  type Assignment,
  type ReferralAct,
  type ReferralStep,
  type Role,
} from '@slrt/domain';
import type { AgencyProposal } from './referral.entity.ts';
import type { ReferralRow } from './referral.repository.ts';

export const referralReaders: readonly Role[] = [...caseworkRoles, ...agencyRoles];

/** Roles that may record that a family withdraws its consent. */
export const consentRecorders: readonly Role[] = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'MANAGER',
];

/** Returns the proposal of another agency that waits for a decision; null if there is none. */
export const openProposal = ({ agency_proposal: proposal }: ReferralRow): AgencyProposal | null =>
  proposal && !proposal.declined ? proposal : null;

const isAct = (step: ReferralStep | ReferralAct): step is ReferralAct => step in referralActs;

/** Roles that may take a step, or an action that keeps the state. */
export const rolesOfStep = (step: ReferralStep | ReferralAct): readonly Role[] =>
  isAct(step) ? referralActs[step].by : rolesFor(referralTransitions, step);

/** Throws InvalidTransition if the step or action is not possible in a state. */
export function assertPossible(step: ReferralStep | ReferralAct, status: ReferralRow['status']): void {
  if (!isAct(step)) getTransition(referralTransitions, status, step);
  else if (!(referralActs[step].from as readonly string[]).includes(status))
    throw refusals.invalidTransition(status, null, allowedSteps(referralTransitions, status));
}

/** Returns the steps and actions that are possible as things stand, for any role. */
export function possibleSteps(row: ReferralRow): (ReferralStep | ReferralAct)[] {
  const isProposed = openProposal(row) !== null;
  const acts = (Object.keys(referralActs) as ReferralAct[]).filter((act) => {
    if (!(referralActs[act].from as readonly string[]).includes(row.status)) return false;
    if (act === 'cancelReferralAppointment') return row.appointment !== null;
    if (act === 'proposeAgency') return !isProposed && row.document_request === null;
    return act !== 'decideAgencyProposal' || isProposed;
  });
  return [...(allowedSteps(referralTransitions, row.status) as ReferralStep[]), ...acts];
}

/** Roles that read which other agencies a routing decision considered: they choose the next one. */
export const alternativeReaders: readonly Role[] = ['BACK_OFFICE', 'MANAGER', 'HEAD_OF_OFFICE'];

/** Roles that may exchange messages and documents: the agency's, and those of the secretariat. */
export const exchangeRoles: readonly Role[] = [...agencyRoles, 'BACK_OFFICE', 'MANAGER', 'HEAD_OF_OFFICE'];

/** Finds the assignment in which the actor may take the step. Agencies act on their own referrals, staff on those of their area. */
export const findAssignmentForStep = (
  actor: Actor,
  step: ReferralStep | ReferralAct,
  row: ReferralRow,
): Assignment | undefined => findAssignmentOn(actor, rolesOfStep(step), row);
export const findAssignmentForConsent = (actor: Actor, row: ReferralRow): Assignment | undefined =>
  findAssignmentOn(actor, consentRecorders, row);
export const findAssignmentForExchange = (actor: Actor, row: ReferralRow): Assignment | undefined =>
  findAssignmentOn(actor, exchangeRoles, row);

function findAssignmentOn(actor: Actor, roles: readonly Role[], row: ReferralRow): Assignment | undefined {
  return assignmentsOf(actor, roles).find((assignment) =>
    agencyRoles.includes(assignment.role)
      ? assignment.agency === row.agency_code &&
        assignment.areas.some((area) => covers(area.slice(0, 5), row.region_code))
      : assignment.areas.some((area) => covers(area, row.region_code)),
  );
}
