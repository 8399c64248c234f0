import { creation, getScope } from '@slrt/subgraph';
import type { CalendarOverrideResolvers, MutationResolvers, QueryResolvers } from '../../__generated__/graphql.ts';
import { listOverrides } from './clock.repository.ts';
import { clockReaders, clockSetters, listClocks, setComplaintClock } from './use-cases/set-clock.ts';
import { listHolidays, setDistrictHoliday } from './use-cases/set-holiday.ts';

export const Query: Pick<QueryResolvers, 'complaintClocks' | 'holidays' | 'calendarOverrides'> = {
  complaintClocks: (_, { regionCode: districtCode }, context) => {
    const scope = getScope(context, clockReaders);
    return context.db.read(scope, (tx) => listClocks(tx, districtCode));
  },
  holidays: (_, { regionCode: districtCode, from, until }, context) => {
    const scope = getScope(context, clockReaders);
    return context.db.read(scope, (tx) => listHolidays(tx, { district: districtCode, from, until }));
  },
  calendarOverrides: (_, { regionCode: districtCode }, context) => {
    const scope = getScope(context, clockReaders);
    return context.db.read(scope, (tx) => listOverrides(tx, districtCode));
  },
};

export const Mutation: MutationResolvers = {
  setComplaintClock: creation('SetComplaintClockSuccess', clockSetters, setComplaintClock),
  setDistrictHoliday: creation('SetDistrictHolidaySuccess', clockSetters, setDistrictHoliday),
};

export const CalendarOverride: CalendarOverrideResolvers = {
  date: (row) => row.day,
  isWorkingDay: (row) => row.is_working_day,
  isNational: (row) => row.district_code === null,
  changedBy: (row) => row.changed_by,
  changedAt: (row) => row.changed_at,
};
