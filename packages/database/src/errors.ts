/**
 * Returns the name of the constraint (or of the trigger's named check) that rejected a statement; null for other
 * errors.
 */
export function constraintOf(error: unknown): string | null {
  const constraint = (error as { constraint?: unknown } | null)?.constraint;
  return typeof constraint === 'string' ? constraint : null;
}

export function sqlStateOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** True for a value that the database cannot store: bytes that are not text, or a number or date out of range. */
const wrongValues = new Set(['22021', '22P05', '22P02', '22003', '22007', '22008']);
export const isWrongValue = (error: unknown): boolean => wrongValues.has(sqlStateOf(error) ?? '');

/** True if the database refused the data of a statement: a constraint (class 23) or a value (class 22). */
export const isRefusedData = (error: unknown): boolean => /^2[23]/.test(sqlStateOf(error) ?? '');

const lostCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
  '25P03', // idle in transaction for too long
  '57P01',
  '57P02',
  '57P03',
  '57P05', // idle session for too long
]);
const lostMessages =
  /Connection terminated|connection ended|timeout exceeded when trying to connect|Client has encountered|not queryable|Query read timeout/;

/** True when the connection is lost: nothing more can be sent on it, not even a rollback. */
export function isConnectionLoss(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== null && (lostCodes.has(state) || state.startsWith('08'))) return true;
  return lostMessages.test(error instanceof Error ? error.message : '');
}

/** Read-only transaction, I/O error, missing file: errors of a full or failing disk and of a standby server. */
const outageStates = new Set(['25006', '58030', '58P01']);

/**
 * True when the database cannot work at all: lost, read-only, or out of connections, memory or disk space (class 53).
 * Consumers wait for it instead of counting a failed attempt. States:
 * https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
export function isOutage(error: unknown): boolean {
  const state = sqlStateOf(error) ?? '';
  return isConnectionLoss(error) || outageStates.has(state) || state.startsWith('53');
}

/** Lock not available, statement cancelled: a time limit was exceeded. */
const timeLimitStates = new Set(['55P03', '57014']);

/** Raised by `slrt.disclosure_is_current` to agencies: a withdrawal may not have arrived (ADR 47). */
const disclosureNotCurrent = 'SR030';

/**
 * True for an outage, for a statement that exceeded its time limit, and for an agency's read of people while the disclosure is
 * not known to be current. Callers get SERVICE_UNAVAILABLE and may retry.
 */
export function isUnavailable(error: unknown): boolean {
  const state = sqlStateOf(error) ?? '';
  return isOutage(error) || timeLimitStates.has(state) || state === disclosureNotCurrent;
}
