import { creation } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { programmeSetters } from './programme.policy.ts';
import { setDistrictProgramme, setQuota } from './use-cases/set-programme.ts';

export const Query: Pick<QueryResolvers, 'programme' | 'programmes'> = {
  programme: async (_, { code }, { deps }) => (await deps.directory()).programmes.get(code) ?? null,
  programmes: async (_, __, { deps }) => [...(await deps.directory()).programmes.values()],
};

export const Mutation: MutationResolvers = {
  setQuota: creation('SetQuotaSuccess', programmeSetters, setQuota),
  setDistrictProgramme: creation('SetDistrictProgrammeSuccess', programmeSetters, setDistrictProgramme),
};
