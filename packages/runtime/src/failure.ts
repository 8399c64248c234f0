/** Fields of a log line about a failure. */
export interface FailureFields {
  /** Class of the error. */
  readonly error: string;
  /** SQLSTATE of PostgreSQL, or error code of the operating system or a library, if any. */
  readonly code?: string;
  /** Class and code of the cause, if any. */
  readonly cause?: FailureFields;
}

const maxDepth = 3;

function fieldsOf(error: unknown, depth: number): FailureFields {
  if (!Error.isError(error)) return { error: typeof error };
  const { code, cause, driverError } = error as Error & { code?: unknown; driverError?: unknown };
  const behind = cause ?? driverError;
  return {
    // The driver's own error class is called `error`.
    error: error.name === 'error' ? 'DatabaseError' : error.name,
    ...(typeof code === 'string' || typeof code === 'number' ? { code: String(code).slice(0, 40) } : {}),
    ...(behind && depth < maxDepth ? { cause: fieldsOf(behind, depth + 1) } : {}),
  };
}

/**
 * Describes a failure for a log line: class, code and causes. Never includes messages, statements or parameters, because
 * they may contain personal data.
 */
export function describeFailure(error: unknown): FailureFields {
  return fieldsOf(error, 1);
}
