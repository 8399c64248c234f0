import type { ErrorCode, MessageKey } from '@slrt/i18n';

/** A code of the error catalogue. Its texts are in `packages/i18n/messages/<language>/errors.json`; docs/ERRORS.md lists them. */
export type { ErrorCode };

export interface InputIssue {
  readonly path: string[];
  readonly code: ErrorCode;
  /** Allowed values: bounds as `from..until`, or values separated by commas. */
  readonly allowed?: string;
  /** Text of the catalogue for the allowed values, with its values. The message of `BAD_USER_INPUT` contains it. */
  readonly expected?: { readonly key: Extract<MessageKey, `allowed.${string}`>; readonly values: string };
}

/**
 * Result of a mutation other than success; `__typename` names the member of the result union. Contains no text: the
 * graph adds the message of the code in the caller's language.
 */
export type UserFailure =
  | { readonly __typename: 'InvalidInput'; code: ErrorCode; issues: InputIssue[] }
  | { readonly __typename: 'NotAllowed'; code: ErrorCode }
  | { readonly __typename: 'NotFound'; code: ErrorCode }
  | { readonly __typename: 'IdempotencyConflict'; code: ErrorCode }
  | { readonly __typename: 'InvalidTransition'; code: ErrorCode; from: string; to: string | null; allowed: string[] }
  | { readonly __typename: 'StaleVersion'; code: ErrorCode; current: number };
type FailureOf<Name extends UserFailure['__typename']> = Extract<UserFailure, { readonly __typename: Name }>;
export type InvalidInputFailure = FailureOf<'InvalidInput'>;
export type InvalidTransitionFailure = FailureOf<'InvalidTransition'>;
export type StaleVersionFailure = FailureOf<'StaleVersion'>;
export type NotAllowedFailure = FailureOf<'NotAllowed'>;
export type NotFoundFailure = FailureOf<'NotFound'>;
export type IdempotencyConflictFailure = FailureOf<'IdempotencyConflict'>;

/** Thrown inside a use case. Rolls its transaction back and becomes the union member in the response. */
export class Refusal extends Error {
  readonly failure: UserFailure;
  constructor(failure: UserFailure) {
    super(failure.code);
    this.name = 'Refusal';
    this.failure = failure;
  }
}

/** Thrown by a query or field that is refused completely. Becomes a GraphQL error with this code. */
export class FieldRefusal extends Error {
  readonly code: ErrorCode;
  constructor(code: ErrorCode) {
    super(code);
    this.name = 'FieldRefusal';
    this.code = code;
  }
}

/** Returns an issue with the value at `path`, dot-separated. `allowed` says which values are allowed. */
export function issue(path: string, code: ErrorCode, allowed?: string): InputIssue {
  return { path: path.split('.'), code, ...(allowed === undefined ? {} : { allowed }) };
}

const plain = (typename: 'NotAllowed' | 'NotFound' | 'IdempotencyConflict', code: ErrorCode) =>
  new Refusal({ __typename: typename, code });

export const refusals = {
  notFound: () => plain('NotFound', 'NOT_FOUND'),
  notAllowed: () => plain('NotAllowed', 'NOT_ALLOWED'),
  /** The caller has the role for the decision, but proposed the record (four-eyes principle). */
  samePerson: () => plain('NotAllowed', 'SAME_PERSON'),
  /** The caller has the role for the decision, but it concerns their own household or that of a relative. */
  ownHousehold: () => plain('NotAllowed', 'OWN_HOUSEHOLD'),
  /** The caller has the role to record the citizen's answer, but handled the case. */
  handledCase: () => plain('NotAllowed', 'HANDLED_CASE'),
  idempotencyConflict: () => plain('IdempotencyConflict', 'IDEMPOTENCY_CONFLICT'),
  invalidInput: (issues: InputIssue[]) => new Refusal({ __typename: 'InvalidInput', code: 'INVALID_INPUT', issues }),
  staleVersion: (current: number) => new Refusal({ __typename: 'StaleVersion', code: 'STALE_VERSION', current }),
  invalidTransition: (from: string, to: string | null, allowed: string[]) =>
    new Refusal({ __typename: 'InvalidTransition', code: 'INVALID_TRANSITION', from, to, allowed }),
} as const;
