import { assignmentFor, covers, issue, levelOf, refusals } from '@slrt/domain';
import type { Tx } from '@slrt/database';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import { organisers } from '../../unit/index.ts';
import { changeSupervisor, findSupervisor, insertSupervisor, type SupervisorRow } from '../supervisor.repository.ts';

export interface AssignSupervisorInput {
  idempotencyKey: string;
  regionCode: string;
  person: string;
  name: string;
  subDistrictCodes: readonly string[];
}

/** Inserts or changes a supervisor. Throws if the key was used with another input, also by a request at the same time. */
async function saveSupervisor(tx: Tx, row: SupervisorRow): Promise<SupervisorRow> {
  const find = () => findSupervisor(tx, { district: row.district_code, uuid: row.id });
  const inserted = await insertSupervisor(tx, row);
  if (inserted) return inserted;
  const changed = (await find()) ? null : await changeSupervisor(tx, row);
  if (changed) return changed;
  const repeated = await find();
  if (!repeated) throw refusals.notFound();
  assertSameInput(repeated.input_hash, row.input_hash);
  return repeated;
}

/** Assigns sub-districts to a supervisor. Access rights come from the identity provider, not from this record. */
export async function assignSupervisor(
  deps: Deps,
  caller: Caller,
  input: AssignSupervisorInput,
): Promise<{ supervisor: SupervisorRow }> {
  if (!assignmentFor(caller.actor, organisers, input.regionCode)) throw refusals.notAllowed();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (input.subDistrictCodes.some((code) => levelOf(code) !== 'SUB_DISTRICT' || !covers(input.regionCode, code)))
    issues.push(issue('subDistrictCodes', 'UNKNOWN_REGION'));
  if (input.name.trim() === '') issues.push(issue('name', 'REQUIRED'));
  if (!/^[a-z0-9:._-]{1,80}$/.test(input.person)) issues.push(issue('person', 'INVALID_INPUT'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const row = {
    district_code: input.regionCode,
    id: input.idempotencyKey,
    person: input.person,
    name: input.name.trim(),
    sub_district_codes: [...new Set(input.subDistrictCodes)].sort(),
    input_hash: inputHash(caller.actor.id, input),
  };
  const supervisor = await deps.database.withTransaction(caller.scope, (tx) => saveSupervisor(tx, row));
  return { supervisor };
}
