import { formatId } from '@slrt/domain';
import type { FieldPackageResolvers } from '../../../__generated__/graphql.ts';
import { pageDeliberations } from '../../deliberation/index.ts';
import { facilitatorConnection } from '../../facilitator/index.ts';
import { findUnitOfVillage, unitReaders } from '../../unit/index.ts';

export const FieldPackage: FieldPackageResolvers = {
  village: ({ village }) => ({ code: village }),
  puskesos: ({ village }, _, context) => {
    const scope = context.scope(unitReaders);
    return scope ? context.db.read(scope, (tx) => findUnitOfVillage(tx, village)) : null;
  },
  facilitators: async ({ village }, _, context) => {
    const scope = context.scope(unitReaders);
    if (!scope) return [];
    const page = await facilitatorConnection(context, scope, village, { first: 100 });
    return page.edges.map((edge) => edge.node);
  },
  deliberations: async ({ village }, _, context) => {
    const scope = context.scope(unitReaders);
    const rows = scope ? await context.db.read(scope, (tx) => pageDeliberations(tx, village, null, 20)) : [];
    return rows.filter((row) => row.held_on === null);
  },
  visitsDue: ({ visits }) => [...visits],
  tombstones: ({ done }) =>
    done.map((row) => ({
      id: formatId('complaint', { district: row.district_code, uuid: row.id }),
      reason: 'DONE',
    })),
  hasMore: ({ more }) => more,
};
