import { creation } from '@slrt/subgraph';
import type { MutationResolvers } from '../../__generated__/graphql.ts';
import { organisers } from '../unit/index.ts';
import { assignSupervisor } from './use-cases/assign-supervisor.ts';

export const Mutation: MutationResolvers = {
  assignSupervisor: creation('AssignSupervisorSuccess', organisers, assignSupervisor),
};
