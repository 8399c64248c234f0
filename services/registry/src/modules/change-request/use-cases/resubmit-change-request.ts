import { assignmentFor, changeRequestTransitions, getTransition, issue, parseId, refusals } from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import type { Tx } from '@slrt/database';
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
import { changeIssues, createPayload, type ChangeInput } from './change-draft.ts';

export interface ResubmitChangeRequestInput {
  changeRequestId: string;
  expectedVersion: number;
  note?: string | null | undefined;
  change?: ChangeInput | null | undefined;
}

/**
 * Locks a request for a step by a proposer. Throws a refusal if the request does not exist, its state or version does
 * not fit, or the caller may not do the step. Only a person who proposed a request may withdraw it.
 */
export async function openForProposer(
  tx: Tx,
  { actor, scope }: Caller,
  {
    step,
    input,
  }: {
    step: 'cancelChangeRequest' | 'resubmitChangeRequest';
    input: { changeRequestId: string; expectedVersion: number };
  },
) {
  const key = parseId('changeRequest', input.changeRequestId);
  const row = key ? await lockChangeRequest(tx, key) : null;
  if (!row) throw refusals.notFound();
  const { to } = getTransition(changeRequestTransitions, row.state, step);
  const assignment = assignmentFor(actor, changeProposers, row.region_code);
  const mayStep = step === 'resubmitChangeRequest' || row.proposers.includes(scope.actorId);
  if (!assignment || !mayStep) throw refusals.notAllowed();
  if (row.version !== input.expectedVersion) throw refusals.staleVersion(row.version);
  const by = { actor: scope.actorId, role: assignment.role, area: areaOf(assignment, row.region_code) };
  return { row, to, by };
}

/** Submits a returned request to the village again, unchanged or amended. */
export async function resubmitChangeRequest(
  deps: RegistryDeps,
  caller: Caller,
  input: ResubmitChangeRequestInput,
): Promise<ChangeRequestRow> {
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const { row, to, by } = await openForProposer(tx, caller, { step: 'resubmitChangeRequest', input });
    if ((input.note?.length ?? 0) > 2000) throw refusals.invalidInput([issue('note', 'TOO_LONG')]);
    let proposed: ChangePayload | null = null;
    if (input.change && row.kind !== 'NEW_HOUSEHOLD') {
      const subjectKey = { district: row.district_code, uuid: row.household_id ?? '' };
      const [[household], members] = await Promise.all([
        findHouseholds(tx, [subjectKey]),
        findMembers(tx, [subjectKey]),
      ]);
      if (!household) throw refusals.notFound();
      proposed = createPayload(deps.vault, input.change, members.length);
      const subject = { id: household.id, region_code: household.region_code, members };
      const issues = changeIssues(
        { kind: row.kind, input: input.change, payload: proposed, subject },
        deps.identifierRules(),
      );
      if (issues.length > 0)
        throw refusals.invalidInput(issues.map((each) => ({ ...each, path: ['change', ...each.path] })));
    }
    insertStep(tx, row, { ...by, stage: row.state, decision: 'RESUBMIT', note: input.note });
    const moved = await moveChangeRequest(tx, row, {
      state: to,
      proposer: by.actor,
      ...(proposed ? { proposed } : {}),
    });
    recordSubmitted(tx, moved);
    return moved;
  });
}
