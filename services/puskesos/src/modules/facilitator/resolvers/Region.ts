import type { RegionResolvers } from '../../../__generated__/graphql.ts';
import { unitReaders } from '../../unit/index.ts';
import { facilitatorConnection } from './facilitator-connection.ts';

export const Region: Pick<RegionResolvers, 'facilitators'> = {
  facilitators: (region, { first, after }, context) => {
    const scope = context.scope(unitReaders);
    return scope ? facilitatorConnection(context, scope, region.code, { first, after }) : null;
  },
};
