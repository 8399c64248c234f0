import { caseworkRoles } from '@slrt/domain';
import { readBudgetEntities, watchReads } from '@slrt/read-budget';
import { defineModule, getScope, sdl, WrongArgument } from '@slrt/subgraph';
import type { QueryResolvers, Resolvers } from '../../__generated__/graphql.ts';
import type { Deps } from '../../deps.ts';
import { searchComplaints } from './search-complaints.ts';

const lengths = { min: 3, max: 100 } as const;
const limits = { default: 20, max: 50 } as const;

const Query: Pick<QueryResolvers, 'searchComplaints'> = {
  searchComplaints: (_, { text, first }, context) => {
    const scope = getScope(context, caseworkRoles);
    if (text.trim().length < lengths.min || text.length > lengths.max)
      throw new WrongArgument({
        argument: 'text',
        allowed: { key: 'allowed.characters', values: `${lengths.min}–${lengths.max}` },
      });
    const limit = first ?? limits.default;
    if (limit < 1 || limit > limits.max)
      throw new WrongArgument({ argument: 'first', allowed: { key: 'allowed.range', values: `1–${limits.max}` } });
    return searchComplaints(context.deps, scope, { text, limit, requestId: context.requestId });
  },
};

/** Search for complaints by what a caller states. */
export const search = defineModule<Deps, Resolvers>()({
  name: 'search',
  entities: readBudgetEntities,
  schema: [sdl('./search.graphql', import.meta.url)],
  types: { ComplaintMatch: './search-complaints.ts#ComplaintMatchRow' },
  resolvers: { Query },
  jobs: { 'read-signals': { cron: '5-55/10 * * * *', run: watchReads } },
});
