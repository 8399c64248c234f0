import { caseworkRoles, type Role } from '@slrt/domain';

/** Who takes a village's records along: people who work with them, never an agency. */
export const fieldReaders: readonly Role[] = caseworkRoles;
