import {
  assignmentFor,
  changeRequestTransitions,
  firstStages,
  getTransition,
  issue,
  parseId,
  refusals,
} from '@slrt/domain';
import type { Caller } from '@slrt/subgraph';
import type { Tx } from '@slrt/database';
import { findHouseholds, type RegistryDeps } from '../../household/index.ts';
import { recordSubmitted } from '../change-request.events.ts';
import { areaOf, changeProposers } from '../change-request.policy.ts';
import {
  insertStep,
  lockChangeRequest,
  moveChangeRequest,
  type ChangeRequestRow,
} from '../change-request.repository.ts';
import type { ChangeInput } from './change-draft.ts';
import { draftChange, type DraftedChange } from './draft-change.ts';
import { assertNoOpenRequest } from './submit-change-request.ts';

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

/** Returns the amended content of a request. Null if it stays as it was. */
async function redraft(
  tx: Tx,
  deps: RegistryDeps,
  row: ChangeRequestRow,
  input: ChangeInput | null | undefined,
): Promise<DraftedChange | null> {
  const { kind } = row;
  if (!input || kind === 'NEW_HOUSEHOLD') return null;
  const [household] = await findHouseholds(tx, [{ district: row.district_code, uuid: row.household_id ?? '' }]);
  if (!household) throw refusals.notFound();
  return draftChange(tx, deps, { kind, household, input, others: [], at: ['change'] });
}

/** Submits a returned request to its first stage again, unchanged or amended. An amended one may take another path. */
export async function resubmitChangeRequest(
  deps: RegistryDeps,
  caller: Caller,
  input: ResubmitChangeRequestInput,
): Promise<ChangeRequestRow> {
  const write = async (tx: Tx): Promise<ChangeRequestRow> => {
    const { row, by } = await openForProposer(tx, caller, { step: 'resubmitChangeRequest', input });
    if ((input.note?.length ?? 0) > 2000) throw refusals.invalidInput([issue('note', 'TOO_LONG')]);
    const drafted = await redraft(tx, deps, row, input.change);
    const { to } = getTransition(
      changeRequestTransitions,
      row.state,
      'resubmitChangeRequest',
      firstStages[drafted?.path ?? row.path],
    );
    insertStep(tx, row, { ...by, stage: row.state, decision: 'RESUBMIT', note: input.note });
    const moved = await moveChangeRequest(tx, row, { state: to, proposer: by.actor, ...drafted });
    recordSubmitted(tx, moved);
    return moved;
  };
  return assertNoOpenRequest(() => deps.database.withTransaction(caller.scope, write));
}
