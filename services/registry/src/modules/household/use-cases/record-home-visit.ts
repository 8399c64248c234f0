import { parseId, refusals, assignmentFor, type SessionScope } from '@slrt/domain';
import { changedInput, inputHash, requireKey, type Access } from '@slrt/subgraph';
import { recordHouseholdEvent, recordProfile } from '../household.events.ts';
import { visitors } from '../household.policy.ts';
import {
  findRevisionByKey,
  insertRevision,
  lockHousehold,
  updateHousehold,
  type HouseholdChange,
  type HouseholdRow,
  type Housing,
} from '../household.repository.ts';
import { locationIssues } from './draft.ts';
import type { RegistryDeps } from './register-household.ts';

export interface RecordHomeVisitInput {
  idempotencyKey: string;
  householdId: string;
  expectedVersion: number;
  address?: string | null | undefined;
  location?: { latitude: number; longitude: number } | null | undefined;
  housing?: Housing | null | undefined;
}

/** Small corrections seen at home apply at once, with what was there before kept as a revision. */
export async function recordHomeVisit(
  deps: RegistryDeps,
  access: Access,
  scope: SessionScope,
  input: RecordHomeVisitInput,
): Promise<{ household: HouseholdRow }> {
  const key = parseId('household', input.householdId);
  if (!key) throw refusals.notFound();
  const issues = [...requireKey(input.idempotencyKey), ...locationIssues('location', input.location)];
  if (issues.length > 0) throw refusals.invalidInput(issues);
  const hash = inputHash(scope.actorId, input);
  return deps.database.withTransaction(scope, async (tx) => {
    const before = await lockHousehold(tx, key);
    if (!before) throw refusals.notFound();
    if (!assignmentFor(access.actor, visitors, before.region_code)) throw refusals.notAllowed();
    const known = await findRevisionByKey(tx, key.district, input.idempotencyKey);
    if (known) {
      changedInput(known.input_hash, hash);
      return { household: before };
    }
    if (before.version !== input.expectedVersion) throw refusals.staleVersion(before.version);
    const change: HouseholdChange = {
      ...(input.address != null ? { address: input.address } : {}),
      ...(input.location ? { latitude: input.location.latitude, longitude: input.location.longitude } : {}),
      ...(input.housing ? { housing: { ...before.housing, ...input.housing } } : {}),
    };
    await insertRevision(tx, before, {
      reason: 'HOME_VISIT',
      changed: Object.keys(change),
      key: input.idempotencyKey,
      inputHash: hash,
    });
    const household = await updateHousehold(tx, before, change);
    recordHouseholdEvent(tx, 'householdUpdated', household);
    await recordProfile(tx, deps.profileKey, household);
    return { household };
  });
}
