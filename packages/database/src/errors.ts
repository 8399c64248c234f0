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

const lostStates = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
  '53300',
]);

/** True when the database went away rather than refused: callers wait for it instead of counting a failure. */
export function isConnectionLoss(error: unknown): boolean {
  const state = sqlStateOf(error);
  if (state !== null && (lostStates.has(state) || state.startsWith('08'))) return true;
  const message = error instanceof Error ? error.message : '';
  return /Connection terminated|connection ended|timeout exceeded when trying to connect|Client has encountered|not queryable/.test(
    message,
  );
}
