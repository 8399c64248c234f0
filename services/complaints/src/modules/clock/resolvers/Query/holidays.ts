import { requireScope } from '@slrt/subgraph';
import type { QueryResolvers } from '../../../../__generated__/graphql.ts';
import { clockReaders } from '../../clock.policy.ts';
import { listHolidays } from '../../use-cases/set-clock.ts';

export const holidays: QueryResolvers['holidays'] = (_, { districtCode, from, until }, context) => {
  const scope = requireScope(context, clockReaders);
  return context.db.read(scope, (tx) => listHolidays(tx, { district: districtCode, from, until }));
};
