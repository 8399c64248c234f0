/** Name of the constraint (or of the trigger's named check) that refused a statement; null for other errors. */
export function constraintOf(error: unknown): string | null {
  const constraint = (error as { constraint?: unknown } | null)?.constraint;
  return typeof constraint === 'string' ? constraint : null;
}

export function sqlStateOf(error: unknown): string | null {
  const code = (error as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : null;
}

/** A value that the database cannot hold as it is: bytes that are no text, a number or a date out of its range. */
const wrongValues = new Set(['22021', '22P05', '22P02', '22003', '22007', '22008']);
export const isWrongValue = (error: unknown): boolean => wrongValues.has(sqlStateOf(error) ?? '');

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

/** True when the connection is gone: nothing more can be sent on it, not even a rollback. */
export function isConnectionLoss(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== null && (lostCodes.has(state) || state.startsWith('08'))) return true;
  return lostMessages.test(error instanceof Error ? error.message : '');
}

/** Read-only transaction, I/O error, missing file: what a full or failing disk and a standby server answer. */
const outageStates = new Set(['25006', '58030', '58P01']);

/**
 * True when the database cannot do its work at all: lost, read-only, or out of connections, memory or disk space (class
 * 53). Consumers wait for it instead of counting a failed attempt.
 * States: https://www.postgresql.org/docs/18/errcodes-appendix.html
 */
export function isOutage(error: unknown): boolean {
  const state = sqlStateOf(error) ?? '';
  return isConnectionLoss(error) || outageStates.has(state) || state.startsWith('53');
}

/** Lock not available and statement cancelled: over a time limit. */
const timeLimitStates = new Set(['55P03', '57014']);

/** True for an outage and for a statement over its time limit. Callers get SERVICE_UNAVAILABLE and may repeat the request. */
export function isUnavailable(error: unknown): boolean {
  return isOutage(error) || timeLimitStates.has(sqlStateOf(error) ?? '');
}
