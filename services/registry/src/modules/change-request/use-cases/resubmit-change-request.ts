import { assignmentFor, changeRequestTransitions, getTransition, issue, parseId, refusals } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import { findHouseholds, findMembers, type RegistryDeps } from '../../household/index.ts';
import { recordSubmitted } from '../change-request.events.ts';
import type { ChangePayload } from '../change-request.payload.ts';
import { areaOf, changeProposers } from '../change-request.policy.ts';
import {
  insertStep,
  lockChangeRequest,
  moveChangeRequest,
  type ChangeRequestRow,
} from '../change-request.repository.ts';
import { changeIssues, payloadOf, type ChangeInput } from './change-draft.ts';

export interface ResubmitChangeRequestInput {
  changeRequestId: string;
  expectedVersion: number;
  note?: string | null | undefined;
  change?: ChangeInput | null | undefined;
}

/** Brings a returned request before the village again, as it was or as it should be now. */
export async function resubmitChangeRequest(
  deps: RegistryDeps,
  { actor, scope }: Caller,
  input: ResubmitChangeRequestInput,
): Promise<ChangeRequestRow> {
  const key = parseId('changeRequest', input.changeRequestId);
  if (!key) throw refusals.notFound();
  return deps.database.withTransaction(scope, async (tx) => {
    const row = await lockChangeRequest(tx, key);
    if (!row) throw refusals.notFound();
    const transition = getTransition(changeRequestTransitions, row.state, 'resubmitChangeRequest');
    const assignment = assignmentFor(actor, changeProposers, row.region_code);
    if (!assignment) throw refusals.notAllowed();
    if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
    if ((input.note?.length ?? 0) > 2000) throw refusals.invalidInput([issue('note', 'TOO_LONG')]);
    let proposed: ChangePayload | null = null;
    if (input.change && row.kind !== 'NEW_HOUSEHOLD') {
      const subjectKey = { district: row.district_code, uuid: row.household_id ?? '' };
      const [[household], members] = await Promise.all([
        findHouseholds(tx, [subjectKey]),
        findMembers(tx, [subjectKey]),
      ]);
      if (!household) throw refusals.notFound();
      proposed = payloadOf(deps.vault, input.change, members.length);
      const subject = { id: household.id, region_code: household.region_code, members };
      const issues = changeIssues(
        { kind: row.kind, input: input.change, payload: proposed, subject },
        deps.identifierRules(),
      );
      if (issues.length > 0)
        throw refusals.invalidInput(issues.map((each) => ({ ...each, path: ['change', ...each.path] })));
    }
    insertStep(tx, row, {
      stage: row.state,
      decision: 'RESUBMIT',
      actor: scope.actorId,
      role: assignment.role,
      area: areaOf(assignment, row.region_code),
      note: input.note,
    });
    const moved = await moveChangeRequest(tx, row, {
      state: transition.to,
      proposer: scope.actorId,
      ...(proposed ? { proposed } : {}),
    });
    recordSubmitted(tx, moved);
    return moved;
  });
}
