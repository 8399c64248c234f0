import { sectors } from '@slrt/domain';
import { directoryRoles } from '../accounts/grants.ts';

/** URN of the standard attributes of a user (RFC 7643 section 4.1). */
export const userSchema = 'urn:ietf:params:scim:schemas:core:2.0:User';
/** URN of the attributes of an employee (RFC 7643 section 4.3). */
export const enterpriseSchema = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User';
/**
 * URN of what only this system knows about a member of staff. Entra ID accepts own attributes only below
 * `urn:ietf:params:scim:schemas:extension:<name>:2.0:User`.
 */
export const staffSchema = 'urn:ietf:params:scim:schemas:extension:slrt:2.0:User';

type AttributeType = 'string' | 'boolean' | 'complex' | 'dateTime' | 'reference';

/** An attribute as `/Schemas` describes it (RFC 7643 section 7). */
export interface Attribute {
  readonly name: string;
  readonly type: AttributeType;
  readonly multiValued: boolean;
  readonly description: string;
  readonly required: boolean;
  readonly caseExact: boolean;
  readonly mutability: 'readOnly' | 'readWrite' | 'writeOnly';
  readonly returned: 'always' | 'default' | 'never';
  readonly uniqueness: 'none' | 'server';
  readonly canonicalValues?: readonly string[];
  readonly subAttributes?: readonly Attribute[];
}

const attribute = (name: string, description: string, more: Partial<Attribute> = {}): Attribute => ({
  name,
  type: more.subAttributes ? 'complex' : 'string',
  multiValued: false,
  description,
  required: false,
  caseExact: false,
  mutability: 'readWrite',
  returned: 'default',
  uniqueness: 'none',
  ...more,
});
const many = (name: string, description: string, subAttributes: readonly Attribute[]): Attribute =>
  attribute(name, description, { multiValued: true, subAttributes });
const isPrimary = attribute('primary', 'True for the value to use.', { type: 'boolean' });
const writeOnly = { mutability: 'writeOnly', returned: 'never' } as const;

/** Attributes of every resource (RFC 7643 section 3.1). `/Schemas` does not list them. */
const common: readonly Attribute[] = [
  attribute('id', 'ID of the account, a pseudonym.', { mutability: 'readOnly', returned: 'always', caseExact: true }),
  attribute('externalId', 'ID of the person in the directory, at most 200 characters.', { caseExact: true }),
  attribute('schemas', 'Schemas of the resource.', { type: 'reference', multiValued: true, returned: 'always' }),
  attribute('meta', 'Facts about the resource.', {
    mutability: 'readOnly',
    subAttributes: [
      attribute('resourceType', 'Always `User`.', { mutability: 'readOnly' }),
      attribute('created', 'Time of creation.', { type: 'dateTime', mutability: 'readOnly' }),
      attribute('lastModified', 'Time of the last change.', { type: 'dateTime', mutability: 'readOnly' }),
      attribute('location', 'Address of the resource.', { type: 'reference', mutability: 'readOnly' }),
      attribute('version', 'Version, as in `ETag`.', { mutability: 'readOnly', caseExact: true }),
    ],
  }),
];

const user: readonly Attribute[] = [
  attribute('userName', 'Name to sign in with: 3 to 80 of a-z 0-9 @ . _ + -. Upper case is folded.', {
    required: true,
    uniqueness: 'server',
  }),
  attribute('name', 'Name of the person.', {
    subAttributes: [
      attribute('formatted', 'Full name, at most 120 characters.'),
      attribute('givenName', 'Used with `familyName` when no full name is sent.', writeOnly),
      attribute('familyName', 'Used with `givenName` when no full name is sent.', writeOnly),
    ],
  }),
  attribute('displayName', 'The same as `name.formatted`. Of two different values the changed one is kept.'),
  attribute('active', 'False disables the account: its sessions and tokens end.', { type: 'boolean' }),
  many('emails', 'E-mail address. One is kept: the primary, else the first of type `work`, else the first one.', [
    attribute('value', 'The address.'),
    attribute('type', 'Always `work`.', { canonicalValues: ['work'] }),
    isPrimary,
  ]),
  many(
    'roles',
    'Roles as `ROLE`, `ROLE@AREA+AREA` or `AGENCY_LIAISON/AGENCY@AREA`. Without an area: the whole district.',
    [
      attribute('value', 'The role with its areas, e.g. `FACILITATOR@63.09.01.2001`.', { caseExact: true }),
      attribute('type', 'Not used.', writeOnly),
      attribute('display', 'Not used.', writeOnly),
      attribute('primary', 'True for the only role of a person.', { type: 'boolean' }),
    ],
  ),
];
const enterprise: readonly Attribute[] = [
  attribute('employeeNumber', 'NIP: 18 digits.', { uniqueness: 'server', caseExact: true }),
  attribute('department', 'Office, at most 120 characters.'),
];
const day = { type: 'string', caseExact: true } as const;
const staff: readonly Attribute[] = [
  attribute('endsOn', 'Last day of the account, YYYY-MM-DD.', day),
  many('assignments', 'Roles with areas and periods. The other form of `roles`.', [
    attribute('role', 'The role.', { required: true, caseExact: true, canonicalValues: directoryRoles }),
    attribute('areas', 'Codes of areas, e.g. 63.09.01.2001.', { required: true, multiValued: true, caseExact: true }),
    attribute('agency', 'Agency of a liaison.', { caseExact: true }),
    attribute('sectors', 'Sectors, if not all.', { multiValued: true, caseExact: true, canonicalValues: sectors }),
    attribute('validFrom', 'First day, YYYY-MM-DD. Today if not sent.', day),
    attribute('validUntil', 'Last day, YYYY-MM-DD.', day),
  ]),
];

