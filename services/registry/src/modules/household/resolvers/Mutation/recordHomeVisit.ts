import { mutate, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { visitors } from '../../household.policy.ts';
import { recordHomeVisit as run } from '../../use-cases/record-home-visit.ts';

export const recordHomeVisit: MutationResolvers['recordHomeVisit'] = (_, { input }, context) => {
  const scope = requireScope(context, visitors);
  return mutate('RecordHomeVisitSuccess', async () => {
    const { household } = await run(context.deps, { access: context, scope }, input);
    return { household: { ...household, direct: true } };
  });
};
