import { formatId, parseId } from '@slrt/domain';
import { batchLoader, type RequestContext } from '@slrt/subgraph';
import DataLoader from 'dataloader';
import type { ParticipationRow } from '../household/index.ts';
import { findNamedPeople } from './list-effect.repository.ts';
import { listReaders } from './recipient.policy.ts';
import { findLists, type ListRow } from './recipient.repository.ts';

export const listId = (row: ListRow): string =>
  formatId('recipientList', { district: row.district_code, uuid: row.id });

/** Creates loaders of the recipient lists that the caller may read, and of what they say. */
export function createLoaders(request: RequestContext) {
  const readers = request.scope(listReaders);
  return {
    recipientLists: batchLoader<ListRow>(async (ids) => {
      const keys = ids.flatMap((id) => parseId('recipientList', id) ?? []);
      return readers ? request.db.read(readers, (tx) => findLists(tx, keys)) : [];
    }, listId),
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
