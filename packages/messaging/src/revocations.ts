import {
  JetStreamApiCodes,
  JetStreamApiError,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
} from '@nats-io/jetstream';
import { nanos } from '@nats-io/transport-node';
import type { BrokerRights } from '@slrt/nats-accounts';
import { backOff, repeat, sleep, type Dependency, type Logger, type LoopRun } from '@slrt/runtime';
import { connectBroker, type Broker } from './broker.ts';

/**
 * Message format: claims of a security event token (RFC 8417), event `session-revoked` of CAEP. Any client that may
 * publish on the subject is trusted.
 */
export const revocationSubject = 'identity.session.revoked.v1';
const stream = 'IDENTITY';
/** Broker permissions of `publishRevocations`. */
export const revocationPublisher: BrokerRights = { publishes: ['identity.>'], streams: [stream] };
/** Broker permissions of `consumeRevocations`. */
export const revocationFollower: BrokerRights = { readsMessages: [stream], hears: [revocationSubject] };
const eventType = 'https://schemas.openid.net/secevent/caep/event-type/session-revoked';
/** Longer than the lifetime of any access token. */
const retentionHours = 48;
/** Interval of reading the stream for messages that were not heard. */
const rereadMilliseconds = 1_000;

interface Connecting {
  readonly url: string;
  readonly credentials: string | null;
  readonly authority: string | null;
  readonly name: string;
}
export interface Revocation {
  /** Subject of the revoked sessions. */
  readonly subject: string;
  /** Tokens issued up to this time are rejected; seconds since 1970. */
  readonly until: number;
}

const ensure = ({ manager }: Broker) =>
  manager.streams.add({
    name: stream,
    subjects: ['identity.>'],
    retention: RetentionPolicy.Limits,
    storage: StorageType.File,
    max_age: nanos(retentionHours * 3600 * 1000),
  });

/** Returns the first and last position of the stream. Identity creates it with the first revocation; until then it is empty. */
async function stateOf(manager: JetStreamManager): Promise<{ first_seq: number; last_seq: number }> {
  try {
    return (await manager.streams.info(stream)).state;
  } catch (error) {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound)
      return { first_seq: 0, last_seq: 0 };
    throw error;
  }
}

/** Parses a revocation. Returns null for any other message. */
function readRevocation(payload: Uint8Array): Revocation | null {
  try {
    const claims = JSON.parse(Buffer.from(payload).toString('utf8')) as {
      sub_id?: { sub?: unknown };
      events?: Record<string, { event_timestamp?: unknown }>;
    };
    const subject = claims.sub_id?.sub;
    const until = claims.events?.[eventType]?.event_timestamp;
    return typeof subject === 'string' && typeof until === 'number' ? { subject, until } : null;
  } catch {
    return null;
  }
}

/** Publishes which tokens are revoked: those issued to each subject up to its time. */
export async function publishRevocations(
  connecting: Connecting,
  issuer: string,
  revocations: readonly Revocation[],
): Promise<void> {
  const broker = await connectBroker(connecting);
  try {
    await ensure(broker);
    for (const { subject, until } of revocations) {
      const claims = {
        iss: issuer,
        iat: Math.floor(Date.now() / 1000),
        sub_id: { format: 'iss_sub', iss: issuer, sub: subject },
        events: { [eventType]: { event_timestamp: until } },
      };
      await broker.client.publish(revocationSubject, JSON.stringify(claims));
    }
  } finally {
    await broker.close();
  }
}

/** Returns a function that passes on revocations and logs any other message. */
const createTaker = (logger: Logger, onRevoked: (revocation: Revocation) => void) => (payload: Uint8Array) => {
  const revocation = readRevocation(payload);
  if (revocation) onRevoked(revocation);
  else logger.warn({}, 'ignored a message that is not a revocation');
};

/**
 * Subscribes to revocations without end, starting with those that may concern tokens still valid. `caughtUp` settles
 * once all earlier revocations are known, or the server could not be reached in time.
 */
export function consumeRevocations(
  connecting: Connecting,
  { logger, onRevoked }: { logger: Logger; onRevoked: (revocation: Revocation) => void },
): { readonly caughtUp: Promise<void>; readonly dependency: Dependency; stop(): Promise<void> } {
  let broker: Broker | null = null;
  let settle: () => void = () => undefined;
  const caughtUp = new Promise<void>((resolve) => (settle = resolve));
  const timer = setTimeout(() => {
    logger.warn({}, 'earlier revocations could not be loaded in time');
    settle();
  }, 5_000);

  const take = createTaker(logger, onRevoked);

  /**
   * Reads the stream by position, without a consumer: a gateway may not create one in the account of identity. New
   * messages are heard at once; the stream is read again for those missed while the connection was lost.
   */
  async function follow({ manager, connection }: Broker, { running, pause }: LoopRun): Promise<void> {
    const heard = connection.subscribe(revocationSubject, {
      callback: (_error, { data }) => {
        take(data);
      },
    });
    try {
      let next = 1; // a stream that was lost and created again begins anew
      while (running()) {
        const { first_seq: first, last_seq: last } = await stateOf(manager);
        next = Math.max(last < next - 1 ? 1 : next, first);
        for (; running() && next <= last; next += 1) {
          const message = await manager.streams.getMessage(stream, { seq: next });
          if (message) take(message.data);
        }
        settle();
        await pause(rereadMilliseconds);
      }
    } finally {
      heard.unsubscribe();
    }
  }
  const retryAfter = (failures: number) => backOff(failures, 250, 5_000);
  const loop = repeat('revocations', { every: 250, retryAfter, logger }, async (run) => {
    broker ??= await connectBroker(connecting);
    await follow(broker, run);
  });
  void caughtUp.then(() => clearTimeout(timer));
  return {
    caughtUp,
    dependency: {
      name: 'broker',
      check: async () => {
        if (!broker) return 'UNREACHABLE';
        await broker.connection.rtt();
        return null;
      },
    },
    stop: async () => {
      const ended = loop.stop();
      settle();
      await broker?.close();
      await Promise.race([ended, sleep(2_000)]);
    },
  };
}
