import type { FastifyReply, FastifyRequest } from 'fastify';
import fp from 'fastify-plugin';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { clientClasses, documentOf, type Client, type ClientClassName } from '../client-classes.ts';
import { createMeasure } from '../limits.ts';
import { refuseRequest } from '@slrt/subgraph/refuse-request';
import { closeWithoutReadingBody } from '../refusal.ts';
import { getCaller, type Caller } from './authentication.ts';

declare module 'fastify' {
  interface FastifyInstance {
    /** Answers 429 to callers who have used up their budget, and to addresses with too many invalid tokens. */
    rejectOverBudget: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>;
    /** Takes the cost of the operation in the body from the caller's budget. Rejects documents that the client may not run. */
    chargeOperation: (request: FastifyRequest<GraphRoute>, reply: FastifyReply) => Promise<unknown>;
    /** Takes `cost` from the caller's budget. Returns the exceeded budget, or null. */
    spendBudget: (caller: Caller, cost: number) => Promise<Exceeded | null>;
  }
}

export interface GraphRoute {
  Body: { query?: unknown; variables?: Record<string, unknown> | null } | null;
}
interface Exceeded {
  readonly of: 'person' | 'client' | 'address';
  /** Seconds until the budget allows a request again. */
  readonly retryAfter: number;
}
/** Requests without a valid token that one address may send in a minute. */
const maxUnauthenticatedPerMinute = 120;
/** Cost of a request in addition to its operation. */
const requestCost = 10;
const costPerKilobyte = 20;

const secondsOf = ({ msBeforeNext }: RateLimiterRes): number => Math.max(1, Math.ceil(msBeforeNext / 1000));

/** Takes points. Returns null, or the seconds until enough are available. */
async function take(limiter: RateLimiterMemory, key: string, points: number): Promise<number | null> {
  try {
    await limiter.consume(key, points);
    return null;
  } catch (rejected) {
    if (rejected instanceof RateLimiterRes) return secondsOf(rejected);
    throw rejected;
  }
}

/** Creates the budgets of this process, per person and per client. Each gateway process counts its own. */
function createBudgets(isEnabled: boolean) {
  const limiters = new Map(
    Object.entries(clientClasses).map(([name, { budget }]) => [
      name,
      {
        person: new RateLimiterMemory({ points: budget.person, duration: 10, blockDuration: 60 }),
        client: new RateLimiterMemory({ points: budget.client, duration: 10 }),
      },
    ]),
  );
  const addresses = new RateLimiterMemory({ points: maxUnauthenticatedPerMinute, duration: 60 });
  return {
    /** Takes the cost of an operation. Returns null if the budget allowed it. */
    async spend(caller: Caller, name: ClientClassName, cost: number): Promise<Exceeded | null> {
      const own = limiters.get(name);
      if (!isEnabled || !own) return null;
      const person = await take(own.person, caller.id, cost);
      if (person !== null) return { of: 'person', retryAfter: person };
      const client = await take(own.client, caller.client, cost);
      return client === null ? null : { of: 'client', retryAfter: client };
    },
    /** Returns how long an over-budget person is still blocked, or null. Takes nothing. */
    async findExceeded(caller: Caller, name: ClientClassName): Promise<Exceeded | null> {
      const own = limiters.get(name)?.person;
      const used = isEnabled && own ? await own.get(caller.id) : null;
      if (!own || !used || used.consumedPoints <= own.points) return null;
      return { of: 'person', retryAfter: secondsOf(used) };
    },
    /** Counts a request without a valid token. */
    async countUnauthenticated(address: string): Promise<Exceeded | null> {
      const wait = isEnabled ? await take(addresses, address, 1) : null;
      return wait === null ? null : { of: 'address', retryAfter: wait };
    },
  };
}

/** Answers 429 with `Retry-After`. */
export const sendRateLimited = (reply: FastifyReply, { of, retryAfter }: Exceeded): FastifyReply =>
  refuseRequest(reply.header('retry-after', String(retryAfter)), 429, 'RATE_LIMITED', { of, retryAfter });

/** Decorates the server with the checks of budgets, registered documents and operation limits. */
export const queryBudget = fp<{ isEnabled: boolean; clientOf: (id: string) => Client }>(
  (app, { isEnabled, clientOf }, done) => {
    const budgets = createBudgets(isEnabled);
    const measures = {
      STANDARD: createMeasure(clientClasses.STANDARD.limits),
      MACHINE: createMeasure(clientClasses.MACHINE.limits),
      TRUSTED: createMeasure(clientClasses.TRUSTED.limits),
    };
    app.decorate('spendBudget', (caller: Caller, cost: number) =>
      budgets.spend(caller, clientOf(caller.client).class, cost),
    );
    app.decorate('rejectOverBudget', async (request: FastifyRequest, reply: FastifyReply) => {
      const { caller, ip } = request;
      const exceeded = caller
        ? await budgets.findExceeded(caller, clientOf(caller.client).class)
        : await budgets.countUnauthenticated(ip);
      return exceeded ? sendRateLimited(closeWithoutReadingBody(request, reply), exceeded) : undefined;
    });
    app.decorate('chargeOperation', async (request: FastifyRequest<GraphRoute>, reply: FastifyReply) => {
      const [caller, { body }] = [getCaller(request), request];
      if (!body || typeof body !== 'object' || Array.isArray(body)) return undefined; // rejected by Apollo Server
      const client = clientOf(caller.client);
      const query = documentOf(client, body);
      if (query === null && client.documents) return refuseRequest(reply, 400, 'DOCUMENT_NOT_TRUSTED');
      if (query === null) return undefined;
      body.query = query;
      const { limits } = clientClasses[client.class];
      const found = measures[client.class](query);
      const cost = found.cost(body.variables ?? {});
      const bytes = Number(request.headers['content-length'] ?? 0);
      const exceeded = await app.spendBudget(
        caller,
        requestCost + found.unseen + Math.ceil((bytes / 1024) * costPerKilobyte) + Math.min(cost, limits.cost),
      );
      if (exceeded) return sendRateLimited(reply, exceeded);
      if (found.isSubscription) return refuseRequest(reply, 400, 'INVALID_INPUT');
      const broken = found.broken ?? (cost > limits.cost ? 'cost' : null);
      return broken
        ? refuseRequest(reply, 400, 'QUERY_TOO_COMPLEX', { limit: broken, allowed: limits[broken] })
        : undefined;
    });
    done();
  },
  { name: 'query-budget', dependencies: ['authentication'] },
);
