import {
  assignmentsOf,
  caseworkRoles,
  covers,
  type Actor,
  type HouseholdPart,
  type Role,
  type SessionScope,
} from '@slrt/domain';
import { mayRead } from '../household/index.ts';

export const statisticsReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
/**
 * Roles that may store the counts of their district as this month's snapshot. Not planners: each snapshot would give them new
 * figures of nearly the same counts, whose noise they could average.
 */
export const snapshotTakers: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE', 'DISTRICT_VERIFIER'];
/** Roles that may load population figures. */
export const populationEditors: readonly Role[] = ['ADMIN'];

/**
 * True if the actor may read this part of the rows of the whole area, and therefore count them exactly. Others get published
 * counts. Null stands for the parts that are open to everyone who sees the rows.
 */
export const mayCountRows = (actor: Actor, code: string, part: HouseholdPart | null): boolean =>
  assignmentsOf(actor, caseworkRoles).some(
    ({ role, areas }) =>
      areas.some((area) => covers(area, code)) &&
      (part === null || mayRead({ scope: 'staff' }, part, { roles: [role] })),
  );

/** True if the whole area is the caller's, so that no count of it is a partial sum. */
export const coversArea = ({ areas }: Pick<SessionScope, 'areas'>, code: string): boolean =>
  areas.some((area) => covers(area, code));
