import { caseworkRoles, covers, type Role, type SessionScope } from '@slrt/domain';

export const statisticsReaders: readonly Role[] = [...caseworkRoles, 'PLANNER'];
/** Roles that may store the counts of their district as this month's snapshot. */
export const snapshotTakers: readonly Role[] = ['PLANNER', 'MANAGER', 'HEAD_OF_OFFICE', 'DISTRICT_VERIFIER'];
/** Roles that may load population figures. */
export const populationEditors: readonly Role[] = ['ADMIN'];

/** Smallest count shown to roles that see counts only (small-cell suppression; source: graph contract). */
const minShown = 5;

export interface CountView {
  readonly count: number | null;
  readonly suppressed: boolean;
}

/** Returns a count as the caller may see it. */
export const viewCount = ({ role }: Pick<SessionScope, 'role'>, n: number): CountView =>
  role === 'PLANNER' && n < minShown ? { count: null, suppressed: true } : { count: n, suppressed: false };

/** True if the whole area is the caller's, so that no count of it is a partial sum. */
export const coversArea = ({ areas }: Pick<SessionScope, 'areas'>, code: string): boolean =>
  areas.some((area) => covers(area, code));
