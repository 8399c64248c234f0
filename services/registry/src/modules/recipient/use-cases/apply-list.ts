import { audit, type Tx } from '@slrt/database';
import { formatId, issue, parseId, refusals, systemScope, type EntityKey, type SessionScope } from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import type { Caller } from '@slrt/subgraph';
import {
  recordParticipation,
  recordParticipationEnd,
  undoListedParticipation,
  type RegistryDeps,
} from '../../household/index.ts';
import { listAffected, listChanged, listDependents, type ListEffect } from '../list-effect.repository.ts';
import type { ListState } from '../recipient.entity.ts';
import { lockList, setListState, type ListRow } from '../recipient.repository.ts';

/** Number of households per transaction. */
const chunkHouseholds = 500;
/** More households than any district has. */
const maxHouseholds = 10_000_000;

/** Participation as a list states it. */
export const participationOf = (list: ListRow) => ({
  programmeCode: list.programme_code,
  since: list.since,
  asOf: list.as_of,
  source: list.source,
  sourceRef: list.id,
  listId: list.id,
});
/** End of participation as a list states it. */
export const endOf = (list: ListRow) => ({
  programmeCode: list.programme_code,
  until: list.as_of,
  reason: list.end_reason ?? ('NOT_LISTED' as const),
  source: list.source,
  sourceRef: list.id,
});

const rightsOf = (list: ListRow): SessionScope => systemScope('recipients', list.district_code);

const toKeys = (list: ListRow, rows: readonly { household_id: string }[]): EntityKey[] =>
  rows.map((row) => ({ district: list.district_code, uuid: row.household_id }));

/** Finds the households on which a list has an effect, and changes them in transactions of `chunkHouseholds`. */
async function changeAffected(
  deps: RegistryDeps,
  list: ListRow,
  effect: ListEffect,
  change: (tx: Tx, households: EntityKey[]) => Promise<object>,
): Promise<void> {
  const rows = await deps.database.read(rightsOf(list), (tx) => listAffected(tx, list, effect, maxHouseholds));
  for (let from = 0; from < rows.length; from += chunkHouseholds) {
    const chunk = toKeys(list, rows.slice(from, from + chunkHouseholds));
    await deps.database.withTransaction(rightsOf(list), (tx) => change(tx, chunk));
  }
}

const finish = (deps: RegistryDeps, list: ListRow, state: ListState): Promise<ListRow> =>
  deps.database.withTransaction(rightsOf(list), (tx) => setListState(tx, list, state));

/**
 * Applies a list in state APPLYING: begins the participation of matched households, then ends that of the households
 * that it removes. Runs with the rights of the registry, because an agency learns only counts. Repeating it after an
 * interruption completes it.
 */
export async function applyList(deps: RegistryDeps, list: ListRow): Promise<ListRow> {
  await changeAffected(deps, list, 'BEGINS', (tx, households) =>
    recordParticipation(tx, deps.profileKey, households, participationOf(list)),
  );
  await changeAffected(deps, list, 'ENDS', (tx, households) =>
    recordParticipationEnd(tx, deps.profileKey, households, endOf(list)),
  );
  return finish(deps, list, 'APPLIED');
}

/**
 * Moves a list from one of `from` to the state in which the work on it goes on, with an audit row. Throws
 * INVALID_TRANSITION in other states, and NOT_FOUND if the caller may not see the list.
 */
function decide(
  deps: RegistryDeps,
  { scope }: Caller,
  listId: string,
  { from, to }: { from: readonly ListState[]; to: 'APPLYING' | 'UNDOING' },
): Promise<ListRow> {
  const key = parseId('recipientList', listId);
  if (!key) throw refusals.notFound();
  return deps.database.withTransaction(scope, async (tx) => {
    const list = await lockList(tx, key);
    if (!list) throw refusals.notFound();
    const allowed =
      list.state === 'PROPOSED' ? ['applyRecipientList'] : list.state === 'APPLIED' ? ['undoRecipientList'] : [];
    if (!from.includes(list.state)) throw refusals.invalidTransition(list.state, to, allowed);
    audit(tx, {
      district: key.district,
      action: to === 'APPLYING' ? 'recipients.apply' : 'recipients.undo',
      purpose: 'PARTICIPATION',
      subjects: [listId],
      requestId: currentRequestId() ?? null,
    });
    return setListState(tx, list, to);
  });
}

/** Applies a list that waits for a decision, or completes one whose application was interrupted. */
export async function applyRecipientList(
  deps: RegistryDeps,
  caller: Caller,
  input: { listId: string },
): Promise<{ list: ListRow }> {
  const list = await decide(deps, caller, input.listId, { from: ['PROPOSED', 'APPLYING'], to: 'APPLYING' });
  return { list: await applyList(deps, list) };
}

/** Returns the lists and other sources that depend on a list: ids of lists, or sources such as `OFFICER`. */
export async function findDependents(deps: RegistryDeps, list: ListRow): Promise<string[]> {
  const rows = await deps.database.read(rightsOf(list), (tx) => listDependents(tx, list));
  return rows.map(({ source, list_id: id }) =>
    id ? formatId('recipientList', { district: list.district_code, uuid: id }) : source,
  );
}

/**
 * Undoes a list: participation is as it was before. Throws INVALID_INPUT (`LATER_CHANGES`) while other sources depend on
 * it.
 */
export async function undoRecipientList(
  deps: RegistryDeps,
  caller: Caller,
  input: { listId: string },
): Promise<{ list: ListRow }> {
  const list = await decide(deps, caller, input.listId, { from: ['APPLIED', 'UNDOING'], to: 'UNDOING' });
  if ((await findDependents(deps, list)).length > 0) {
    await finish(deps, list, 'APPLIED');
    throw refusals.invalidInput([issue('listId', 'LATER_CHANGES')]);
  }
  for (let isDone = false; !isDone;)
    isDone = await deps.database.withTransaction(rightsOf(list), async (tx) => {
      const rows = await listChanged(tx, list, chunkHouseholds);
      await undoListedParticipation(tx, deps.profileKey, toKeys(list, rows), list);
      return rows.length < chunkHouseholds;
    });
  return { list: await finish(deps, list, 'UNDONE') };
}
