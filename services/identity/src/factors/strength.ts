import { roles, type Assignment, type Role } from '@slrt/domain';
import type { AccountKind } from '../accounts/account.entity.ts';

/** Authentication methods of a session (RFC 8176). `emergency` is our own, for an emergency account. */
export type Methods = readonly string[];

/**
 * Roles that decide over a whole district or over who may do what: an administrator over accounts, a data-protection officer over the
 * log of everyone, a manager, head of office and verifier over every family of the district.
 */
export const defaultFactorRoles: readonly Role[] = [
  'ADMIN',
  'DATA_PROTECTION_OFFICER',
  'MANAGER',
  'HEAD_OF_OFFICE',
  'DISTRICT_VERIFIER',
];

/** Reads a list of roles, comma-separated, or `NONE`. Returns null when one is unknown. */
export function readRoles(text: string): Role[] | null {
  if (text.trim() === 'NONE') return [];
  const names = text.split(',').flatMap((each) => (each.trim() ? [each.trim()] : []));
  const known = roles.filter((role) => names.includes(role));
  return known.length === new Set(names).size ? known : null;
}

export interface StrengthRule {
  /** Roles whose holders need a second factor. */
  readonly factorRoles: readonly Role[];
  /** True in the demo, whose people need none. */
  readonly isDemo: boolean;
}
/** Part of an account that decides whether it needs a second factor. */
export interface Holder {
  readonly kind: AccountKind;
  readonly is_demo: boolean;
}

/** True when a person must sign in with a second factor. An emergency account needs none: nothing but its envelope is left. */
export function needsFactor(
  { kind, is_demo: isDemoPerson }: Holder,
  assignments: readonly Pick<Assignment, 'role'>[],
  { factorRoles, isDemo }: StrengthRule,
): boolean {
  if (kind === 'EMERGENCY' || (isDemoPerson && isDemo)) return false;
  return kind === 'SUPPORT' || assignments.some(({ role }) => factorRoles.includes(role));
}

/** True when a session was made with two factors, or with a passkey that checked its holder. */
export const isStrong = (methods: Methods | undefined): boolean => methods?.includes('mfa') ?? false;

/** Value of `acr` in tokens: https://refeds.org/profile/mfa for two factors, and sfa for one. */
export const contextOf = (methods: Methods | undefined): string =>
  `https://refeds.org/profile/${isStrong(methods) ? 'mfa' : 'sfa'}`;
