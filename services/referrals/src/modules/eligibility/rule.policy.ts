import { caseworkRoles, type Role } from '@slrt/domain';

/** Roles that may propose and decide a district's rules. */
export const ruleAuthors: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
/** Roles that may read rules that are not in force: proposals and history. */
export const ruleReaders: readonly Role[] = [...caseworkRoles, 'PLANNER', 'ADMIN'];
/** Roles that may read verdicts and their facts. */
export const eligibilityReaders: readonly Role[] = caseworkRoles;
