import { isDeepStrictEqual } from 'node:util';
import { issue, refusals, type InputIssue } from '@slrt/domain';
import { z } from '@slrt/runtime';
import { day, email, grantInputs, line, login, nip } from '../accounts/account-input.ts';
import type { AccountRow, AssignmentRow } from '../accounts/account.repository.ts';
import { enterpriseSchema, staffSchema, userSchema } from './attributes.ts';
import { canonicalUser, isObject } from './canonical.ts';
import type { Json } from './filter.ts';
import { formatRole, parseRole } from './role-text.ts';
import { scimErrors } from './scim-error.ts';

export const etagOf = ({ version }: Pick<AccountRow, 'version'>): string => `W/"${version}"`;

type Given = z.infer<typeof grantInputs>[number];

const toInput = ({ role, areas, agency, sectors, valid_from: from, valid_until: until }: AssignmentRow): Given => ({
  role,
  areas: [...areas],
  ...(agency ? { agency } : {}),
  ...(sectors ? { sectors: [...sectors] } : {}),
  validFrom: from,
  ...(until ? { validUntil: until } : {}),
});

/** Returns an account as a directory sees it. `assignments` are those that the directory may give and that have not ended. */
export function toUser(row: AccountRow, assignments: readonly AssignmentRow[], base: string): Json {
  const { nip: employeeNumber, office: department, ends_on: endsOn } = row;
  const texts = [...new Set(assignments.map((each) => formatRole(each, row.district_code)))].sort();
  const enterprise = { ...(employeeNumber ? { employeeNumber } : {}), ...(department ? { department } : {}) };
  const staff = {
    ...(endsOn ? { endsOn } : {}),
    ...(assignments.length > 0 ? { assignments: assignments.map(toInput) } : {}),
  };
  const extensions = { [enterpriseSchema]: enterprise, [staffSchema]: staff };
  const kept = Object.entries(extensions).filter(([, values]) => Object.keys(values).length > 0);
  return {
    schemas: [userSchema, ...kept.map(([id]) => id)],
    id: row.id,
    ...(row.external_id ? { externalId: row.external_id } : {}),
    userName: row.login,
    name: { formatted: row.name },
    displayName: row.name,
    active: row.state !== 'DISABLED',
    ...(row.email ? { emails: [{ value: row.email, type: 'work', primary: true }] } : {}),
    ...(texts.length > 0
      ? { roles: texts.map((value) => ({ value, ...(texts.length === 1 ? { primary: true } : {}) })) }
      : {}),
    ...Object.fromEntries(kept),
    meta: {
      resourceType: 'User',
      created: row.created_at.toISOString(),
      lastModified: row.changed_at.toISOString(),
      location: `${base}/Users/${row.id}`,
      version: etagOf(row),
    },
  };
}

/** The account that a directory wants. A field that is missing stays as it is, null empties it. */
export interface WantedUser {
  readonly login?: string;
  readonly name?: string;
  readonly externalId?: string | null;
  readonly active?: boolean;
  readonly nip?: string | null;
  readonly office?: string | null;
  readonly email?: string | null;
  readonly endsOn?: string | null;
  readonly grants?: readonly Given[];
}

const text = z.string().max(2_000);
const emails = z.array(z.object({ value: email, type: text.nullish(), primary: z.boolean().nullish() })).max(20);
const form = z.object({
  userName: login.optional(),
  externalId: z.string().min(1).max(200).nullish(),
  name: z.object({ formatted: text.nullish(), givenName: text.nullish(), familyName: text.nullish() }).nullish(),
  displayName: text.nullish(),
  active: z.boolean().nullish(),
  emails: emails.nullish(),
  roles: z
    .array(z.object({ value: text }))
    .max(20)
    .nullish(),
  [enterpriseSchema]: z.object({ employeeNumber: nip.nullish(), department: line.nullish() }).optional(),
  [staffSchema]: z.object({ endsOn: day.nullish(), assignments: grantInputs.nullish() }).optional(),
});
type Form = z.infer<typeof form>;

/** Empty text means that the person has no such value. */
function withoutEmptyText(value: unknown): unknown {
  if (value === '') return null;
  if (Array.isArray(value)) return value.map(withoutEmptyText);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, withoutEmptyText(each)]));
}

/** Returns the last part of a path of a problem that is no URN. */
const nameOf = (path: readonly PropertyKey[]): string =>
  path
    .map(String)
    .filter((each) => !each.startsWith('urn:'))
    .join('.');

function readForm(body: Json): Form {
  const given = withoutEmptyText(body) as Json;
  // Someone without an address may be sent with an entry that has no value.
  const listed = given['emails'];
  const addresses = Array.isArray(listed) ? listed.filter((each) => isObject(each) && each['value']) : listed;
  const result = form.safeParse({ ...given, ...(listed === undefined ? {} : { emails: addresses }) });
  if (result.success) return result.data;
  throw refusals.invalidInput(result.error.issues.map(({ path }) => issue(nameOf(path) || 'body', 'INVALID_INPUT')));
}

