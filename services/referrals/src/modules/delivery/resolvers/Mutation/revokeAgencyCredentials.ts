import { create, requireScope } from '@slrt/subgraph';
import type { MutationResolvers } from '../../../../__generated__/graphql.ts';
import { credentialIssuers } from '../../delivery.policy.ts';
import { revokeAgencyCredentials as run } from '../../use-cases/agency-credentials.ts';

export const revokeAgencyCredentials: MutationResolvers['revokeAgencyCredentials'] = (_, { input }, context) => {
  const caller = { actor: context.actor, scope: requireScope(context, credentialIssuers) };
  return create('RevokeAgencyCredentialsSuccess', () => run(context.deps.credentials, caller, input.credentialId));
};
