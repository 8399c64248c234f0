import { Refusal } from '@slrt/domain';
import { errorMessage, type ErrorCode, type Language } from '@slrt/i18n';

/** Kinds of error that clients handle (RFC 7644 section 3.12). */
export type ScimType =
  | 'invalidFilter'
  | 'tooMany'
  | 'uniqueness'
  | 'mutability'
  | 'invalidSyntax'
  | 'invalidPath'
  | 'noTarget'
  | 'invalidValue';

/** A failure of the protocol. Its text is that of the code. */
export class ScimError extends Error {
  readonly status: number;
  readonly scimType: ScimType | null;
  readonly code: ErrorCode;
  constructor(status: number, code: ErrorCode, scimType: ScimType | null = null) {
    super(code);
    this.name = 'ScimError';
    this.status = status;
    this.code = code;
    this.scimType = scimType;
  }
}

export const scimErrors = {
  notFound: () => new ScimError(404, 'NOT_FOUND'),
  notAllowed: (code: ErrorCode = 'NOT_ALLOWED') => new ScimError(403, code),
  staleVersion: () => new ScimError(412, 'STALE_VERSION'),
  filter: () => new ScimError(400, 'FILTER_NOT_VALID', 'invalidFilter'),
  tooMany: () => new ScimError(400, 'TOO_MANY', 'tooMany'),
  path: () => new ScimError(400, 'PATH_NOT_VALID', 'invalidPath'),
  noTarget: () => new ScimError(400, 'PATH_NOT_VALID', 'noTarget'),
  syntax: () => new ScimError(400, 'INVALID_INPUT', 'invalidSyntax'),
  value: () => new ScimError(400, 'INVALID_INPUT', 'invalidValue'),
  readOnly: () => new ScimError(400, 'READ_ONLY', 'mutability'),
} as const;

export const errorSchema = 'urn:ietf:params:scim:api:messages:2.0:Error';

/** Returns the body of an error. No detail repeats a value that was sent. */
export const errorBody = (status: number, detail: string, scimType: ScimType | null = null) => ({
  schemas: [errorSchema],
  status: String(status),
  ...(scimType ? { scimType } : {}),
  detail,
});

const takenCodes: readonly ErrorCode[] = ['LOGIN_TAKEN', 'NIP_TAKEN', 'EXTERNAL_ID_TAKEN'];
/** Names of attributes where they differ from those of an account. */
const attributeNames: Readonly<Record<string, string>> = {
  login: 'userName',
  nip: 'employeeNumber',
  office: 'department',
  name: 'displayName',
  email: 'emails',
};

const refusalStatus: Readonly<Record<string, number>> = { NotFound: 404, StaleVersion: 412, NotAllowed: 403 };

/** Returns status and body for a failure, in the language of the caller; null for one that is not the caller's. */
export function describeError(
  error: unknown,
  language: Language,
): { status: number; body: ReturnType<typeof errorBody> } | null {
  if (error instanceof ScimError) {
    const { status, code, scimType } = error;
    return { status, body: errorBody(status, errorMessage(language, code), scimType) };
  }
  if (!(error instanceof Refusal)) return null;
  const { failure } = error;
  if (failure.__typename !== 'InvalidInput') {
    const status = refusalStatus[failure.__typename] ?? 409;
    return { status, body: errorBody(status, errorMessage(language, failure.code)) };
  }
  const codes = failure.issues.map(({ code }) => code);
  const detail = failure.issues
    .map(
      ({ path: [first = '', ...rest], code }) =>
        `${[attributeNames[first] ?? first, ...rest].join('.')}: ${errorMessage(language, code)}`,
    )
    .join(' ');
  if (codes.some((code) => takenCodes.includes(code)))
    return { status: 409, body: errorBody(409, detail, 'uniqueness') };
  if (codes.includes('NOT_GRANTABLE')) return { status: 403, body: errorBody(403, detail) };
  return { status: 400, body: errorBody(400, detail, 'invalidValue') };
}
