/**
 * A sign-in between the redirect to the provider and the return. It is kept in the tab's session storage for this time only. It holds no
 * token: the verifier is of no use without the code, which the provider gives to the registered address only, and for a minute.
 */
export interface PendingSignIn {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
  /** Where the person was: path, query and fragment. */
  readonly returnTo: string;
  readonly isSilent: boolean;
}

const pendingKey = 'slrt:pending-sign-in';
const triedKey = 'slrt:silent-sign-in';
/** Milliseconds in which a page does not ask a second time without a person's action. Ends loops of redirects. */
const silentPause = 10_000;

export const savePending = (pending: PendingSignIn): void =>
  sessionStorage.setItem(pendingKey, JSON.stringify(pending));

/** Returns the sign-in that this tab has started, and removes it. */
export function takePending(): PendingSignIn | null {
  const text = sessionStorage.getItem(pendingKey);
  sessionStorage.removeItem(pendingKey);
  return text === null ? null : (JSON.parse(text) as PendingSignIn);
}

/** Returns whether the page may ask the provider automatically, and notes that it did. */
export function takeSilentAttempt(): boolean {
  const last = Number(sessionStorage.getItem(triedKey) ?? 0);
  if (Date.now() - last < silentPause) return false;
  sessionStorage.setItem(triedKey, String(Date.now()));
  return true;
}
export const forgetSilentAttempt = (): void => sessionStorage.removeItem(triedKey);
