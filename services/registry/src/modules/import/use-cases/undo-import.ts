import type { Tx } from '@slrt/database';
import { formatId, systemScope, type EntityKey, type Role, type SessionScope } from '@slrt/domain';
import { registryEvents } from '@slrt/events';
import { recordEvent } from '@slrt/messaging';
import { changeRequestFacts, findChangeRequests, insertStep, moveChangeRequest } from '../../change-request/index.ts';
import { requestScan } from '../../duplicate/index.ts';
import {
  findHouseholds,
  findMembers,
  findParticipation,
  insertRevisions,
  recordBatches,
  type RegistryDeps,
} from '../../household/index.ts';
import { profileBatches, profileOf } from '../../record/index.ts';
import type { ImportRow } from '../import.repository.ts';
import {
  addKept,
  finishUndo,
  forgetChanges,
  listChangedHouseholds,
  listDependents,
  listMotherKeys,
  lockHouseholds,
  lockIntroduced,
  lockProposals,
  setMotherKeys,
  undoChanges,
  withdrawHouseholds,
  type IdRange,
} from '../undo.repository.ts';
import { idOfRow } from './row-ids.ts';

/** Households of one transaction. */
const batchSize = 200;

/** Returns the ids that households introduced by an import can have. */
export function idRangeOf({ district_code: district, id: uuid }: Pick<ImportRow, 'district_code' | 'id'>): IdRange {
  const importId = formatId('registryImport', { district, uuid });
  return { first: idOfRow(importId, 'household', 0), last: idOfRow(importId, 'household', 0xffffffff) };
}

/** Saves the present state of households as revisions, before the undo changes them. */
async function keepHistory(tx: Tx, keys: readonly EntityKey[], changed: readonly string[]): Promise<void> {
  const [households, members] = await Promise.all([findHouseholds(tx, keys), findMembers(tx, keys)]);
  const own = Map.groupBy(members, (member) => member.household_id);
  insertRevisions(
    tx,
    households.map((household) => ({ household, members: own.get(household.id) ?? [], changed })),
    { reason: 'IMPORT_UNDONE' },
  );
}

/** Sends the present profiles of households to the rule engine. */
async function sendProfiles(tx: Tx, deps: RegistryDeps, district: string, keys: readonly EntityKey[]): Promise<void> {
  const [households, members, participation] = await Promise.all([
    findHouseholds(tx, keys),
    findMembers(tx, keys),
    findParticipation(tx, keys),
  ]);
  const ownMembers = Map.groupBy(members, (member) => member.household_id);
  const ownParticipation = Map.groupBy(participation, (each) => each.household_id);
  const profiles = households.map((row) =>
    profileOf(row, ownMembers.get(row.id) ?? [], {
      verifiedOn: row.verified_on,
      participation: (ownParticipation.get(row.id) ?? []).map((each) => ({
        programme: each.programme_code,
        since: each.since,
        source: each.source,
      })),
    }),
  );
  recordBatches(tx, { key: deps.profileKey, district }, profileBatches(profiles, null));
}

interface Undo {
  readonly deps: RegistryDeps;
  readonly row: ImportRow;
  readonly range: IdRange;
}

/** Returns the households of a batch on which later work depends. They are kept as they are. */
async function findKept(tx: Tx, { row, range }: Undo, ids: readonly string[]): Promise<Set<string>> {
  const kept = new Set<string>();
  if ((await listDependents(tx, row, range, ids)).length === 0) return kept;
  for (const id of ids) if ((await listDependents(tx, row, range, [id])).length > 0) kept.add(id);
  return kept;
}

/** Brings hashes that were restored from before a rotation of the keys up to the current key. */
async function renewMotherKeys(tx: Tx, { deps, row }: Undo, households: readonly string[]): Promise<void> {
  const known = await listMotherKeys(tx, row.district_code, households);
  const renewed = known.flatMap(({ id, keys }) => {
    const current = deps.vault.refreshWords(keys);
    return current.join() === keys.join() ? [] : [{ id, keys: current }];
  });
  if (renewed.length > 0) setMotherKeys(tx, row.district_code, renewed);
}

