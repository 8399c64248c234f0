import { localDate } from '@slrt/areas';
import { readClock, type Tx } from '@slrt/database';
import { assignmentFor, formatId, issue, parseId, refusals } from '@slrt/domain';
import { clockSkew, inputHash, runBatch, type BatchItem, type Caller } from '@slrt/subgraph';
import {
  areaOf,
  changeProposers,
  insertChangeRequest,
  insertStep,
  pathOf,
  recordSubmitted,
  type ProposedValue,
} from '../../change-request/index.ts';
import {
  findHouseholds,
  listRevisionsSince,
  recordHomeVisit,
  visitors,
  withFacts,
  type FactAtPath,
  type PlannedVisit,
  type RecordHomeVisitInput,
  type RegistryDeps,
  type VisitedFacts,
} from '../../household/index.ts';
import { requestPhotoUpload, type PhotoRow } from '../../photo/index.ts';
import { findVisitConflict, insertVisitConflict } from '../field.repository.ts';
import { conflictsOf, type FieldConflict } from '../visit-merge.ts';

export interface VisitItem extends RecordHomeVisitInput {
  visitedAt?: string | Date | null | undefined;
  photos?: readonly { idempotencyKey: string; kind: string }[] | null | undefined;
}
export interface SubmitVisitsInput {
  items: readonly VisitItem[];
  sentAt?: string | Date | null | undefined;
}
export interface VisitAnswer {
  readonly householdId: string;
  readonly changeRequestId: string | null;
  readonly conflicts: readonly FieldConflict[];
  /** Photos announced with the visit. Pictures are uploaded through separate links. */
  readonly photos: readonly PhotoRow[];
}
export type VisitItemAnswer = BatchItem<VisitAnswer>;

/** Maximum number of photos per visit. */
const maxPhotos = 12;

/** Returns the facts of a visit that a change request stores. */
const pickFacts = (item: VisitItem): VisitedFacts => ({
  address: item.address,
  location: item.location,
  housing: item.housing,
  owned: item.owned,
  notOwned: item.notOwned,
  assetCounts: item.assetCounts,
  answers: item.answers,
  members: item.members,
  clear: item.clear,
});

const toFact = (field: string, json: string | null): FactAtPath => ({
  field,
  value: json === null ? null : (JSON.parse(json) as unknown),
});
/** Returns the conflicts as values that a technical correction changes. */
const toProposedValues = (fields: readonly FieldConflict[]): ProposedValue[] =>
  fields.map(({ field, current, visit }) => ({
    personId: field.startsWith('members.') ? (parseId('person', field.split('.')[1] ?? '')?.uuid ?? null) : null,
    field,
    fact: 'OBSERVED_FACT',
    current,
    proposed: visit,
  }));

/**
 * Records the facts of a visit that contradict another change. Both values are kept in a technical correction, which one
 * officer decides. Returns the rest of the visit, which applies at once.
 */
