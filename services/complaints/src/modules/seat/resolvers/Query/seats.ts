import { localDate } from '@slrt/areas';
import { caseworkRoles } from '@slrt/domain';
import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { listSeats } from '../../seat.repository.ts';

export const seats: QueryResolvers['seats'] = (_, { districtCode, role }, context) => {
  const scope = requireScope(context, caseworkRoles);
  const day = localDate(districtCode, new Date());
  return context.db.read(scope, (tx) => listSeats(tx, { district: districtCode, role: role ?? null, day }));
};
