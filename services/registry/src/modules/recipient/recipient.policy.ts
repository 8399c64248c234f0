import { agencyRoles, type Role } from '@slrt/domain';

/** Who gives a list: the agency itself. */
export const listGivers: readonly Role[] = agencyRoles;
/** Who settles what was not found by itself. */
export const recipientResolvers: readonly Role[] = ['DISTRICT_VERIFIER', 'FRONT_OFFICE', 'BACK_OFFICE'];
/** Who sees how the lists went: who gave them, and the secretariat. */
export const listReaders: readonly Role[] = [...agencyRoles, ...recipientResolvers, 'MANAGER', 'HEAD_OF_OFFICE'];
