import { constraintOf } from '@slrt/database';
import { assignmentFor, issue, parseId, refusals } from '@slrt/domain';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { findHouseholds, type RegistryDeps } from '../../household/index.ts';
import { recordSubmitted } from '../change-request.events.ts';
import { areaOf, changeProposers } from '../change-request.policy.ts';
import {
  findChangeRequests,
  insertChangeRequest,
  insertStep,
  type ChangeRequestKind,
  type ChangeRequestRow,
} from '../change-request.repository.ts';
import type { ChangeInput } from './change-draft.ts';
import { draftChange } from './draft-change.ts';

export interface SubmitChangeRequestInput extends ChangeInput {
  idempotencyKey: string;
  kind: ChangeRequestKind;
  householdId: string;
  reason?: string | null | undefined;
  note?: string | null | undefined;
}

/**
 * Runs `write`. Throws `InvalidInput` with `OPEN_REQUEST_EXISTS` if the household has an open request in the chain
 * of stages, which the database refuses. Any number of technical corrections may wait beside it.
 */
export async function assertNoOpenRequest<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (constraintOf(error) !== 'change_request_one_open') throw error;
    throw refusals.invalidInput([issue('householdId', 'OPEN_REQUEST_EXISTS')]);
  }
}

/**
 * Submits a proposal to change a registered household. Nothing changes until it is determined: a technical correction by
 * one officer, anything else by the stages.
 */
export async function submitChangeRequest(
  deps: RegistryDeps,
  { actor, scope }: Caller,
  input: SubmitChangeRequestInput,
): Promise<ChangeRequestRow> {
  const household = parseId('household', input.householdId);
  if (!household) throw refusals.notFound();
  const { kind } = input;
  const early = idempotencyKeyIssues(input.idempotencyKey);
  // A new household gets its change request from `registerHousehold`.
  if (kind === 'NEW_HOUSEHOLD') throw refusals.invalidInput([...early, issue('kind', 'UNKNOWN_CODE')]);
  if ((kind === 'NOT_ELIGIBLE' || kind === 'NOT_FOUND') && !input.reason) early.push(issue('reason', 'REQUIRED'));
  if (input.reason && !/^[A-Z][A-Z_]{1,39}$/.test(input.reason)) early.push(issue('reason', 'UNKNOWN_CODE'));
  if ((input.note?.length ?? 0) > 2000) early.push(issue('note', 'TOO_LONG'));
  const hash = inputHash(scope.actorId, input);
  return assertNoOpenRequest(() =>
    deps.database.withTransaction(scope, async (tx) => {
      const [row] = await findHouseholds(tx, [household]);
      if (!row) throw refusals.notFound();
      const assignment = assignmentFor(actor, changeProposers, row.region_code);
      if (!assignment) throw refusals.notAllowed();
      const [known] = await findChangeRequests(tx, [{ district: household.district, uuid: input.idempotencyKey }]);
      if (known) {
        assertSameInput(known.input_hash ?? Buffer.alloc(0), hash);
        return known;
      }
      const drafted = await draftChange(tx, deps, { kind, household: row, input, others: early, at: [] });
      const inserted = await insertChangeRequest(tx, {
        district: row.district_code,
        id: input.idempotencyKey,
        kind,
        householdId: row.id,
        regionCode: row.region_code,
        inputHash: hash,
        ...drafted,
      });
      if (!inserted) throw refusals.idempotencyConflict(); // the key belongs to a record that the caller may not see
      insertStep(tx, inserted, {
        stage: inserted.state,
        decision: 'SUBMIT',
        actor: scope.actorId,
        role: assignment.role,
        area: areaOf(assignment, row.region_code),
        reason: input.reason,
        note: input.note,
      });
      recordSubmitted(tx, inserted);
      return inserted;
    }),
  );
}
