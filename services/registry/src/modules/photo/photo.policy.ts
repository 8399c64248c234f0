import { caseworkRoles, type Role, type SessionScope } from '@slrt/domain';
import { mayRead } from '../household/index.ts';

export const photographers: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'SUPERVISOR', 'FRONT_OFFICE'];
/** Roles that may delete a photo that another person uploaded. */
export const photoDeletersOfOthers: readonly Role[] = ['SUPERVISOR', 'BACK_OFFICE', 'MANAGER'];
/** Roles that may delete a photo: that of another person, or their own. */
export const photoDeleters: readonly Role[] = [...new Set([...photographers, ...photoDeletersOfOthers])];
export const photoReaders: readonly Role[] = caseworkRoles;

const cards = ['KTP', 'KK'];
/** Returns true if the caller may see photos of this kind, by the roles where the household is. Photos of cards show identity numbers. */
export const mayReadPhoto = ({ scope }: Pick<SessionScope, 'scope'>, kind: string, roles: readonly Role[]): boolean =>
  mayRead({ scope }, 'belongings', { roles }) && (!cards.includes(kind) || mayRead({ scope }, 'identifier', { roles }));
