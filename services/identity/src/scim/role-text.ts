import { roles, type Role } from '@slrt/domain';

/** A role with its areas, as one text holds it. */
export interface RoleText {
  readonly role: Role;
  readonly agency: string | null;
  readonly areas: readonly string[];
}

const form = /^(?<role>[A-Z_]{1,40})(?:\/(?<agency>[A-Z0-9_-]{1,40}))?(?:@(?<areas>[0-9.+]{1,2000}))?$/;

/**
 * Formats a role as `MANAGER` in the whole district, `FACILITATOR@63.09.01.2001+63.09.01.2002`, or `AGENCY_LIAISON/BPJS`. Directories
 * with simple attributes, such as Entra ID and Okta, can send nothing more structured.
 */
export function formatRole({ role, agency, areas }: RoleText, district: string): string {
  const place = areas.length === 1 && areas[0] === district ? '' : `@${[...areas].sort().join('+')}`;
  return `${role}${agency ? `/${agency}` : ''}${place}`;
}

/** Reads a role from its text. Returns null for any other text. */
export function parseRole(text: string, district: string): RoleText | null {
  const { role: code, agency, areas } = form.exec(text.trim())?.groups ?? {};
  const role = roles.find((each) => each === code);
  if (!role) return null;
  return { role, agency: agency ?? null, areas: areas === undefined ? [district] : [...new Set(areas.split('+'))] };
}
