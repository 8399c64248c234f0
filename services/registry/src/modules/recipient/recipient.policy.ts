import { agencyRoles, type Role } from '@slrt/domain';

/** Roles that may submit a recipient list: those of the agency. */
export const listSubmitters: readonly Role[] = agencyRoles;
/** Roles that may apply or undo a recipient list: the agency that sent it, and the district. */
export const listDeciders: readonly Role[] = [...agencyRoles, 'DISTRICT_VERIFIER', 'MANAGER'];
/** Roles that may resolve rows without an automatic match. */
export const recipientResolvers: readonly Role[] = ['DISTRICT_VERIFIER', 'FRONT_OFFICE', 'BACK_OFFICE'];
/** Roles that may see recipient lists: the agency that submitted them, and the secretariat. */
export const listReaders: readonly Role[] = [...agencyRoles, ...recipientResolvers, 'MANAGER', 'HEAD_OF_OFFICE'];
