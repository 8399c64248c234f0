import { creation } from '@slrt/subgraph';
import type { MutationResolvers, RegionResolvers, SupervisorResolvers } from '../../__generated__/graphql.ts';
import { listSupervisors } from './supervisor.repository.ts';
import { assignSupervisor } from './use-cases/assign-supervisor.ts';
import { organisers, unitReaders } from '../unit/index.ts';

export const Mutation: MutationResolvers = {
  assignSupervisor: creation('AssignSupervisorSuccess', organisers, assignSupervisor),
};

export const Region: Pick<RegionResolvers, 'supervisors'> = {
  supervisors: (region, _, context) => {
    const scope = context.scope(unitReaders);
    return scope ? context.db.read(scope, (tx) => listSupervisors(tx, region.code)) : null;
  },
};

export const Supervisor: SupervisorResolvers = {
  subDistricts: (row) => row.sub_district_codes.map((code) => ({ code })),
};
