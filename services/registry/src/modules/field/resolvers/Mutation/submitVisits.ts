import { mutateBatch, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { visitors } from '../../../household/index.ts';
import { submitVisits as run } from '../../use-cases/submit-visits.ts';

export const submitVisits: MutationResolvers['submitVisits'] = (_, { input }, context) => {
  const caller = { access: context, scope: requireScope(context, visitors), logger: context.logger };
  return mutateBatch('SubmitVisitsSuccess', () => run(context.deps, caller, input));
};
