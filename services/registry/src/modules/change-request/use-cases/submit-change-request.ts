import { constraintOf } from '@slrt/database';
import { assignmentFor, issue, parseId, refusals } from '@slrt/domain';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { findAreas } from '../../area/index.ts';
import { findHouseholds, findMembers, type RegistryDeps } from '../../household/index.ts';
import { recordSubmitted } from '../change-request.events.ts';
import { areaOf, changeProposers } from '../change-request.policy.ts';
import {
  findChangeRequests,
  insertChangeRequest,
  insertStep,
  type ChangeRequestKind,
  type ChangeRequestRow,
} from '../change-request.repository.ts';
import { changeIssues, createPayload, type ChangeInput } from './change-draft.ts';

export interface SubmitChangeRequestInput extends ChangeInput {
  idempotencyKey: string;
  kind: ChangeRequestKind;
  householdId: string;
  reason?: string | null | undefined;
  note?: string | null | undefined;
}

/**
 * Runs `write`. Throws `InvalidInput` with `OPEN_REQUEST_EXISTS` if the household has an open request, which the
 * database refuses.
 */
export async function assertNoOpenRequest<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (constraintOf(error) !== 'change_request_one_open') throw error;
    throw refusals.invalidInput([issue('householdId', 'OPEN_REQUEST_EXISTS')]);
  }
}

/** Submits a proposal to change a registered household. Nothing changes until it is determined. */
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
      const members = await findMembers(tx, [household]);
      const payload = createPayload(deps.vault, input, members.length);
      const subject = { id: row.id, region_code: row.region_code, members };
      const issues = [...early, ...changeIssues({ kind, input, payload, subject }, deps.identifierRules())];
      if (row.listing === 'REMOVED') issues.push(issue('householdId', 'NO_CHANGE'));
      if (input.regionCode && (await findAreas(tx, [input.regionCode])).length === 0)
        issues.push(issue('regionCode', 'UNKNOWN_REGION'));
      const other = parseId('household', input.duplicateOf ?? '');
      if (input.duplicateOf && !(other && (await findHouseholds(tx, [other])).length > 0))
        issues.push(issue('duplicateOf', 'NOT_FOUND'));
      if (issues.length > 0) throw refusals.invalidInput(issues);
      const inserted = await insertChangeRequest(tx, {
        district: row.district_code,
        id: input.idempotencyKey,
        kind,
        householdId: row.id,
        regionCode: row.region_code,
        proposed: payload,
        inputHash: hash,
      });
      if (!inserted) throw refusals.idempotencyConflict(); // the key belongs to a record that the caller may not see
      insertStep(tx, inserted, {
        stage: 'VILLAGE_DELIBERATION',
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
