import type { ErrorCode } from './messages.ts';

/** Advice for programs on how to handle an error. For developers, so in English only. */
export const errorNotes: Readonly<Partial<Record<ErrorCode, string>>> = {
  UNAUTHENTICATED:
    'Send `Authorization: Bearer <token>` of the configured issuer. Get a new token when it has expired.',
  NOT_ALLOWED: '`holder` says who may take the step.',
  NOT_ALLOWED_IN_LIST: 'Request the value under `household(id)`, `person(id)` or `personByNik`.',
  INVALID_INPUT: '`issues` lists every problem with a path and a code.',
  INVALID_TRANSITION: '`allowed` lists the steps that are possible now.',
  STALE_VERSION: 'Read the record again and repeat with the version in `current`.',
  IDEMPOTENCY_CONFLICT: 'Make a new UUIDv7 for each new thing. Repeat a call only with the same input.',
  HEAD_OF_OTHERS: 'Use a change request of kind `DUPLICATE`.',
  UNKNOWN_REGION: 'Use a dotted Kemendagri code, for example `63.09.01.2001`, of the level that `@regionLevel` names.',
  NOT_A_UUID_V7: 'See RFC 9562.',
  IN_THE_FUTURE: 'In a batch, send the time that the clock of the device shows as `sentAt`.',
  DOCUMENTS_MISSING: '`checklist` lists the missing documents.',
  CREDENTIALS_NOT_SET_UP:
    'The operator runs `agency:create`, or `agency:reissue` when all accounts of the agency are used.',
  OFFICE_NOT_AVAILABLE: 'See `Agency.services`.',
  INVALID_RULE: '`faults` lists each wrong part of the rule with its position.',
  LINK_NOT_VALID: 'Request a new link with `requestPhotoUpload` or `Photo.url`.',
  QUERY_TOO_COMPLEX: '`limit` names the limit and `allowed` its value.',
  DOCUMENT_NOT_TRUSTED: 'Send `documentId`, the hash of a document that was registered with this client.',
  RATE_LIMITED: 'Wait for the seconds in `retryAfter` (and the header `Retry-After`).',
  SERVICE_UNAVAILABLE:
    'After the seconds in `retryAfter` (and the header `Retry-After`) ask again for the field in `path`. Repeat a mutation with the same idempotency key.',
  INTERNAL_ERROR: 'Repeat a mutation with the same idempotency key. `requestId` is the request number.',
  BAD_USER_INPUT: '`argument` is the path of the value, for example `$input.items.0.day`. The value is not repeated.',
};
