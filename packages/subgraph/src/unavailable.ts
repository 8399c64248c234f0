import { isUnavailable } from '@slrt/database';
import { errorMessage, type Language } from '@slrt/i18n';

/** Seconds after which a caller may retry a request that failed because of an outage. */
export const retryAfterSeconds = 5;

/**
 * No space, quota used up, read-only, too many open files, I/O error: problems of the file store, not of the caller.
 */
const storageCodes = new Set(['ENOSPC', 'EDQUOT', 'EROFS', 'EMFILE', 'ENFILE', 'EIO']);
/** Errors of the NATS client for a broker that is lost or does not answer. */
const brokerErrors = new Set(['TimeoutError', 'NoRespondersError', 'ClosedConnectionError', 'DrainingConnectionError']);
const maxCauses = 4;

/** True when a dependency (database, file store, broker) is temporarily unavailable. */
export function isTemporaryFailure(error: unknown): boolean {
  let at: unknown = error;
  for (let depth = 0; depth < maxCauses && Error.isError(at); depth += 1) {
    const { code } = at as { code?: unknown };
    if (isUnavailable(at) || brokerErrors.has(at.name) || (typeof code === 'string' && storageCodes.has(code)))
      return true;
    at = at.cause;
  }
  return false;
}

/** Returns the message and extensions of the error for a temporary failure. */
export function unavailableError(requestId: string, language: Language) {
  return {
    message: errorMessage(language, 'SERVICE_UNAVAILABLE'),
    extensions: { code: 'SERVICE_UNAVAILABLE', retryAfter: retryAfterSeconds, requestId },
  } as const;
}
