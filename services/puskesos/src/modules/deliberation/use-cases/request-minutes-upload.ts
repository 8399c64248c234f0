import { assignmentFor, issue, parseId, refusals } from '@slrt/domain';
import { requestFileUpload } from '@slrt/files';
import { inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import type { Deps } from '../../../deps.ts';
import type { DeliberationFileView } from '../deliberation.parents.ts';
import { findDecisions, lockDeliberation } from '../deliberation.repository.ts';
import { schedulers } from './record-deliberation.ts';

export interface RequestMinutesUploadInput {
  idempotencyKey: string;
  deliberationId: string;
  kind: 'MINUTES' | 'SIGNATURES' | 'ATTENDANCE_LIST' | 'PHOTO';
}

/**
 * Registers a file of a deliberation, to be uploaded through a signed link. Refused before the deliberation is held.
 */
export async function requestMinutesUpload(
  deps: Deps,
  caller: Caller,
  input: RequestMinutesUploadInput,
): Promise<DeliberationFileView> {
  const deliberation = parseId('deliberation', input.deliberationId);
  if (!deliberation) throw refusals.notFound();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: deliberation.district, uuid: input.idempotencyKey };
  const hash = inputHash(caller.actor.id, input);
  return deps.database.withTransaction(caller.scope, async (tx) => {
    const row = await lockDeliberation(tx, deliberation);
    if (!row) throw refusals.notFound();
    if (!assignmentFor(caller.actor, schedulers, row.region_code)) throw refusals.notAllowed();
    if (row.held_on === null) throw refusals.invalidInput([issue('deliberationId', 'NOT_HELD_YET')]);
    const { file } = await requestFileUpload(tx, { key, subject: row.id, kind: input.kind, inputHash: hash });
    return { ...file, decisions: await findDecisions(tx, deliberation) };
  });
}
