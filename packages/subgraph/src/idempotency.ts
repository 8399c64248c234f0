import { createHash } from 'node:crypto';
import { isUuidV7, issue, refusals, type InputIssue } from '@slrt/domain';

/** Returns the canonical hash of an input and its actor. The same key with another hash is a conflict. */
export function inputHash(actorId: string, input: object): Buffer {
  const canonical = (value: unknown): unknown =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value)
            .filter(([, each]) => each !== undefined && each !== null)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([key, each]) => [key, canonical(each)]),
        )
      : Array.isArray(value)
        ? value.map(canonical)
        : value;
  return createHash('sha256')
    .update(actorId)
    .update('\0')
    .update(JSON.stringify(canonical(input)))
    .digest();
}

/** Returns the key as the new entity's uuid, or an issue when it is not a UUIDv7. */
export function idempotencyKeyIssues(key: string): InputIssue[] {
  return isUuidV7(key) ? [] : [issue('idempotencyKey', 'NOT_A_UUID_V7')];
}

/** Throws when the key was used before with another input or actor. */
export function assertSameInput(known: Buffer, now: Buffer): void {
  if (!known.equals(now)) throw refusals.idempotencyConflict();
}
