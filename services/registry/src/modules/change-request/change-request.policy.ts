import {
  caseworkRoles,
  changeRequestStages,
  type Actor,
  type Assignment,
  type Role,
  assignmentFor,
} from '@slrt/domain';

export const changeRequestReaders: readonly Role[] = caseworkRoles;
export const stageDeciders: readonly Role[] = [...new Set(changeRequestStages.flatMap((row) => [...row.by]))];

/** The assignment in which the actor may decide this stage here; the one who proposed never decides (four eyes). */
export function decidingAssignment(
  actor: Actor,
  request: { state: string; regionCode: string; proposer: string },
): Assignment | undefined {
  const stage = changeRequestStages.find((row) => row.stage === request.state);
  if (!stage || actor.id === request.proposer) return undefined;
  return assignmentFor(actor, stage.by, request.regionCode);
}
