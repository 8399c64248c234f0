import type { Database } from '@slrt/database';
import { formatId, parseId, systemScope } from '@slrt/domain';
import { batchLoader, type RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import { findNamedPeople, type ParticipationRow } from '../household/index.ts';
import { countActual, countAffected, hasNoEffectYet, type EffectCounts } from './list-effect.repository.ts';
import { listReaders } from './recipient.policy.ts';
import { findLists, type ListRow } from './recipient.repository.ts';

export const listId = (row: ListRow): string =>
  formatId('recipientList', { district: row.district_code, uuid: row.id });

/** Counts with the rights of the registry: the caller may be an agency that may not see the households. */
async function countEffects(database: Database, lists: readonly ListRow[]) {
  const districts = Map.groupBy(lists, (list) => list.district_code);
  const counted = await Promise.all(
    Array.from(districts, ([district, rows]) =>
      database.read(systemScope('recipients', district), async (tx) => {
        const applied = rows.filter((list) => !hasNoEffectYet(list));
        const actual = await countActual(
          tx,
          applied.map((list) => ({ district, uuid: list.id })),
        );
        const expected = rows.filter(hasNoEffectYet).map(async (list) => ({
          list_id: list.id,
          begins: await countAffected(tx, list, 'BEGINS'),
          ends: await countAffected(tx, list, 'ENDS'),
        }));
        return [...actual, ...(await Promise.all(expected))];
      }),
    ),
  );
  const found = new Map(counted.flat().map((row) => [row.list_id, row]));
  return lists.map((list) => found.get(list.id) ?? { begins: 0, ends: 0 });
}

/** Creates loaders of the recipient lists that the caller may read, and of what they say. */
export function createLoaders(request: RequestContext) {
  const readers = request.scope(listReaders);
  return {
    recipientLists: batchLoader<ListRow>(async (ids) => {
      const keys = ids.flatMap((id) => parseId('recipientList', id) ?? []);
      return readers ? request.db.read(readers, (tx) => findLists(tx, keys)) : [];
    }, listId),
    /** Numbers of households whose participation a list begins and ends: expected ones until it is applied. */
    listEffects: new DataLoader<ListRow, Pick<EffectCounts, 'begins' | 'ends'>, string>(
      (lists) => countEffects(request.db, lists),
      { cacheKeyFn: listId },
    ),
    /** Uuids of the people whom lists name in a period of participation. */
    namedPeople: new DataLoader<ParticipationRow, string[], string>(
      async (periods) => {
        const keys = periods.map((period) => ({ district: period.district_code, uuid: period.id }));
        const found = readers ? await request.db.read(readers, (tx) => findNamedPeople(tx, keys)) : [];
        const named = Map.groupBy(found, (row) => row.participation_id);
        return periods.map((period) => (named.get(period.id) ?? []).map((row) => row.person_id));
      },
      { cacheKeyFn: (period) => period.id },
    ),
  };
}
