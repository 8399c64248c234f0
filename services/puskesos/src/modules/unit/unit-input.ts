import { issue, type InputIssue, type Role } from '@slrt/domain';
import type { OpeningHours } from './unit.repository.ts';

/** What a Puskesos offers (SLRT guidance: front and back office of the village). */
export const villageServices = [
  'COMPLAINT_INTAKE',
  'INFORMATION',
  'DATA_UPDATE',
  'REFERRAL',
  'HANDLING_IN_VILLAGE',
  'HOME_VISIT',
  'DOCUMENT_HELP',
] as const;
/** Who works with it: PSKS of the village. */
export const villagePartners = [
  'KARANG_TARUNA',
  'PKK',
  'TAGANA',
  'TKSK',
  'PSM',
  'BAZNAS',
  'POSYANDU',
  'OTHER',
] as const;
const officerRoles: readonly Role[] = ['PUSKESOS_OFFICER', 'PUSKESOS_COORDINATOR', 'VILLAGE_HEAD'];
const time = /^([01]\d|2[0-3]):[0-5]\d$/;

interface UnitInput {
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
  const known = (path: string, list: readonly string[], codes: readonly string[] | null | undefined) =>
    (codes ?? []).forEach((code, n) => {
      if (!list.includes(code)) issues.push(issue(`${path}.${n}`, 'UNKNOWN_CODE'));
    });
  known('services', villageServices, input.services);
  known('partners', villagePartners, input.partners);
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
