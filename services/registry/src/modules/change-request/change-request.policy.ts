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

/** The assignment in which the actor may decide this stage here; who proposed, or proposed again, never decides (four eyes). */
export function decidingAssignment(
  actor: Actor,
  request: { state: string; regionCode: string; proposers: readonly string[] },
): Assignment | undefined {
  const stage = changeRequestStages.find((row) => row.stage === request.state);
  if (!stage || request.proposers.includes(actor.id)) return undefined;
  return assignmentFor(actor, stage.by, request.regionCode);
}

/** Who may propose a change of what is registered, bring a returned one again, or take one back. */
export const changeProposers: readonly Role[] = rolesFor(changeRequestTransitions, 'submitChangeRequest');

/** The area of an assignment in which something of a village is done. */
export function areaOf(assignment: Assignment, regionCode: string): string {
  return assignment.areas.find((area) => covers(area, regionCode)) ?? regionCode;
}
