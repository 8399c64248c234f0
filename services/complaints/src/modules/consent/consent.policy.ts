import { issue, refusals, type InputIssue } from '@slrt/domain';
import type { ComplaintRow } from '../complaint/index.ts';

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
}

export function consentIssues({ method, at }: ConsentInput, now: Date): InputIssue[] {
  const issues: InputIssue[] = [];
  if (method.trim() === '') issues.push(issue('consent.method', 'REQUIRED'));
  if (method.length > 100) issues.push(issue('consent.method', 'TOO_LONG'));
  if (new Date(at).getTime() > now.getTime() + maxClockSkew) issues.push(issue('consent.at', 'IN_THE_FUTURE'));
  return issues;
}
