import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Caller } from './authentication.ts';
import { clientClasses, type ClientClassName } from './client-classes.ts';

export interface Exceeded {
  readonly of: 'person' | 'client' | 'address';
  /** Seconds until there is room again. */
  readonly retryAfter: number;
}
/** Requests without a valid token from one address in a minute before they are put off. */
const strangersPerMinute = 120;

async function take(limiter: RateLimiterMemory, key: string, points: number): Promise<number | null> {
  try {
    await limiter.consume(key, points);
    return null;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

/** Budgets of one gateway process, per person and per client; several gateways each give their own. */
export function createBudgets(on: boolean) {
  const limiters = new Map(
    Object.entries(clientClasses).map(([name, { budget }]) => [
      name,
      {
        person: new RateLimiterMemory({ points: budget.person, duration: 10, blockDuration: 60 }),
        client: new RateLimiterMemory({ points: budget.client, duration: 10 }),
      },
    ]),
  );
  const strangers = new RateLimiterMemory({ points: strangersPerMinute, duration: 60 });
  return {
    /** Takes what an operation costs; null: there was room. */
    async spend(caller: Caller, name: ClientClassName, cost: number): Promise<Exceeded | null> {
      const own = limiters.get(name);
      if (!on || !own) return null;
      const person = await take(own.person, caller.id, cost);
      if (person !== null) return { of: 'person', retryAfter: person };
      const client = await take(own.client, caller.client, cost);
      return client === null ? null : { of: 'client', retryAfter: client };
    },
    /** Whether a person still waits for having spent more than there was; takes nothing. */
    async spent(caller: Caller, name: ClientClassName): Promise<Exceeded | null> {
      const own = limiters.get(name)?.person;
      const used = on && own ? await own.get(caller.id) : null;
      if (!own || !used || used.consumedPoints <= own.points) return null;
      return { of: 'person', retryAfter: Math.max(1, Math.ceil(used.msBeforeNext / 1000)) };
    },
    /** Counts a request that brought no valid token. */
    async stranger(address: string): Promise<Exceeded | null> {
      const wait = on ? await take(strangers, address, 1) : null;
      return wait === null ? null : { of: 'address', retryAfter: wait };
    },
  };
}
