import { caseworkRoles, type Role } from '@slrt/domain';

/** Who writes a district's rules; a second one of them approves. */
export const ruleAuthors: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
/** Who may see rules that are not in force: proposals, and the history. */
export const ruleReaders: readonly Role[] = [...caseworkRoles, 'PLANNER', 'ADMIN'];
/** Who may read verdicts with their facts; agencies and planners may not. */
export const eligibilityReaders: readonly Role[] = caseworkRoles;
