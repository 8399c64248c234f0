import { createHash } from 'node:crypto';
import type { Database, Tx } from '@slrt/database';
import { providerScope } from '../provider/scope.ts';
import { addFailures, deleteFailures, listFailures, lockLogin } from './account.repository.ts';

/** Where a password is tried from. A browser in which the person signed in before has a count of its own. */
export interface Attempt {
  readonly login: string;
  readonly address: string;
  /** Random ID of a browser that the person signed in with before; null for any other. */
  readonly device: string | null;
}

/** Failures without a wait, and how fast the wait after further ones doubles up to `max` seconds. */
interface Rule {
  readonly free: number;
  readonly every: number;
  readonly first: number;
  readonly max: number;
}
/** One person at one place: 4 s after the fifth wrong password, then 8, 16, 32 and at most 60 s. */
const pairRule: Rule = { free: 5, every: 1, first: 4, max: 60 };
/** One person from many places. Never long, and not for the person's own browser, so that strangers cannot lock them out. */
const loginRule: Rule = { free: 50, every: 10, first: 1, max: 15 };
/** Many people from one place, such as an office behind one address. */
const addressRule: Rule = { free: 100, every: 20, first: 1, max: 60 };

/**
 * Codes of a second factor. Who tries them knows the password, so the account may be slowed for long wherever they come from: about
 * 100 codes a day, of which each fits with a chance of 3 in a million.
 */
const codeRule: Rule = { free: 5, every: 1, first: 8, max: 900 };

/** Returns the seconds from the last failure until the next attempt. */
export const waitAfter = (failures: number, { free, every, first, max }: Rule): number =>
  failures < free ? 0 : Math.min(max, first * 2 ** Math.floor((failures - free) / every));

const keyOf = (...parts: readonly string[]) => createHash('sha256').update(JSON.stringify(parts)).digest();

interface Limit {
  readonly key: Buffer;
  readonly rule: Rule;
}

/** The first limit is the one that a success ends. */
function limitsOf({ login, address, device }: Attempt): Limit[] {
  return [
    { key: keyOf('pair', login, device ?? address), rule: pairRule },
    ...(device ? [] : [{ key: keyOf('login', login), rule: loginRule }]),
    { key: keyOf('address', address), rule: addressRule },
  ];
}

const codeLimits = (account: string, address: string): Limit[] => [
  { key: keyOf('code', account), rule: codeRule },
  { key: keyOf('address', address), rule: addressRule },
];

async function takeAttempt(tx: Tx, limits: readonly Limit[]): Promise<number> {
  const known = await listFailures(
    tx,
    limits.map(({ key }) => key),
  );
  const waits = known.map(({ key, failures, seconds }) => {
    const rule = limits.find((each) => each.key.equals(key))?.rule;
    return rule ? waitAfter(failures, rule) - seconds : 0;
  });
  const wait = Math.max(0, ...waits);
  // Counted before the password is compared, so that attempts at once cannot outrun the count.
  if (wait <= 0)
    addFailures(
      tx,
      limits.map(({ key }) => key).sort((one, other) => one.compare(other)),
    );
  return wait <= 0 ? 0 : Math.ceil(wait);
}

/**
 * Slows wrong passwords and codes down. `take` counts an attempt and returns 0, or the seconds to wait without counting. `succeed`
 * forgets the failures of the person at this place.
 */
export function createThrottle(database: Database) {
  const take = (name: string, limits: readonly Limit[]): Promise<number> =>
    database.withTransaction(
      providerScope,
      (tx) => {
        lockLogin(tx, name);
        return takeAttempt(tx, limits);
      },
      'request',
    );
  const succeed = async ([first]: readonly Limit[]): Promise<void> => {
    if (first) await database.withTransaction(providerScope, (tx) => deleteFailures(tx, [first.key]), 'request');
  };
  return {
    take: (attempt: Attempt): Promise<number> => take(attempt.login, limitsOf(attempt)),
    succeed: (attempt: Attempt): Promise<void> => succeed(limitsOf(attempt)),
    takeCode: (account: string, address: string): Promise<number> => take(account, codeLimits(account, address)),
    succeedCode: (account: string, address: string): Promise<void> => succeed(codeLimits(account, address)),
  };
}
export type Throttle = ReturnType<typeof createThrottle>;
