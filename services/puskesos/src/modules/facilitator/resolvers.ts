import { levelOf, RefusedField } from '@slrt/domain';
import { command, creation, requireScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { organisers, unitReaders } from '../unit/index.ts';
import { facilitatorConnection } from './resolvers/facilitator-connection.ts';
import { assignFacilitator } from './use-cases/assign-facilitator.ts';
import { readPlan } from './use-cases/read-plan.ts';
import { locateVillages, reassignFacilitator } from './use-cases/reassign-facilitator.ts';

const maxAdditionalPeople = 500;

export const Query: Pick<QueryResolvers, 'facilitators' | 'facilitatorPlan'> = {
  facilitators: (_, { filter, first, after }, context) =>
    facilitatorConnection(context, requireScope(context, unitReaders), filter?.regionCode, { first, after }),
  facilitatorPlan: async (_, { regionCode, additional, weight }, context) => {
    const scope = requireScope(context, unitReaders);
    const level = levelOf(regionCode);
    if (level !== 'DISTRICT' && level !== 'SUB_DISTRICT') throw new RefusedField('UNKNOWN_REGION');
    if (additional < 0 || additional > maxAdditionalPeople) throw new RefusedField('OUT_OF_RANGE');
    const wanted = { regionCode, additional, weight } as const;
    const { plan, people } = await context.db.read(scope, (tx) => readPlan(tx, wanted));
    const place = (code: string) => ({ code });
    return {
      ...plan,
      moved: plan.moved.map(place),
      loads: plan.loads.map((load) => ({
        ...load,
        facilitator: people.find((row) => row.id === load.facilitator) ?? null,
        villages: load.villages.map(place),
      })),
    };
  },
};

export const Mutation: MutationResolvers = {
  assignFacilitator: creation('AssignFacilitatorSuccess', organisers, assignFacilitator),
  reassignFacilitator: command('ReassignFacilitatorSuccess', organisers, reassignFacilitator),
  locateVillages: creation('LocateVillagesSuccess', organisers, locateVillages),
};
