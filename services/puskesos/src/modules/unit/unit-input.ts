import { issue, type InputIssue, type Role } from '@slrt/domain';
import type { OpeningHours } from './unit.entity.ts';

/**
 * Format of service and partner codes. A village may offer services that no list names; docs/GLOSSARY.md lists those in
 * use.
 */
const code = /^[A-Z][A-Z_]{1,39}$/;
const maxCodes = 40;
const officerRoles: readonly Role[] = ['PUSKESOS_OFFICER', 'PUSKESOS_COORDINATOR', 'VILLAGE_HEAD'];
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Fields of a Puskesos that a caller may set. */
export interface UnitInput {
  name?: string | null | undefined;
  services?: readonly string[] | null | undefined;
  officers?: readonly { person: string; role: Role }[] | null | undefined;
  openingHours?: readonly OpeningHours[] | null | undefined;
  partners?: readonly string[] | null | undefined;
  address?: string | null | undefined;
}

export function unitIssues(input: UnitInput): InputIssue[] {
  const issues: InputIssue[] = [];
  if ((input.name?.length ?? 0) > 200) issues.push(issue('name', 'TOO_LONG'));
  if ((input.address?.length ?? 0) > 400) issues.push(issue('address', 'TOO_LONG'));
  for (const list of ['services', 'partners'] as const) {
    if ((input[list]?.length ?? 0) > maxCodes) issues.push(issue(list, 'OUT_OF_RANGE'));
    input[list]?.forEach((each, n) => {
      if (!code.test(each)) issues.push(issue(`${list}.${n}`, 'UNKNOWN_CODE'));
    });
  }
  (input.officers ?? []).forEach((officer, n) => {
    if (!officerRoles.includes(officer.role)) issues.push(issue(`officers.${n}.role`, 'UNKNOWN_CODE'));
    if (!/^[a-z0-9:._-]{1,80}$/.test(officer.person)) issues.push(issue(`officers.${n}.person`, 'INVALID_INPUT'));
  });
  (input.openingHours ?? []).forEach((hours, n) => {
    const good = time.test(hours.opens) && time.test(hours.closes) && hours.opens < hours.closes;
    if (!good || hours.weekday < 1 || hours.weekday > 7) issues.push(issue(`openingHours.${n}`, 'OUT_OF_RANGE'));
  });
  return issues;
}
