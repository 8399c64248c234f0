import {
  caseworkRoles,
  changeRequestStages,
  changeRequestTransitions,
  covers,
  refusals,
  rolesFor,
  type Actor,
  type Assignment,
  type Role,
  assignmentFor,
} from '@slrt/domain';

export const changeRequestReaders: readonly Role[] = caseworkRoles;
export const stageDeciders: readonly Role[] = [...new Set(changeRequestStages.flatMap((row) => [...row.by]))];

/**
 * Returns the assignment with which the actor decides the current stage. Throws `NotAllowed` for other actors, with
 * `SAME_PERSON` for a person who proposed the request (four-eyes principle).
 */
export function assertMayDecide(
  actor: Actor,
  request: { state: string; regionCode: string; proposers: readonly string[] },
): Assignment {
  const stage = changeRequestStages.find((row) => row.stage === request.state);
  const assignment = stage && assignmentFor(actor, stage.by, request.regionCode);
  if (!assignment) throw refusals.notAllowed();
  if (request.proposers.includes(actor.id)) throw refusals.samePerson();
  return assignment;
}

/** Roles that may propose a change, resubmit a returned request or withdraw one. */
export const changeProposers: readonly Role[] = rolesFor(changeRequestTransitions, 'submitChangeRequest');

/** Returns the area of the assignment that covers the region. */
export function areaOf(assignment: Assignment, regionCode: string): string {
  return assignment.areas.find((area) => covers(area, regionCode)) ?? regionCode;
}
