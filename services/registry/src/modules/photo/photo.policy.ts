import { caseworkRoles, type Role, type SessionScope } from '@slrt/domain';
import { mayRead } from '../household/index.ts';

export const photographers: readonly Role[] = ['FACILITATOR', 'PUSKESOS_OFFICER', 'SUPERVISOR', 'FRONT_OFFICE'];
export const photoReaders: readonly Role[] = caseworkRoles;

const cards = ['KTP', 'KK'];
/** Photos of cards show the numbers on them; the others show the house. */
export const mayReadPhoto = (scope: SessionScope, kind: string): boolean =>
  mayRead(scope, 'belongings') && (!cards.includes(kind) || mayRead(scope, 'identifier'));
