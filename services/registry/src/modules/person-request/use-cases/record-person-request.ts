import { audit, constraintOf, momentOf } from '@slrt/database';
import {
  formatId,
  issue,
  parseId,
  personRequestDays,
  refusals,
  type InputIssue,
  type PersonRequestKind,
} from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import { assertSameInput, idempotencyKeyIssues, inputHash, type Caller } from '@slrt/subgraph';
import { findPersons, type RegistryDeps } from '../../household/index.ts';
import type { IdentityCheck } from '../person-request.entity.ts';
import { findRequest, insertRequest, type PersonRequestRow } from '../person-request.repository.ts';

export interface RecordPersonRequestInput {
  idempotencyKey: string;
  personId: string;
  kind: PersonRequestKind;
  identityCheck: IdentityCheck;
  receivedAt?: Date | string | null | undefined;
}
const longestDelay = 14 * 24 * 3600 * 1000;

/** The receipt of a request on paper may be up to 14 days ago. */
function receiptIssues(receivedAt: Date, now: Date): InputIssue[] {
  const age = now.getTime() - receivedAt.getTime();
  return age < -60_000 || age > longestDelay ? [issue('receivedAt', 'OUT_OF_RANGE')] : [];
}

async function assertNoneOpen<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    if (constraintOf(error) !== 'person_request_open') throw error;
    throw refusals.invalidInput([issue('personId', 'PERSON_REQUEST_OPEN')]);
  }
}

/**
 * Records a request of a person whose identity was checked. A copy is in force at once: the subject report has it. Throws NotFound for a
 * person outside the caller's districts.
 */
export function recordPersonRequest(
  { database }: RegistryDeps,
  { scope }: Caller,
  input: RecordPersonRequestInput,
): Promise<PersonRequestRow> {
  const person = parseId('person', input.personId);
  if (!person) throw refusals.notFound();
  const { district } = person;
  const hash = inputHash(scope.actorId, input);
  const key = { district, uuid: input.idempotencyKey };
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  if (issues.length > 0) throw refusals.invalidInput(issues);
  return assertNoneOpen(() =>
    database.withTransaction(scope, async (tx) => {
      const [found] = await findPersons(tx, [person]);
      if (!found) throw refusals.notFound();
      const known = await findRequest(tx, key);
      if (known) {
        assertSameInput(known.input_hash, hash);
        return known;
      }
      const now = await momentOf(tx);
      const receivedAt = input.receivedAt ? new Date(input.receivedAt) : now;
      const late = receiptIssues(receivedAt, now);
      if (late.length > 0) throw refusals.invalidInput(late);
      const row = await insertRequest(tx, {
        district_code: district,
        id: key.uuid,
        person_id: found.id,
        household_id: found.household_id,
        kind: input.kind,
        state: input.kind === 'PORTABLE_COPY' ? 'IN_FORCE' : 'RECEIVED',
        identity_check: input.identityCheck,
        input_hash: hash,
        receivedAt: receivedAt.toISOString(),
        days: personRequestDays,
      });
      if (!row) throw refusals.idempotencyConflict();
      audit(tx, {
        district,
        action: 'person-request.recorded',
        purpose: 'SUBJECT_REQUEST',
        subjects: [formatId('personRequest', key), input.personId],
        requestId: currentRequestId() ?? null,
      });
      return row;
    }),
  );
}
