import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { credentialIssuers } from '../../delivery.policy.ts';
import { issueAgencyCredentials as run } from '../../use-cases/agency-credentials.ts';

export const issueAgencyCredentials: MutationResolvers['issueAgencyCredentials'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, credentialIssuers) };
  return create('IssueAgencyCredentialsSuccess', () => run(context.deps.credentials, caller, input));
};