export interface Schema {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly attributes: readonly Attribute[];
}
export const schemas: readonly Schema[] = [
  { id: userSchema, name: 'User', description: 'Account of a member of staff', attributes: user },
  { id: enterpriseSchema, name: 'EnterpriseUser', description: 'Employee', attributes: enterprise },
  { id: staffSchema, name: 'Staff', description: 'Period of office and roles', attributes: staff },
];

/**
 * Standard attributes that are not kept. Directories send them by default: they are ignored in a change, while an unknown name is an
 * error.
 */
const notKept: ReadonlySet<string> = new Set(
  [
    ...[
      'nickName',
      'profileUrl',
      'title',
      'userType',
      'preferredLanguage',
      'locale',
      'timezone',
      'password',
      'phoneNumbers',
    ],
    ...[
      'ims',
      'photos',
      'addresses',
      'groups',
      'entitlements',
      'x509Certificates',
      'costCenter',
      'organization',
      'division',
    ],
    ...['manager', 'name.middleName', 'name.honorificPrefix', 'name.honorificSuffix', 'emails.display'],
  ].map((name) => name.toLowerCase()),
);

/** Where a path leads: an attribute of an extension (`schema`) or of the user itself, and a part of it. */
export interface Target {
  /** URN of the extension; null for attributes of the user itself. */
  readonly schema: string | null;
  /** Null for an extension as a whole. */
  readonly attribute: Attribute | null;
  readonly sub: Attribute | null;
}

const named = (list: readonly Attribute[], name: string) =>
  list.find((each) => each.name.toLowerCase() === name.toLowerCase());

/** Splits the URN from a path. The URN of the user itself may be left out. */
function splitUrn(path: string): { schema: string; rest: string } | null {
  const lower = path.toLowerCase();
  if (!lower.startsWith('urn:')) return { schema: userSchema, rest: path };
  for (const { id } of schemas) {
    if (lower === id.toLowerCase()) return { schema: id, rest: '' };
    if (lower.startsWith(`${id.toLowerCase()}:`)) return { schema: id, rest: path.slice(id.length + 1) };
  }
  return null;
}

/**
 * Finds what a path such as `name.formatted` or `urn:…:User:department` names, in any case. Returns `IGNORED` for an attribute of the
 * standard, or of an unknown extension, that is not kept, and null for an unknown name.
 */
export function findTarget(path: string): Target | 'IGNORED' | null {
  const split = splitUrn(path);
  if (!split) return 'IGNORED';
  const isUser = split.schema === userSchema;
  if (split.rest === '') return isUser ? null : { schema: split.schema, attribute: null, sub: null };
  const [name = '', subName, ...more] = split.rest.split('.');
  if (more.length > 0) return null;
  const list = schemas.find(({ id }) => id === split.schema)?.attributes ?? [];
  const found = named(isUser ? [...list, ...common] : list, name);
  const isNotKept = notKept.has(name.toLowerCase()) || notKept.has(split.rest.toLowerCase());
  if (!found) return isNotKept ? 'IGNORED' : null;
  const schema = isUser ? null : split.schema;
  if (subName === undefined) return { schema, attribute: found, sub: null };
  const sub = named(found.subAttributes ?? [], subName);
  return sub ? { schema, attribute: found, sub } : isNotKept ? 'IGNORED' : null;
}

/** Returns the part of an attribute with a name, in any case. */
export const findSub = (of: Attribute, name: string): Attribute | undefined => named(of.subAttributes ?? [], name);