/** Restores a batch of households that the import had changed. Returns false if there are none left. */
async function restoreBatch(tx: Tx, undo: Undo): Promise<boolean> {
  const { deps, row } = undo;
  const key = { district: row.district_code, uuid: row.id };
  const batch = await listChangedHouseholds(tx, key, batchSize);
  if (batch.length === 0) return false;
  const ids = batch.map((each) => each.id);
  await lockHouseholds(tx, key.district, ids);
  const kept = await findKept(tx, undo, ids);
  const restored = batch.filter((each) => !kept.has(each.id));
  const restoredIds = restored.map((each) => each.id);
  const revised = restored.filter((each) => each.revised).map(({ id }) => ({ district: key.district, uuid: id }));
  await keepHistory(tx, revised, ['stated', 'housing', 'assets', 'programmes', 'decile', 'members']);
  await undoChanges(tx, key, restoredIds);
  await renewMotherKeys(tx, undo, restoredIds);
  forgetChanges(tx, key, [...kept]);
  await sendProfiles(tx, deps, key.district, revised);
  addKept(tx, key, kept.size);
  return true;
}

/** Withdraws a batch of households that the import had introduced. Returns false if there are none left. */
async function withdrawBatch(tx: Tx, undo: Undo, keptBefore: Set<string>): Promise<boolean> {
  const { deps, row, range } = undo;
  const key = { district: row.district_code, uuid: row.id };
  const batch = await lockIntroduced(tx, key.district, range, batchSize + keptBefore.size);
  const ids = batch.filter((id) => !keptBefore.has(id));
  if (ids.length === 0) return false;
  const kept = await findKept(tx, undo, ids);
  for (const id of kept) keptBefore.add(id);
  const withdrawn = ids.filter((id) => !kept.has(id)).map((uuid) => ({ district: key.district, uuid }));
  await keepHistory(tx, withdrawn, ['listing']);
  await withdrawHouseholds(
    tx,
    key.district,
    withdrawn.map(({ uuid }) => uuid),
  );
  await sendProfiles(tx, deps, key.district, withdrawn);
  const importId = formatId('registryImport', key);
  recordEvent(tx, registryEvents.importHouseholdsWithdrawn, importId, {
    district: key.district,
    version: 1,
    actorId: row.undone_by ?? tx.scope.actorId,
    actorRole: row.undone_role,
    importId,
    householdIds: withdrawn.map((each) => formatId('household', each)),
  });
  addKept(tx, key, kept.size);
  return true;
}

/** Cancels a batch of change requests that the import proposed. Returns false if there are none left. */
async function cancelProposals(tx: Tx, { row }: Undo): Promise<boolean> {
  const district = row.district_code;
  const keys = await lockProposals(tx, { district, uuid: row.id }, batchSize);
  const by = { actor: row.undone_by ?? row.requested_by, role: row.undone_role as Role | null };
  for (const request of await findChangeRequests(tx, keys)) {
    insertStep(tx, request, {
      ...by,
      stage: request.state,
      decision: 'CANCEL',
      area: district,
      reason: 'IMPORT_UNDONE',
    });
    const moved = await moveChangeRequest(tx, request, { state: 'CANCELLED' });
    const facts = changeRequestFacts(moved, { actorId: by.actor, role: by.role });
    recordEvent(tx, registryEvents.changeRequestClosed, facts.changeRequestId, { ...facts, reason: 'IMPORT_UNDONE' });
  }
  return keys.length > 0;
}

/**
 * Undoes an import in batches, each in one transaction: cancels what it proposed, restores what it changed, then
 * withdraws what it introduced. Continues
 * after an interruption. Households with later work are kept and counted.
 */
export async function runUndo(deps: RegistryDeps, row: ImportRow, running: () => boolean): Promise<void> {
  const key = { district: row.district_code, uuid: row.id };
  const scope: SessionScope = {
    ...systemScope('import', row.district_code),
    actorId: row.undone_by ?? row.requested_by,
  };
  const undo: Undo = { deps, row, range: idRangeOf(row) };
  const kept = new Set<string>();
  while (await deps.database.withTransaction(scope, (tx) => cancelProposals(tx, undo))) if (!running()) return;
  while (await deps.database.withTransaction(scope, (tx) => restoreBatch(tx, undo))) if (!running()) return;
  while (await deps.database.withTransaction(scope, (tx) => withdrawBatch(tx, undo, kept))) if (!running()) return;
  await deps.database.withTransaction(scope, async (tx) => {
    const done = await finishUndo(tx, key);
    const importId = formatId('registryImport', key);
    requestScan(tx, row.district_code, 'IMPORT');
    recordEvent(tx, registryEvents.importUndone, importId, {
      district: row.district_code,
      version: 1,
      actorId: row.undone_by ?? row.requested_by,
      actorRole: row.undone_role,
      importId,
      keptHouseholds: done.undo_kept,
    });
  });
}
