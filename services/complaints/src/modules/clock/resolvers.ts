import { creation, getScope } from '@slrt/subgraph';
import type { MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import {
  clockReaders,
  clockSetters,
  listClocks,
  listHolidays,
  setComplaintClock,
  setDistrictHoliday,
} from './use-cases/set-clock.ts';

export const Query: Pick<QueryResolvers, 'complaintClocks' | 'holidays'> = {
  complaintClocks: (_, { regionCode: districtCode }, context) => {
    const scope = getScope(context, clockReaders);
    return context.db.read(scope, (tx) => listClocks(tx, districtCode));
  },
  holidays: (_, { regionCode: districtCode, from, until }, context) => {
    const scope = getScope(context, clockReaders);
    return context.db.read(scope, (tx) => listHolidays(tx, { district: districtCode, from, until }));
  },
};

export const Mutation: MutationResolvers = {
  setComplaintClock: creation('SetComplaintClockSuccess', clockSetters, setComplaintClock),
  setDistrictHoliday: creation('SetDistrictHolidaySuccess', clockSetters, setDistrictHoliday),
};