/** Returns the name that changed, or that is given first. */
function wantedName({ name, displayName }: Form, current: Json | null): string | undefined {
  const parts = [name?.givenName, name?.familyName].filter(Boolean).join(' ');
  const full = [name?.formatted, displayName].flatMap((each) => each?.trim() ?? []);
  const given = full.length > 0 ? full : parts ? [parts] : [];
  const chosen = given.find((each) => each !== current?.['displayName']) ?? given[0];
  if (chosen === undefined) return undefined;
  const read = line.safeParse(chosen);
  if (!read.success) throw refusals.invalidInput([issue('name', 'INVALID_INPUT')]);
  return read.data;
}

const sorted = (values: readonly string[]) => [...new Set(values)].sort();

/**
 * Returns the roles that a directory wants: `roles` or `assignments`, whichever differs from what the account has. Both may be given if
 * they agree. Undefined if neither changes.
 */
export function wantedGrants(
  { roles, assignments }: { roles: readonly string[] | undefined; assignments: readonly Given[] | undefined },
  { current, district }: { current: readonly Given[]; district: string },
): readonly Given[] | undefined {
  const textOf = (each: Given) => formatRole({ ...each, agency: each.agency ?? null }, district);
  const parsed = roles?.map((each) => parseRole(each, district));
  const unknown: InputIssue[] = (parsed ?? []).flatMap((each, n) =>
    each ? [] : [issue(`roles.${n}`, 'UNKNOWN_CODE')],
  );
  if (unknown.length > 0) throw refusals.invalidInput(unknown);
  const texts = parsed && sorted(parsed.flatMap((each) => (each ? formatRole(each, district) : [])));
  const isNewText = texts !== undefined && !isDeepStrictEqual(texts, sorted(current.map(textOf)));
  const isNewList = assignments !== undefined && !isDeepStrictEqual(assignments, current);
  if (isNewList) {
    if (isNewText && !isDeepStrictEqual(texts, sorted(assignments.map(textOf))))
      throw refusals.invalidInput([issue('roles', 'STATED_TWICE')]);
    return assignments;
  }
  if (!isNewText) return undefined;
  const kept = current.filter((each) => texts.includes(textOf(each)));
  const added = texts.filter((each) => !kept.some((own) => textOf(own) === each));
  const made = added.flatMap((each) => {
    const role = parseRole(each, district);
    return role ? [{ role: role.role, areas: [...role.areas], ...(role.agency ? { agency: role.agency } : {}) }] : [];
  });
  return [...kept, ...made];
}

/** Entries with a value that was given. */
const defined = <T extends object>(values: T): Partial<T> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;

/** Reads a canonical user. `current` is the account as the directory sees it; null for a new one. Throws `InvalidInput`. */
export function readUser(body: Json, current: Json | null, district: string): WantedUser {
  const read = readForm(body);
  const { employeeNumber, department } = read[enterpriseSchema] ?? {};
  const { endsOn, assignments } = read[staffSchema] ?? {};
  const { emails: addresses } = read;
  const own = (current?.[staffSchema] as { assignments?: readonly Given[] } | undefined)?.assignments ?? [];
  const address =
    addresses?.find(({ primary }) => primary === true) ??
    addresses?.find(({ type }) => type?.toLowerCase() === 'work') ??
    addresses?.[0];
  const grants = wantedGrants(
    {
      roles: read.roles === null ? [] : read.roles?.map(({ value }) => value),
      assignments: assignments === null ? [] : assignments,
    },
    { current: own, district },
  );
  return defined({
    login: read.userName,
    name: wantedName(read, current),
    externalId: read.externalId,
    active: read.active ?? undefined,
    nip: employeeNumber,
    office: department,
    email: addresses === undefined ? undefined : (address?.value ?? null),
    endsOn,
    grants,
  });
}

/** Reads the body of POST or PUT. An attribute that is not part of it stays as it is (RFC 7644 section 3.5.1). */
export function readBody(body: unknown, current: Json | null, district: string): WantedUser {
  if (!isObject(body)) throw scimErrors.syntax();
  const { schemas } = body;
  if (schemas !== undefined && !(Array.isArray(schemas) && schemas.includes(userSchema))) throw scimErrors.syntax();
  return readUser(canonicalUser(body), current, district);
}

/** Reads the result of a PATCH. An attribute that it removed is emptied. */
export function readPatched(patched: Json, current: Json, district: string): WantedUser {
  const emptied = { externalId: null, emails: null, roles: null };
  const parts = {
    [enterpriseSchema]: { employeeNumber: null, department: null, ...(patched[enterpriseSchema] as Json | undefined) },
    [staffSchema]: { endsOn: null, assignments: null, ...(patched[staffSchema] as Json | undefined) },
  };
  if (!patched['userName']) throw refusals.invalidInput([issue('login', 'REQUIRED')]);
  return readUser({ ...emptied, ...patched, ...parts }, current, district);
}
