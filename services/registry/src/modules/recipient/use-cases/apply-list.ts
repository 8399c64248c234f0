import { audit } from '@slrt/database';
import { formatId, issue, parseId, refusals, systemScope, type EntityKey, type SessionScope } from '@slrt/domain';
import { currentRequestId } from '@slrt/runtime';
import type { Caller } from '@slrt/subgraph';
import {
  recordParticipation,
  recordParticipationEnd,
  undoListedParticipation,
  type RegistryDeps,
} from '../../household/index.ts';
import { listDependents, pageAffected, pageChanged } from '../list-effect.repository.ts';
import type { ListState } from '../recipient.entity.ts';
import { lockList, setListState, type ListRow } from '../recipient.repository.ts';

/** Number of households per transaction. */
const chunkHouseholds = 200;

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

/** Runs `work` in transactions until it returns no household. `work` gets the last household of the previous round. */
async function inChunks(
  deps: RegistryDeps,
  list: ListRow,
  work: (tx: Parameters<typeof pageChanged>[0], after: string | null) => Promise<readonly { household_id: string }[]>,
): Promise<void> {
  let after: string | null = null;
  for (;;) {
    const rows: readonly { household_id: string }[] = await deps.database.withTransaction(rightsOf(list), (tx) =>
      work(tx, after),
    );
    const last = rows.at(-1);
    if (!last || rows.length < chunkHouseholds) return;
    after = last.household_id;
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
  await inChunks(deps, list, async (tx, after) => {
    const rows = await pageAffected(tx, list, 'BEGINS', { after, limit: chunkHouseholds });
    await recordParticipation(tx, deps.profileKey, toKeys(list, rows), participationOf(list));
    return rows;
  });
  await inChunks(deps, list, async (tx, after) => {
    const rows = await pageAffected(tx, list, 'ENDS', { after, limit: chunkHouseholds });
    await recordParticipationEnd(tx, deps.profileKey, toKeys(list, rows), endOf(list));
    return rows;
  });
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
  await inChunks(deps, list, async (tx) => {
    const rows = await pageChanged(tx, list, chunkHouseholds);
    await undoListedParticipation(tx, deps.profileKey, toKeys(list, rows), list);
    return rows;
  });
  return { list: await finish(deps, list, 'UNDONE') };
}
