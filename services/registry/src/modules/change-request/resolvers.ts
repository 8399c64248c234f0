import { getKey, parseId } from '@slrt/domain';
import { command, connection, creation, named, pageSize, getScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { changeProposers, changeRequestReaders } from './change-request.policy.ts';
import { countChangeRequests, findChangeRequests, pageChangeRequests } from './change-request.repository.ts';
import { showLikelyDuplicates } from './likely-duplicates.ts';
import { resubmitChangeRequest } from './use-cases/resubmit-change-request.ts';
import { submitChangeRequest } from './use-cases/submit-change-request.ts';

export const Query: Pick<QueryResolvers, 'changeRequest' | 'changeRequests'> = {
  changeRequest: async (_, { id }, context) => {
    const scope = getScope(context, changeRequestReaders);
    const key = parseId('changeRequest', id);
    if (!key) return null;
    const [row] = await context.db.read(scope, (tx) => findChangeRequests(tx, [key]));
    return row ? { ...row, direct: true } : null;
  },
  changeRequests: async (_, { filter, first, after }, context) => {
    const scope = getScope(context, changeRequestReaders);
    const page = pageSize(first, after, 1);
    const last = page.after ? String(page.after[0]) : null;
    const household = filter?.householdId ? getKey('household', filter.householdId).uuid : null;
    const criteria = { ...filter, household };
    const rows = await context.db.read(scope, (tx) => pageChangeRequests(tx, criteria, last, page.limit + 1));
    return connection(
      rows,
      page,
      (row) => [row.id],
      () => context.db.read(scope, (tx) => countChangeRequests(tx, criteria)),
    );
  },
};

export const Mutation: Pick<MutationResolvers, 'submitChangeRequest' | 'resubmitChangeRequest'> = {
  submitChangeRequest: showLikelyDuplicates(
    creation('SubmitChangeRequestSuccess', changeProposers, named('changeRequest', submitChangeRequest)),
  ),
  resubmitChangeRequest: showLikelyDuplicates(
    command('ResubmitChangeRequestSuccess', changeProposers, named('changeRequest', resubmitChangeRequest)),
  ),
};
