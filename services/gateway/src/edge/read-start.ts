import { Readable } from 'node:stream';
import type { FastifyRequest } from 'fastify';

/** Bodies up to this size, in bytes, are read as a whole before anything else is used for them. */
export const maxBufferedBytes = 256 * 1024;
/** Milliseconds in which the start of a request body must arrive. */
export const maxBodyTime = 15_000;

/** A request body that did not arrive in time. */
export class BodyTooSlow extends Error {
  readonly statusCode = 408;
  constructor() {
    super('the body arrives too slowly');
    this.name = 'BodyTooSlow';
  }
}

/** Returns a stream of what was read and of the rest of `source`, which is not destroyed with it. */
function continued(chunks: readonly Buffer[], rest: AsyncIterable<Buffer>): Readable {
  async function* all() {
    yield* chunks;
    yield* rest;
  }
  return Readable.from(all(), { objectMode: false });
}

async function collect(source: Readable): Promise<Buffer | Readable> {
  // The connection of `source` must stay open when the stream made of it is destroyed.
  const iterator = source.iterator({ destroyOnReturn: false }) as AsyncIterableIterator<Buffer>;
  const chunks: Buffer[] = [];
  let length = 0;
  while (length <= maxBufferedBytes) {
    const next = await iterator.next();
    if (next.done) return Buffer.concat(chunks, length);
    chunks.push(next.value);
    length += next.value.length;
  }
  return continued(chunks, iterator);
}

/**
 * Reads a body up to `maxBufferedBytes`. Resolves to the whole of a body of at most that size, else to a stream of all of it. Throws
 * `BodyTooSlow` when this takes longer than `within` milliseconds, and the error of a connection that breaks.
 */
export async function readStart(source: Readable, within = Number.POSITIVE_INFINITY): Promise<Buffer | Readable> {
  if (!Number.isFinite(within)) return collect(source);
  const late = Promise.withResolvers<never>();
  const timer = setTimeout(() => late.reject(new BodyTooSlow()), within);
  const reading = collect(source);
  reading.catch(() => undefined); // a connection that breaks after the time is over has no reader
  return Promise.race([reading, late.promise]).finally(() => clearTimeout(timer));
}

/** Reads the body of a request, as `readStart`. Resolves to null for a request without a body. */
export function readBody({ body }: FastifyRequest): Promise<Buffer | Readable | null> {
  return body instanceof Readable ? readStart(body, maxBodyTime) : Promise.resolve(null);
}
