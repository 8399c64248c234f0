import type { ChangeRequestResolvers } from '../../../__generated__/graphql.ts';
import { changeRequestReaders } from '../../change-request/index.ts';
import { listVisitConflicts } from '../field.repository.ts';

/** What this module adds to a change request. */
export const ChangeRequest: Pick<ChangeRequestResolvers, 'visitConflicts'> = {
  visitConflicts: async (row, _, context) => {
    const scope = context.scope(changeRequestReaders);
    const key = { district: row.district_code, uuid: row.id };
    const found = scope ? await context.db.read(scope, (tx) => listVisitConflicts(tx, key)) : [];
    return found.map((each) => ({
      visitKey: each.id,
      visitedAt: each.visited_at,
      receivedAt: each.received_at,
      fields: each.fields,
    }));
  },
};