async function recordVisitConflict(
  tx: Tx,
  { actor, scope }: Caller,
  item: VisitItem,
  { plan, fields, visitedAt }: { plan: PlannedVisit; fields: readonly FieldConflict[]; visitedAt: Date },
): Promise<{ undisputed: PlannedVisit; conflictId: string }> {
  const { before } = plan;
  const key = { district: before.district_code, uuid: item.idempotencyKey };
  const hash = inputHash(scope.actorId, item);
  const changes = toProposedValues(fields);
  const request = await insertChangeRequest(tx, {
    district: before.district_code,
    id: key.uuid,
    kind: 'CHANGE',
    householdId: before.id,
    regionCode: before.region_code,
    proposed: {
      address: null,
      decile: null,
      memberCount: plan.members.length,
      date: localDate(before.district_code, visitedAt),
      disputed: fields.map(({ field, visit }) => toFact(field, visit)),
      changes,
    },
    inputHash: hash,
    path: pathOf('CHANGE', changes),
  });
  if (!request) throw refusals.idempotencyConflict(); // the key belongs to a change request of another household
  const assignment = assignmentFor(actor, [...changeProposers, ...visitors], before.region_code);
  if (!assignment) throw refusals.notAllowed();
  insertStep(tx, request, {
    stage: request.state,
    decision: 'SUBMIT',
    actor: scope.actorId,
    role: assignment.role,
    area: areaOf(assignment, before.region_code),
    reason: 'VISIT_CONFLICT',
    note: item.note,
  });
  recordSubmitted(tx, request);
  insertVisitConflict(tx, key, {
    householdId: before.id,
    changeRequestId: request.id,
    baseVersion: item.expectedVersion,
    visit: pickFacts(item),
    fields,
    visitedAt,
    inputHash: hash,
  });
  const undisputed = withFacts(
    plan,
    fields.map(({ field, current }) => toFact(field, current)),
  );
  return { undisputed, conflictId: key.uuid };
}

async function submitOne(
  deps: RegistryDeps,
  caller: Caller,
  item: VisitItem,
  { skew, now }: { skew: number; now: number },
) {
  if ((item.photos?.length ?? 0) > maxPhotos) throw refusals.invalidInput([issue('photos', 'OUT_OF_RANGE')]);
  const { scope } = caller;
  const visitedAt = new Date(Math.min(now, item.visitedAt ? new Date(item.visitedAt).getTime() - skew : now));
  const district = parseId('household', item.householdId)?.district ?? '';
  const key = { district, uuid: item.idempotencyKey };
  const result = await recordHomeVisit(deps, caller, item, {
    visitedAt,
    findEarlier: async (tx) => {
      const conflict = await findVisitConflict(tx, key);
      const [household] = conflict ? await findHouseholds(tx, [{ district, uuid: conflict.household_id }]) : [];
      return conflict && household
        ? { hash: conflict.input_hash, result: { household, repeated: true, conflictId: conflict.id } }
        : null;
    },
    onStale: async (tx, plan) => {
      const since = await listRevisionsSince(tx, { district, uuid: plan.before.id }, item.expectedVersion);
      if (item.expectedVersion > plan.before.version || since.length === 0)
        throw refusals.staleVersion(plan.before.version);
      const fields = conflictsOf(plan, since, { actor: scope.actorId, visitedAt });
      return fields.length === 0 ? null : recordVisitConflict(tx, caller, item, { plan, fields, visitedAt });
    },
  });
  const conflict = result.conflictId
    ? await deps.database.read(scope, (tx) => findVisitConflict(tx, { district, uuid: result.conflictId ?? '' }))
    : null;
  const photos: PhotoRow[] = [];
  for (const photo of item.photos ?? [])
    photos.push(
      await requestPhotoUpload(deps, caller, {
        ...photo,
        householdId: item.householdId,
        visitKey: item.idempotencyKey,
      }),
    );
  const value: VisitAnswer = {
    householdId: formatId('household', { district, uuid: result.household.id }),
    changeRequestId: conflict ? formatId('changeRequest', { district, uuid: conflict.change_request_id }) : null,
    conflicts: conflict?.fields ?? [],
    photos,
  };
  const outcome = conflict ? ('CONFLICT' as const) : result.repeated ? ('REPEATED' as const) : ('APPLIED' as const);
  return { outcome, value };
}

/**
 * Submits a batch of home visits. Each is applied once, merged, or recorded as a conflict, regardless of order and
 * repetition.
 */
export async function submitVisits(
  deps: RegistryDeps,
  caller: Caller,
  input: SubmitVisitsInput,
): Promise<VisitItemAnswer[]> {
  const now = await readClock(deps.database);
  const skew = clockSkew(input.sentAt, now);
  return runBatch(input.items, caller.logger, (item) => submitOne(deps, caller, item, { skew, now: now.getTime() }));
}
