import {
  caseworkRoles,
  changeRequestStages,
  changeRequestTransitions,
  covers,
  rolesFor,
  type Actor,
  type Assignment,
  type Role,
  assignmentFor,
} from '@slrt/domain';

export const changeRequestReaders: readonly Role[] = caseworkRoles;
export const stageDeciders: readonly Role[] = [...new Set(changeRequestStages.flatMap((row) => [...row.by]))];

/**
 * Returns the assignment with which the actor may decide the current stage in this area. A person who proposed the
 * request never decides (four-eyes principle).
 */
export function decidingAssignment(
  actor: Actor,
  request: { state: string; regionCode: string; proposers: readonly string[] },
): Assignment | undefined {
  const stage = changeRequestStages.find((row) => row.stage === request.state);
  if (!stage || request.proposers.includes(actor.id)) return undefined;
  return assignmentFor(actor, stage.by, request.regionCode);
}

/** Roles that may propose a change, resubmit a returned request or withdraw one. */
export const changeProposers: readonly Role[] = rolesFor(changeRequestTransitions, 'submitChangeRequest');

/** Returns the area of the assignment that covers the region. */
export function areaOf(assignment: Assignment, regionCode: string): string {
  return assignment.areas.find((area) => covers(area, regionCode)) ?? regionCode;
}
