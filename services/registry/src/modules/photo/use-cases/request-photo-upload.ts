import { audit, type Database } from '@slrt/database';
import { assignmentFor, formatId, isUuidV7, issue, parseId, refusals } from '@slrt/domain';
import { assertSameInput, inputHash, idempotencyKeyIssues, type Caller } from '@slrt/subgraph';
import { findHouseholds } from '../../household/index.ts';
import { photographers } from '../photo.policy.ts';
import { findPhotos, insertPhoto, type PhotoRow } from '../photo.repository.ts';

export interface RequestPhotoUploadInput {
  idempotencyKey: string;
  householdId: string;
  kind: string;
  visitKey?: string | null | undefined;
}

/** Registers a photo of a household, to be uploaded through a signed link. */
export async function requestPhotoUpload(
  { database }: { readonly database: Database },
  { actor, scope }: Caller,
  input: RequestPhotoUploadInput,
): Promise<PhotoRow> {
  const household = parseId('household', input.householdId);
  if (!household) throw refusals.notFound();
  const issues = idempotencyKeyIssues(input.idempotencyKey);
  const visitKey = input.visitKey ?? null;
  if (visitKey !== null && !isUuidV7(visitKey)) issues.push(issue('visitKey', 'NOT_A_UUID_V7'));
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const key = { district: household.district, uuid: input.idempotencyKey };
  const hash = inputHash(scope.actorId, input);
  return database.withTransaction(scope, async (tx) => {
    const [row] = await findHouseholds(tx, [household]);
    if (!row) throw refusals.notFound();
    if (!assignmentFor(actor, photographers, row.region_code)) throw refusals.notAllowed();
    const inserted = await insertPhoto(tx, {
      key,
      householdId: row.id,
      kind: input.kind,
      visitKey,
      inputHash: hash,
    });
    const [photo] = await findPhotos(tx, [key]);
    if (!photo) throw refusals.idempotencyConflict(); // the key belongs to a record that the caller may not see
    if (!inserted) assertSameInput(photo.input_hash, hash);
    else
      audit(tx, {
        district: key.district,
        action: 'photo.requested',
        purpose: null,
        subjects: [formatId('photo', key)],
        requestId: null,
      });
    return photo;
  });
}
