import type { RegionResolvers } from '../../../__generated__/graphql.ts';
import { unitReaders } from '../../unit/index.ts';
import { listSupervisors } from '../supervisor.repository.ts';

export const Region: Pick<RegionResolvers, 'supervisors'> = {
  supervisors: (region, _, context) => {
    const scope = context.scope(unitReaders);
    return scope ? context.db.read(scope, (tx) => listSupervisors(tx, region.code)) : null;
  },
};
