import { AsyncLocalStorage } from 'node:async_hooks';
import { pino } from 'pino';

export type Logger = pino.Logger;

/** Keys whose values are never logged, at any of the first three levels. */
const personal = [
  'nik',
  'kk',
  'kkNumber',
  'name',
  'phone',
  'address',
  'description',
  'note',
  'authorization',
  'token',
  'secret',
  'password',
];

/**
 * Creates a logger of structured JSON lines. Removes personal data by key. Messages are constant texts; ids are fields.
 */
export function createLogger(service: string, level: string): Logger {
  return pino({
    level,
    base: { service },
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`, `*.*.${key}`]), censor: '[removed]' },
    formatters: { level: (label) => ({ level: label }) },
    timestamp: pino.stdTimeFunctions.isoTime,
  });
}

const requestIds = new AsyncLocalStorage<string>();

/** Runs `work` under a request id, which its log lines, events and further requests carry. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return requestIds.run(requestId, work);
}

/** Returns the request id of the current caller, if any. */
export function currentRequestId(): string | undefined {
  return requestIds.getStore();
}
