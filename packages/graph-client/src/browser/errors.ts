/**
 * Why there is no token. `SIGNED_OUT`: the person must sign in. `INTERRUPTED`: a renewal got no answer; `resume` continues without a
 * page. `UNAVAILABLE`: the provider or the network does not answer now. `REFUSED`: the provider refused, mostly a wrong registration of
 * the app. `CANCELLED`: the person left the sign-in page. `OTHER_SIGN_IN`: the answer belongs to a sign-in that this tab did not start.
 */
export type SignInProblem = 'SIGNED_OUT' | 'INTERRUPTED' | 'UNAVAILABLE' | 'REFUSED' | 'CANCELLED' | 'OTHER_SIGN_IN';

const messages: Readonly<Record<SignInProblem, string>> = {
  SIGNED_OUT: 'You are signed out. Sign in again.',
  INTERRUPTED: 'The connection was interrupted. Continue the sign-in.',
  UNAVAILABLE: 'The sign-in service does not answer. Try again in a moment.',
  REFUSED: 'The sign-in service refused the request.',
  CANCELLED: 'The sign-in was cancelled.',
  OTHER_SIGN_IN: 'This sign-in was started elsewhere. Sign in again.',
};

/** A problem of signing in. `code` is stable; the message is English, for developers. */
export class SignInError extends Error {
  readonly code: SignInProblem;
  /** Error code of the provider (RFC 6749), if it gave one. */
  readonly providerError: string | null;
  constructor(code: SignInProblem, providerError: string | null = null) {
    super(providerError ? `${messages[code]} (${providerError})` : messages[code]);
    this.name = 'SignInError';
    this.code = code;
    this.providerError = providerError;
  }
}
