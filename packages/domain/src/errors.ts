/**
 * The catalogue of every code that a caller can receive, with what to do about it. docs/ERRORS.md is generated from it
 * and tested against it. `message` is what the API says; none ever contains a value the caller sent.
 */
export interface CatalogueEntry {
  readonly message: string;
  readonly remedy: string;
}

export const errorCatalogue = {
  UNAUTHENTICATED: {
    message: 'A valid access token is required.',
    remedy: 'Send `Authorization: Bearer <token>` of the configured issuer; get a new token when it has expired.',
  },
  FORBIDDEN: { message: 'Your role has no access to this field.', remedy: 'Use an account with a role that has it.' },
  NOT_ALLOWED: { message: 'This step is not yours to take.', remedy: 'See `holder` for who may take it.' },
  NOT_ALLOWED_IN_LIST: {
    message: 'Protected values are not given in lists.',
    remedy: 'Ask for the value under household(id), person(id) or personByNik.',
  },
  NOT_FOUND: { message: 'There is no such record that you may see.', remedy: 'Check the id and your area.' },
  INVALID_INPUT: { message: 'The input is not valid.', remedy: 'See `issues`: each names a path and a reason.' },
  INVALID_TRANSITION: {
    message: 'The step does not fit the present state.',
    remedy: 'Read the record again; `allowed` lists the steps that are possible now.',
  },
  STALE_VERSION: {
    message: 'The record has changed since you read it.',
    remedy: 'Read the record again and repeat with the version in `current`.',
  },
  IDEMPOTENCY_CONFLICT: {
    message: 'This idempotency key was used for something else.',
    remedy: 'Make a new UUIDv7 for each new thing; repeat a call only with the same input.',
  },
  OPEN_REQUEST_EXISTS: {
    message: 'The household has an open change request.',
    remedy: 'Wait until it is closed, or add your finding to it.',
  },
  NOT_A_MEMBER: { message: 'The person does not live in this household.', remedy: 'Use the id of one of its members.' },
  HEAD_NEEDED: {
    message: 'The household would be left without its head.',
    remedy: 'Name who of those who stay becomes the head.',
  },
  DUPLICATE_ITSELF: {
    message: 'That complaint is a duplicate itself.',
    remedy: 'Name the complaint that it repeats.',
  },
  NO_CHANGE: { message: 'Nothing would change.', remedy: 'Say what is to be different.' },
  SAME_HOUSEHOLD: { message: 'Both are the same household.', remedy: 'Name two different ones.' },
  HEAD_OF_OTHERS: {
    message: 'The person heads a household with others in it.',
    remedy: 'Merge the households by a change request of kind DUPLICATE instead.',
  },
  UNKNOWN_REGION: { message: 'There is no such area.', remedy: 'Use the dotted Kemendagri code of an existing area.' },
  OTHER_AREA: { message: 'The household belongs to another village.', remedy: 'Use the village of the household.' },
  REQUIRED: { message: 'A value is missing.', remedy: 'Give the named value.' },
  NOT_A_UUID_V7: { message: 'The key is not a UUIDv7.', remedy: 'Make the key as RFC 9562 version 7 says.' },
  INVALID_NIK: {
    message: 'The NIK is not well-formed.',
    remedy: 'Check all 16 digits; leave it out if there is none.',
  },
  INVALID_KK: { message: 'The KK number is not well-formed.', remedy: 'Check all 16 digits.' },
  UNKNOWN_CODE: { message: 'There is no such code in this list.', remedy: 'Use a code of the named list.' },
  TOO_LONG: { message: 'The text is too long.', remedy: 'Shorten it to the stated length.' },
  OUT_OF_RANGE: { message: 'The value is outside what is possible.', remedy: 'Use a value in the stated range.' },
  IN_THE_FUTURE: {
    message: 'The moment lies in the future.',
    remedy: 'Check the clock of the device; in a batch, say what its clock shows in `sentAt`.',
  },
  SUBJECT_TWICE: {
    message: 'The person concerned is named twice.',
    remedy: 'Give either the person of the registry or the one who is not in it yet.',
  },
  NOT_PAUSED: { message: 'The clock is not stopped.', remedy: 'Read the complaint again.' },
  DOCUMENTS_MISSING: {
    message: 'A required document is missing.',
    remedy: 'Attach it, or waive it with a reason; `checklist` says which.',
  },
  CODE_NOT_VALID: {
    message: 'The code does not hold, or no longer.',
    remedy: 'Ask the facilitator or the desk for a new one.',
  },
  ADDRESS_REFUSED: {
    message: 'This address may not be sent to.',
    remedy: 'Give an https address on the public internet, without user name, password or fragment.',
  },
  CREDENTIALS_NOT_SET_UP: {
    message: 'This server cannot issue credentials for the stream.',
    remedy: 'The operator sets REFERRALS_NATS_OPERATOR_FILE; until then use webhooks or the inbox.',
  },
  TOO_MANY: { message: 'There are as many as are allowed.', remedy: 'End one that is not needed any more.' },
  OFFICE_NOT_AVAILABLE: {
    message: 'The office is closed, or does not serve the village.',
    remedy: 'Choose an office that is open and serves it; see `Agency.services`.',
  },
  INVALID_RULE: {
    message: 'The rule cannot be read.',
    remedy: 'See `faults`: each names a part of the rule, the characters in it, and what is wrong.',
  },
  SAME_PERSON: { message: 'Who proposed may not decide.', remedy: 'Let a second person decide.' },
  VERSION_TAKEN: { message: 'There is a rule of this version already.', remedy: 'Give another version.' },
  IN_THE_PAST: { message: 'The day is past.', remedy: 'Let it take effect today or later.' },
  NOT_HELD_YET: { message: 'The deliberation was not held yet.', remedy: 'Record it first.' },
  DECIDED_TWICE: { message: 'A proposal is decided twice.', remedy: 'Give one decision for each.' },
  NO_DUTY_ASSIGNMENT: {
    message: 'Nobody of that name sits there.',
    remedy: 'Name a person with a seat for the role and area.',
  },
  NOT_A_PHOTO: {
    message: 'The file is not a photo that can be read.',
    remedy: 'Send a JPEG, PNG or WebP picture as the camera made it.',
  },
  TOO_MANY_PIXELS: {
    message: 'The picture has more than 16 megapixels.',
    remedy: 'Take it, or save it, in a smaller size.',
  },
  NOT_A_PLAIN_DOCUMENT: {
    message: 'The document is not a plain PDF.',
    remedy: 'Send a PDF of at most 10 MiB without a password, scripts, forms or enclosed files.',
  },
  LINK_NOT_VALID: {
    message: 'The link does not hold, or no longer.',
    remedy: 'Ask for a new one with requestPhotoUpload or Photo.url.',
  },
  ALREADY_UPLOADED: { message: 'The picture of this photo has arrived.', remedy: 'Announce another photo.' },
  NO_QUORUM: { message: 'A deliberation needs the village head and attendance.', remedy: 'Record who attended.' },
  UNKNOWN_VILLAGE: { message: 'The village of the row is not known.', remedy: 'Correct the four area names.' },
  AMBIGUOUS_VILLAGE: { message: 'More than one village fits the row.', remedy: 'Correct the four area names.' },
  MISSING_COLUMN: {
    message: 'The file lacks a column of the layout.',
    remedy: 'Export the file in the stated layout.',
  },
  MALFORMED_FILE: { message: 'The file is not well-formed CSV here.', remedy: 'Correct the quotes of the named line.' },
  TWO_HEADS: { message: 'The household has more than one head.', remedy: 'Correct the relation column.' },
  NO_HEAD: { message: 'The household has no head.', remedy: 'Correct the relation column.' },
  DUPLICATE_NIK: { message: 'The NIK stands in two households.', remedy: 'Check which one is right; neither is lost.' },
  QUERY_TOO_COMPLEX: {
    message: 'The query is larger than this graph answers.',
    remedy: 'Ask for less at once: fewer fields, aliases, or levels.',
  },
  BODY_TOO_LARGE: { message: 'The request body is too large.', remedy: 'Send a smaller document or batch.' },
  LOOKUPS_SPENT: {
    message: 'You have looked up more people than an hour allows.',
    remedy: 'Work from your lists, and wait an hour. Each lookup and this refusal are on record.',
  },
  DOCUMENT_NOT_TRUSTED: {
    message: 'This client runs registered documents only.',
    remedy: 'Send `documentId`, the hash of a document that was registered with this client; never its text.',
  },
  RATE_LIMITED: { message: 'Too many requests.', remedy: 'Wait for the seconds in `Retry-After`.' },
  SERVICE_UNAVAILABLE: {
    message: 'One of the services does not answer at the moment.',
    remedy:
      'The rest of the answer is good. After the seconds in `retryAfter` (and the header `Retry-After`) ask again for the field in `path`; repeat a mutation with its key.',
  },
  INTERNAL_ERROR: {
    message: 'Something went wrong on our side.',
    remedy: 'Repeat with the same idempotency key; tell the operator the request id.',
  },
} as const satisfies Record<string, CatalogueEntry>;
export type ErrorCode = keyof typeof errorCatalogue;

