import { assignmentFor, changeRequestTransitions, getTransition, issue, parseId, refusals } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import type { Caller } from '@slrt/subgraph';
import {
  areaOf,
  changeProposers,
  changeRequestFacts,
  insertStep,
  lockChangeRequest,
  moveChangeRequest,
  type ChangeRequestRow,
} from '../../change-request/index.ts';
import type { RegistryDeps } from '../../household/index.ts';
import { applyDetermination } from './apply-determination.ts';

export interface CancelChangeRequestInput {
  changeRequestId: string;
  expectedVersion: number;
  reason: string;
  note?: string | null | undefined;
}

/** Takes a proposal back, by one who proposed it. What was found on the way stays on record. */
export async function cancelChangeRequest(
  deps: RegistryDeps,
  { actor, scope }: Caller,
  input: CancelChangeRequestInput,
): Promise<ChangeRequestRow> {
  const key = parseId('changeRequest', input.changeRequestId);
  if (!key) throw refusals.notFound();
  return deps.database.withTransaction(scope, async (tx) => {
    const row = await lockChangeRequest(tx, key);
    if (!row) throw refusals.notFound();
    const transition = getTransition(changeRequestTransitions, row.state, 'cancelChangeRequest');
    const assignment = assignmentFor(actor, changeProposers, row.region_code);
    if (!assignment || !row.proposers.includes(scope.actorId)) throw refusals.notAllowed();
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    if (!/^[A-Z][A-Z_]{1,39}$/.test(input.reason)) throw refusals.invalidInput([issue('reason', 'UNKNOWN_CODE')]);
    insertStep(tx, row, {
      ...input,
      stage: row.state,
      decision: 'CANCEL',
      actor: scope.actorId,
      role: assignment.role,
      area: areaOf(assignment, row.region_code),
    });
    const moved = await moveChangeRequest(tx, row, { state: transition.to });
    await applyDetermination(tx, deps, moved);
    const facts = changeRequestFacts(moved, { actorId: scope.actorId, role: assignment.role });
    recordEvent(tx, registryEvents.changeRequestClosed, facts.changeRequestId, { ...facts, reason: input.reason });
    return moved;
  });
}
