import type { Role } from '@slrt/domain';

/** Roles that may accept or refuse a household that moves to their district. */
export const householdReceivers: readonly Role[] = ['DISTRICT_VERIFIER'];
/** Roles that may see the households that wait to be accepted. */
export const incomingReaders: readonly Role[] = [...householdReceivers, 'HEAD_OF_OFFICE', 'MANAGER'];
