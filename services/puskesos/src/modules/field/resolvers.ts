import { caseworkRoles } from '@slrt/domain';
import { creation, requireScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { listFieldDays } from './planned-visit.repository.ts';
import { closeFieldDay, fieldWorkers } from './use-cases/close-field-day.ts';
import { readFieldPackage } from './use-cases/read-field-package.ts';

/** Visits of one page: a village has fewer. */
const maxVisits = 500;

export const Query: Pick<QueryResolvers, 'fieldDays' | 'fieldPackage'> = {
  fieldDays: (_, { districtCode, person, from, until }, context) => {
    const scope = requireScope(context, caseworkRoles);
    const wanted = { district: districtCode, person: person ?? null, from, until };
    return context.db.read(scope, (tx) => listFieldDays(tx, wanted));
  },
  fieldPackage: (_, { village, since }, context) => {
    const scope = requireScope(context, caseworkRoles);
    const caller = { database: context.db, actor: context.actor, scope, roles: caseworkRoles };
    return readFieldPackage(caller, { village, since: since ?? null, first: maxVisits });
  },
};

export const Mutation: MutationResolvers = {
  closeFieldDay: creation('CloseFieldDaySuccess', fieldWorkers, closeFieldDay),
};
