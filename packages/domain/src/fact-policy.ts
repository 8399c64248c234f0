import { personalFacts, type PersonalFact } from './facts.ts';
import { agencyRoles, caseworkRoles, covers, type Role, type SessionScope } from './roles.ts';

/** Rights to learn a kind of fact about a person or household, wherever the fact can be learned. */
export interface FactPolicy {
  /** Roles that may learn it about the records of their areas. */
  readonly staff: readonly Role[];
  /**
   * Referrals with which an agency may learn it of a household: every one, only one for a programme that needs it (`programmeNeeds`), or
   * none.
   */
  readonly agencies: 'EVERY_REFERRAL' | 'NEEDED' | 'NEVER';
  /** True if each read states a purpose. */
  readonly purpose: boolean;
}

/** Roles that need no numbers, health or position of a house for their work: they decide, chair and coordinate. */
const closedTo: readonly Role[] = ['VILLAGE_HEAD', 'PUSKESOS_COORDINATOR', 'HEAD_OF_OFFICE'];
/** Roles of the desks that handle complaints and call back. */
const deskRoles: readonly Role[] = [
  'FACILITATOR',
  'PUSKESOS_OFFICER',
  'PUSKESOS_COORDINATOR',
  'FRONT_OFFICE',
  'BACK_OFFICE',
  'MANAGER',
];
const nearRoles = caseworkRoles.filter((role) => !closedTo.includes(role));

const open = { staff: caseworkRoles, agencies: 'EVERY_REFERRAL', purpose: false } as const;
const needed = { ...open, agencies: 'NEEDED' } as const;
/** Specific personal data of UU 27/2022 article 4(2), and what opens or finds the rest. */
const closed = { staff: nearRoles, agencies: 'NEEDED', purpose: false } as const;

/**
 * The one declaration of who may learn what. Source: the duties of the roles (Pedum SLRT 2017/2020) and UU 27/2022 article 4 on specific
 * personal data. Fields, arguments and results name their kinds of facts; their access follows from here.
 */
export const factPolicies: Readonly<Record<PersonalFact, FactPolicy>> = {
  IDENTITY_NUMBER: { ...closed, purpose: true },
  NAME: open,
  SEX: open,
  BIRTH_DATE: open,
  FAMILY: open,
  ADDRESS: open,
  LOCATION: closed,
  CIVIL_STATUS: needed,
  SCHOOLING: needed,
  EMPLOYMENT: needed,
  HEALTH: closed,
  DISABILITY: closed,
  PREGNANCY: closed,
  WELFARE: needed,
  BELONGINGS: needed,
  PARTICIPATION: needed,
  ELIGIBILITY: open,
  PHONE: { staff: [...deskRoles, 'SERVICE'], agencies: 'NEEDED', purpose: true },
  PHOTO: { ...open, agencies: 'NEVER' },
  DOCUMENT: needed,
  CONSENT: { ...open, agencies: 'NEVER' },
  // Administrators see for which complaint a message was sent, services for which one they send it.
  COMPLAINT: { ...open, staff: [...caseworkRoles, 'ADMIN', 'SERVICE'] },
};

/** Roles that may learn a fact about some record; agencies included. */
const rolesByFact: ReadonlyMap<PersonalFact, ReadonlySet<Role>> = new Map(
  personalFacts.map((fact) => {
    const { staff, agencies } = factPolicies[fact];
    return [fact, new Set<Role>(agencies === 'NEVER' ? staff : [...staff, ...agencyRoles])];
  }),
);

/**
 * Returns true if a role may learn all of these facts, about the records that it sees. An agency may learn some of them only with the
 * right referral: ask `isNeeded` for the record.
 */
export const mayLearn = (role: Role, facts: readonly PersonalFact[]): boolean =>
  facts.every((fact) => rolesByFact.get(fact)?.has(role));

/**
 * Returns true if a role may ask by these facts, as a filter or sort order: the answer tells them about every record of the list. An
 * agency may ask only by what every referral opens, because what one referral needs is closed in the others.
 */
export const mayAskBy = (role: Role, facts: readonly PersonalFact[]): boolean =>
  mayLearn(role, facts) &&
  (!agencyRoles.includes(role) || facts.every((fact) => factPolicies[fact].agencies === 'EVERY_REFERRAL'));

/**
 * Returns the facts among these that are closed to the caller in a district: those that none of its roles there may learn. A
 * data-protection officer may learn what is stored about a person, in the report that the person asked for. The system may learn all.
 */
export function factsClosedIn(
  { scope, grants }: Pick<SessionScope, 'scope' | 'grants'>,
  district: string,
  facts: readonly PersonalFact[],
): PersonalFact[] {
  if (scope === 'system') return [];
  const there = grants
    .filter(({ areas }) => areas.some((area) => covers(area, district) || covers(district, area)))
    .map(({ role }) => role);
  return there.includes('DATA_PROTECTION_OFFICER') ? [] : factsClosedTo(there, facts);
}

/** Returns the facts among these that none of the roles may learn. */
export const factsClosedTo = (roles: readonly Role[], facts: readonly PersonalFact[]): PersonalFact[] =>
  facts.filter((fact) => !roles.some((role) => rolesByFact.get(fact)?.has(role)));
