import { connectionResolvers, defineModule, sdl } from '@slrt/subgraph';
import type { Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { findCoverage } from '../unit/index.ts';
import { followAccounts } from './consumers/follow-accounts.ts';
import { Facilitator, Mutation, Query, Region, Supervisor } from './resolvers.ts';
import { findSupervision } from './supervisor.repository.ts';
import * as entities from './facilitator.entity.ts';

/**
 * Facilitators, the villages each one works in, plans for sharing villages between them, and the supervisors of
 * sub-districts. An assignment ends, it is never deleted. Who loses
 * the role in identity hands over what they have.
 */
export const facilitator = defineModule<Deps, Resolvers>()({
  name: 'facilitator',
  entities: Object.values(entities),
  schema: [sdl('./facilitator.graphql', import.meta.url), sdl('./supervisor.graphql', import.meta.url)],
  types: {
    Facilitator: 'FacilitatorRow',
    FacilitatorConnection: 'FacilitatorPage',
    Supervisor: './supervisor.repository.ts#SupervisorRow',
  },
  resolvers: { Query, Mutation, Facilitator, FacilitatorConnection: connectionResolvers, Region, Supervisor },
  publishes: ['PUSKESOS'],
  consumers: [followAccounts],
  readiness: async (tx, { district }) => {
    const { facilitators: count, uncovered: missing } = await findCoverage(tx, district);
    return [
      { code: 'FACILITATORS', required: true, count, missing },
      { code: 'SUPERVISORS', required: true, ...(await findSupervision(tx, district)) },
    ];
  },
});