export interface InputIssue {
  readonly path: string[];
  readonly code: ErrorCode;
  readonly message: string;
}

/** What a mutation answers instead of success; `__typename` names the member of the result union. */
export type UserFailure =
  | { readonly __typename: 'InvalidInput'; code: ErrorCode; message: string; issues: InputIssue[] }
  | { readonly __typename: 'NotAllowed' | 'NotFound' | 'IdempotencyConflict'; code: ErrorCode; message: string }
  | {
      readonly __typename: 'InvalidTransition';
      code: ErrorCode;
      message: string;
      from: string;
      to: string | null;
      allowed: string[];
    }
  | { readonly __typename: 'StaleVersion'; code: ErrorCode; message: string; current: number };

/** Thrown inside a use case; rolls its transaction back and becomes the union member at the edge. */
export class Refusal extends Error {
  readonly failure: UserFailure;
  constructor(failure: UserFailure) {
    super(failure.code);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** Thrown by a query or field whose whole answer is refused: becomes a GraphQL error with this code. */
export class FieldRefusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(errorCatalogue[code].message);
    this.name = 'FieldRefusal';
    this.code = code;
  }
}

export function issue(path: string, code: ErrorCode): InputIssue {
  return { path: path.split('.'), code, message: errorCatalogue[code].message };
}

const plain = (typename: 'NotAllowed' | 'NotFound' | 'IdempotencyConflict', code: ErrorCode) =>
  new Refusal({ __typename: typename, code, message: errorCatalogue[code].message });

export const refusals = {
  notFound: () => plain('NotFound', 'NOT_FOUND'),
  notAllowed: () => plain('NotAllowed', 'NOT_ALLOWED'),
  idempotencyConflict: () => plain('IdempotencyConflict', 'IDEMPOTENCY_CONFLICT'),
  invalidInput: (issues: InputIssue[]) =>
    new Refusal({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: errorCatalogue.INVALID_INPUT.message,
      issues,
    }),
  staleVersion: (current: number) =>
    new Refusal({
      __typename: 'StaleVersion',
      code: 'STALE_VERSION',
      message: errorCatalogue.STALE_VERSION.message,
      current,
    }),
  invalidTransition: (from: string, to: string | null, allowed: string[]) =>
    new Refusal({
      __typename: 'InvalidTransition',
      code: 'INVALID_TRANSITION',
      message: errorCatalogue.INVALID_TRANSITION.message,
      from,
      to,
      allowed,
    }),
} as const;
