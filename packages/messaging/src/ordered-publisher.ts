import { JetStreamApiCodes, JetStreamApiError } from '@nats-io/jetstream';
import { headers as natsHeaders } from '@nats-io/transport-node';
import type { StreamName } from '@slrt/events';
import type { Broker } from './broker.ts';

export interface OutboxRow {
  readonly position: string;
  readonly event_id: string;
  readonly stream: StreamName;
  readonly subject: string;
  readonly headers: Record<string, string>;
  readonly payload: Buffer;
}

/**
 * - `published`: the stream has the row, stored now or before.
 * - `refused`: retrying cannot succeed.
 * - `misplaced`: not stored, because the stream's last message is not the expected predecessor.
 * - `failed`: the stream could not store it now, or did not answer.
 */
export type Publication =
  | { readonly outcome: 'published'; readonly sequence: number }
  | { readonly outcome: 'refused' | 'misplaced' }
  | { readonly outcome: 'failed'; readonly error: Error };

const publishMilliseconds = 5_000;
const wrongLastMessage = 10_070;
const misplacements: readonly number[] = [
  wrongLastMessage,
  JetStreamApiCodes.StreamWrongLastSequence,
  JetStreamApiCodes.StreamWrongLastSequenceUnknown,
];

const isMisplacement = (error: unknown): boolean =>
  error instanceof JetStreamApiError && misplacements.includes(error.code);

function isPermanent(error: unknown): boolean {
  if (error instanceof Error && /max_payload/i.test(error.message)) return true;
  return error instanceof JetStreamApiError && error.status === 400;
}

const messageId = (row: OutboxRow): string => `${row.event_id} ${row.subject}`;
type Expectation = { readonly lastSequence: number } | { readonly lastMsgID: string };

/**
 * Publishes in an order that the stream enforces, even with several publishers. The first row of a batch is stored only
 * if the stream has not grown since its end was read, every other row only directly after its predecessor. The server
 * therefore rejects publishes of a former leader that are still in flight. See ADR 0006 for the proof.
 */
export function createOrderedPublisher(broker: Broker) {
  const ends = new Map<StreamName, number>();

  async function send(row: OutboxRow, expect: Expectation): Promise<Publication> {
    const headers = natsHeaders();
    for (const [key, value] of Object.entries({ ...row.headers, 'ce-id': row.event_id })) headers.set(key, value);
    const options = { msgID: messageId(row), headers, expect, timeout: publishMilliseconds };
    try {
      const { seq } = await broker.client.publish(row.subject, row.payload, options);
      return { outcome: 'published', sequence: seq };
    } catch (error) {
      if (isMisplacement(error)) return { outcome: 'misplaced' };
      if (isPermanent(error)) return { outcome: 'refused' };
      return { outcome: 'failed', error: error instanceof Error ? error : new Error('publish failed') };
    }
  }

  async function readEnd(stream: StreamName): Promise<void> {
    const { state } = await broker.manager.streams.info(stream);
    ends.set(stream, state.last_seq);
  }

  return {
    /**
     * Reads the unknown ends of streams. Resolves to true if there were any: the caller must then read the rows again,
     * because their order is only safe when they are read after the end.
     */
    locate: async (rows: readonly OutboxRow[]): Promise<boolean> => {
      const unknown = [...new Set(rows.map((row) => row.stream))].filter((stream) => !ends.has(stream));
      await Promise.all(unknown.map(readEnd));
      return unknown.length > 0;
    },

    /** Publishes all rows at once, in order. Resolves to one result per row. */
    publish: async (rows: readonly OutboxRow[]): Promise<Publication[]> => {
      const before = new Map<StreamName, string>();
      const results = await Promise.all(
        rows.map((row) => {
          const predecessor = before.get(row.stream);
          before.set(row.stream, messageId(row));
          return send(
            row,
            predecessor === undefined ? { lastSequence: ends.get(row.stream) ?? 0 } : { lastMsgID: predecessor },
          );
        }),
      );
      rows.forEach((row, n) => {
        const result = results[n];
        if (result?.outcome === 'published') ends.set(row.stream, result.sequence);
      });
      rows.forEach((row, n) => {
        if (results[n]?.outcome !== 'published') ends.delete(row.stream);
      });
      return results;
    },
  };
}
