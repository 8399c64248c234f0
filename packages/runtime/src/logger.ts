import { AsyncLocalStorage } from 'node:async_hooks';
import { pino } from 'pino';

export type Logger = pino.Logger;

/** Keys whose values never reach a log line, at any of the first three levels. */
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

/** Structured JSON lines; personal data is removed by key and messages are constant texts, ids are fields. */
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

/** Runs `work` under a request id, which log lines, events and further requests made in it carry. */
export function withRequestId<T>(requestId: string, work: () => T): T {
  return requestIds.run(requestId, work);
}

/** Returns the id of the request that the caller works for, if any. */
export function currentRequestId(): string | undefined {
  return requestIds.getStore();
}
