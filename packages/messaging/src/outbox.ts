import { currentRequestId } from '@slrt/runtime';
import type { Tx } from '@slrt/database';
import { streams, type EventContract, type EventData, type StreamName } from '@slrt/events';
import { seal } from './sealed.ts';

function streamOf(subject: string): StreamName {
  const prefix = subject.split('.')[0] ?? '';
  const found = (Object.keys(streams) as StreamName[]).find((name) => streams[name].subjects[0] === `${prefix}.>`);
  if (!found) throw new Error('no stream carries this subject');
  return found;
}

interface Row {
  readonly subject: string;
  readonly type: string;
  readonly aggregateId: string;
  readonly district: string;
  readonly payload: Uint8Array;
  readonly contentType: string;
}

async function insert(tx: Tx, row: Row, eventId: string | null): Promise<string> {
  const headers = {
    'ce-specversion': '1.0',
    'ce-type': row.type,
    'ce-source': `/slrt/${row.type.split('.')[0]}`,
    'ce-subject': row.aggregateId,
    'ce-district': row.district,
    'ce-time': new Date().toISOString(),
    'ce-requestid': currentRequestId() ?? '',
    'content-type': row.contentType,
  };
  const [inserted] = await tx.query<{ event_id: string }>(
    `insert into outbox (event_id, stream, subject, headers, payload) values (coalesce($1::uuid, uuidv7()), $2, $3, $4, $5)
     returning event_id`,
    [eventId, streamOf(row.subject), row.subject, JSON.stringify(headers), row.payload],
  );
  return (inserted as { event_id: string }).event_id;
}

/**
 * Records an event in the running transaction; the relay publishes it after the commit. The aggregate's row must be
 * locked (written) before, so that positions keep the order of its versions. Returns the event's id.
 */
export async function recordEvent<C extends EventContract>(
  tx: Tx,
  contract: C,
  aggregateId: string,
  data: EventData<C>,
): Promise<string> {
  const parsed = contract.schema.parse(data) as EventData<C> & { district: string };
  return insert(
    tx,
    {
      subject: contract.type,
      type: contract.type,
      aggregateId,
      district: parsed.district,
      payload: Buffer.from(JSON.stringify(parsed)),
      contentType: 'application/json',
    },
    null,
  );
}

/** The same event to another subject (an agency's): same id and type, data already cut to its reader's schema. */
export async function recordTo(
  tx: Tx,
  subject: string,
  event: { id: string; type: string; aggregateId: string; district: string; data: object },
): Promise<void> {
  const { id, data, ...row } = event;
  await insert(
    tx,
    { ...row, subject, payload: Buffer.from(JSON.stringify(data)), contentType: 'application/json' },
    id,
  );
}

/** A sealed message: the only kind that may carry facts about people. */
export async function recordSealed(
  tx: Tx,
  subject: string,
  district: string,
  key: Uint8Array,
  data: object,
): Promise<void> {
  const payload = seal(key, Buffer.from(JSON.stringify(data)));
  const type = subject.replace(/\.\d{4}\./, '.');
  await insert(
    tx,
    { subject, type, aggregateId: district, district, payload, contentType: 'application/octet-stream' },
    null,
  );
}
