import type { Role } from '@slrt/domain';

/** Who sets a district's quota and documents. */
export const programmeSetters: readonly Role[] = ['MANAGER', 'HEAD_OF_OFFICE'];
