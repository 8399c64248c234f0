import {
  assignmentFor,
  caseworkRoles,
  factsClosedTo,
  mayLearn,
  rolesAt,
  type Actor,
  type Role,
  type SessionScope,
} from '@slrt/domain';
import { ruleFacts } from './fact-kinds.ts';

/** Roles that may propose and decide a district's rules. */
export const ruleAuthors: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
/** Roles that may read rules that are not in force: proposals and history. */
export const ruleReaders: readonly Role[] = [...caseworkRoles, 'PLANNER', 'ADMIN'];
/**
 * True if the caller may read for exactly how many households of a district a rule changes the verdict. A rule can be written so that the
 * counts tell a fact about one household, of this rule or of the one in force, so that all facts of rules must be open to the caller.
 */
export const mayCountImpact = (actor: Actor, district: string): boolean =>
  assignmentFor(
    actor,
    caseworkRoles.filter((role) => mayLearn(role, ruleFacts)),
    district,
  ) !== undefined;
/**
 * Returns true if one of the caller's roles at a place may learn every fact that a rule can use, and so any verdict. Who may not gets
 * verdicts that are evaluated for them.
 */
export const mayLearnVerdicts = ({ grants }: Pick<SessionScope, 'grants'>, regionCode: string): boolean =>
  factsClosedTo(rolesAt({ grants }, regionCode), ruleFacts).length === 0;
/** Roles that may read verdicts and their facts. */
export const eligibilityReaders: readonly Role[] = caseworkRoles;
