import { roles, sectors, type Assignment, type Role, type Sector } from '@slrt/domain';

/** Algorithms with a public and a private key. With a shared key, a program that checks tokens could also make them. */
export const publicKeyAlgorithms = [
  ...['ES256', 'ES384', 'ES512', 'EdDSA'],
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
];

const partsOf = (text: string) =>
  text
    .split(',')
    .map((each) => each.trim())
    .filter(Boolean);
export const algorithmsOf = partsOf;
export const areAlgorithms = (text: string): boolean =>
  partsOf(text).length > 0 && partsOf(text).every((each) => publicKeyAlgorithms.includes(each));

const isRole = (text: unknown): text is Role => roles.some((each) => each === text);
const isSector = (text: unknown): text is Sector => sectors.some((each) => each === text);
const rolePairs = (text: string) => partsOf(text).map((each) => each.split('=').map((part) => part.trim()));
export const areRoleNames = (text: string): boolean =>
  rolePairs(text).every(([name, role, ...more]) => Boolean(name) && isRole(role) && more.length === 0);

/** Where access tokens of the identity provider hold what the gateway needs. */
export interface ClaimMapping {
  readonly subject: string;
  readonly name: string;
  /** Empty: `client_id`, or else `azp`. */
  readonly client: string;
  /** The whole assignments in one claim, or roles and areas in claims of their own. */
  readonly assignments:
    | { readonly claim: string }
    | {
        readonly roles: string;
        readonly roleNames: ReadonlyMap<string, Role>;
        readonly areas: string;
        readonly agency: string;
        readonly sectors: string;
      };
}

/** Settings of the mapping. */
export type ClaimSettings = Readonly<
  Record<
    | 'SUBJECT_CLAIM'
    | 'NAME_CLAIM'
    | 'CLIENT_CLAIM'
    | 'ASSIGNMENTS_CLAIM'
    | 'ROLES_CLAIM'
    | 'ROLE_NAMES'
    | 'AREAS_CLAIM'
    | 'AGENCY_CLAIM'
    | 'SECTORS_CLAIM',
    string
  >
>;

export function readMapping(settings: ClaimSettings): ClaimMapping {
  const named = rolePairs(settings.ROLE_NAMES).map(([name = '', role]) => [name, role as Role] as const);
  return {
    subject: settings.SUBJECT_CLAIM,
    name: settings.NAME_CLAIM,
    client: settings.CLIENT_CLAIM,
    assignments: settings.ROLES_CLAIM
      ? {
          roles: settings.ROLES_CLAIM,
          roleNames: new Map(named.length > 0 ? named : roles.map((each) => [each, each])),
          areas: settings.AREAS_CLAIM,
          agency: settings.AGENCY_CLAIM,
          sectors: settings.SECTORS_CLAIM,
        }
      : { claim: settings.ASSIGNMENTS_CLAIM },
  };
}

export type Claims = Readonly<Record<string, unknown>>;

/** Returns the claim of this name or, when there is none, the value at the path (`resource_access.slrt.roles`). */
export function claimAt(claims: Claims, path: string): unknown {
  if (Object.hasOwn(claims, path)) return claims[path];
  return path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Claims)[key] : undefined,
      claims,
    );
}

/** Parses a value that a provider may have stored as text. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

const areaCode = /^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/;
/** Longer lists do not fit in a token. */
const maxItems = 500;
const isListOf = <T>(value: unknown, is: (each: unknown) => each is T): value is T[] =>
  Array.isArray(value) && value.length <= maxItems && value.every(is);
const isArea = (each: unknown): each is string => typeof each === 'string' && areaCode.test(each);
const isAgency = (each: unknown): each is string => typeof each === 'string' && each.length > 0 && each.length <= 40;

/** Reads one assignment; null when it is not one. Further members are ignored. */
function readAssignment(value: unknown): Assignment | null {
  const from = parsed(value);
  if (typeof from !== 'object' || from === null) return null;
  const { role, areas, agency = null, sectors: own = null } = from as Claims;
  if (!isRole(role) || !isListOf(areas, isArea) || areas.length === 0) return null;
  if (agency !== null && !isAgency(agency)) return null;
  if (own !== null && !isListOf(own, isSector)) return null;
  return { role, areas, ...(agency === null ? {} : { agency }), ...(own === null ? {} : { sectors: own }) };
}

/** A list, or text with its items separated by commas, semicolons or blanks. */
function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string');
  return typeof value === 'string' ? value.split(/[\s,;]+/).filter(Boolean) : [];
}

/**
 * Returns the assignments that a token holds. Null when they are missing, or one of them is not valid: a token that is partly understood
 * is refused.
 */
export function readAssignments(claims: Claims, { assignments: mapping }: ClaimMapping): Assignment[] | null {
  if ('claim' in mapping) {
    const list = parsed(claimAt(claims, mapping.claim));
    if (!Array.isArray(list) || list.length > maxItems) return null;
    const found = list.map(readAssignment);
    return found.every((each) => each !== null) ? found : null;
  }
  // A provider's roles for other applications are none of ours.
  const own = textsOf(claimAt(claims, mapping.roles)).flatMap((name) => mapping.roleNames.get(name) ?? []);
  const areas = textsOf(claimAt(claims, mapping.areas));
  const agency = claimAt(claims, mapping.agency) ?? null;
  const listed = textsOf(claimAt(claims, mapping.sectors));
  const found = [...new Set(own)].map((role) =>
    readAssignment({ role, areas, agency, sectors: listed.length > 0 ? listed : null }),
  );
  return found.length > 0 && found.every((each) => each !== null) ? found : null;
}

const textOf = (value: unknown, maxLength: number): string | null =>
  typeof value === 'string' && value.length > 0 && value.length <= maxLength ? value : null;

/** The holder of a token, without their assignments. */
export interface Holder {
  readonly subject: string;
  readonly name: string | null;
  readonly client: string;
}

/** Returns the holder of a token; null without a subject. */
export function readHolder(claims: Claims, mapping: ClaimMapping): Holder | null {
  const subject = textOf(claimAt(claims, mapping.subject), 255);
  if (subject === null) return null;
  const name = textOf(claimAt(claims, mapping.name), 10_000);
  const client = mapping.client ? claimAt(claims, mapping.client) : (claims['client_id'] ?? claims['azp']);
  return { subject, name: name?.slice(0, 120) ?? null, client: textOf(client, 200) ?? 'unknown' };
}

/**
 * Returns whether the claims are those of a token with another purpose: an ID token, a refresh or log-out token, or one that is bound to
 * a key which this gateway does not ask for (RFC 7800).
 */
export function isOtherToken(claims: Claims): boolean {
  const { typ } = claims;
  return (
    (typeof typ === 'string' && !/^bearer$/i.test(typ)) ||
    ['at_hash', 'c_hash', 'cnf', 'events'].some((name) => Object.hasOwn(claims, name))
  );
}
