import { caseworkRoles, type Role } from '@slrt/domain';

export const statisticsReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
