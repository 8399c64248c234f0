import { issue, refusals, type InputIssue } from '@slrt/domain';
import type { ComplaintRow, Guardian } from '../complaint/index.ts';

type Facts = Pick<ComplaintRow, 'consent' | 'lawful_basis'>;

/** Returns on what a referral of the complaint rests: `CONSENT` or a `LawfulBasis`. Null if it may not be referred. */
export function referralBasisOf({ consent, lawful_basis: basis }: Facts): string | null {
  if (consent?.given) return 'CONSENT';
  return basis?.basis ?? null;
}

/** Throws InvalidInput unless the person concerned consented or a lawful basis is recorded. */
export function assertMayBeReferred(complaint: Facts, path: string): void {
  if (referralBasisOf(complaint) !== null) return;
  throw refusals.invalidInput([issue(path, complaint.consent ? 'CONSENT_REFUSED' : 'CONSENT_NOT_ASKED')]);
}

/** Milliseconds by which the time of consent may be in the future, because device clocks may be wrong. */
const maxClockSkew = 24 * 3600 * 1000;

export interface ConsentInput {
  given: boolean;
  method: string;
  at: string | Date;
  guardian?: GuardianInput | null | undefined;
}
export interface GuardianInput {
  name: string;
  relation: Guardian['relation'];
}

/** Age in completed years from which a person consents alone (UU 35/2014, article 1 (1); UU 27/2022, article 25). */
const adultAge = 18;

/** Returns whether a person was born less than 18 years before a day, both `YYYY-MM-DD`. False if the date of birth is not known. */
export function isChild(birthDate: string | null, day: string): boolean {
  if (birthDate === null) return false;
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4)) - (day.slice(5) < birthDate.slice(5) ? 1 : 0);
  return years < adultAge;
}

/** Throws InvalidInput if a referral of a child rests on consent and no guardian gave it. A lawful basis needs none. */
export function assertGuardianConsented(
  complaint: Facts,
  path: string,
  { birthDate, day }: { readonly birthDate: string | null; readonly day: string },
): void {
  if (
    referralBasisOf(complaint) === 'CONSENT' &&
    !complaint.lawful_basis &&
    !complaint.consent?.guardian &&
    isChild(birthDate, day)
  )
    throw refusals.invalidInput([issue(path, 'GUARDIAN_CONSENT_REQUIRED')]);
}

const maxName = 200;
function guardianIssues({ name }: GuardianInput): InputIssue[] {
  if (name.trim() === '') return [issue('consent.guardian.name', 'REQUIRED')];
  return name.length > maxName ? [issue('consent.guardian.name', 'TOO_LONG')] : [];
}

/** Returns the guardian as it is stored. Empty for an adult. */
export const guardianOf = ({ guardian }: ConsentInput): { guardian?: Guardian } =>
  guardian ? { guardian: { name: guardian.name.trim(), relation: guardian.relation } } : {};

export function consentIssues({ method, at, guardian }: ConsentInput, now: Date): InputIssue[] {
  const issues: InputIssue[] = [];
  if (method.trim() === '') issues.push(issue('consent.method', 'REQUIRED'));
  if (method.length > 100) issues.push(issue('consent.method', 'TOO_LONG'));
  if (new Date(at).getTime() > now.getTime() + maxClockSkew) issues.push(issue('consent.at', 'IN_THE_FUTURE'));
  if (guardian) issues.push(...guardianIssues(guardian));
  return issues;
}
