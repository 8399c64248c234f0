import { currentRequestId } from '@slrt/runtime';
import { audit, auditWrites, momentText, raw, sql, type Tx } from '@slrt/database';
import { streams, type EventContract, type EventData, type StreamName } from '@slrt/events';
import { uuidv7 } from 'uuidv7';
import { OutboxEntity } from './messaging.entity.ts';
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

const eventTime = raw(momentText);

const headersOf = (row: Row) => ({
  'ce-specversion': '1.0',
  'ce-type': row.type,
  'ce-source': `/slrt/${row.type.split('.')[0]}`,
  'ce-subject': row.aggregateId,
  'ce-district': row.district,
  'ce-requestid': currentRequestId() ?? '',
  'content-type': row.contentType,
});

/**
 * Sent without waiting; a failure fails the transaction. The event has the transaction's time, so it has the same time
 * in every subject.
 */
function insert(tx: Tx, row: Row, eventId: string): void {
  tx.send(sql`insert into ${OutboxEntity} (event_id, stream, subject, headers, payload)
     values (${eventId}, ${streamOf(row.subject)}, ${row.subject}, ${JSON.stringify(headersOf(row))}::jsonb || jsonb_build_object('ce-time', ${eventTime}), ${row.payload})`);
}

const audited = new WeakMap<Tx, Set<string>>();

/** True for the first event about an aggregate in a transaction. */
function isFirst(tx: Tx, { aggregateId }: Row): boolean {
  const known = audited.get(tx) ?? new Set();
  audited.set(tx, known);
  if (known.has(aggregateId)) return false;
  known.add(aggregateId);
  return true;
}

/** Every write records an event, so the audit rows are written here: one for each aggregate of a transaction. */
function auditWrite(tx: Tx, row: PreparedEvent): void {
  const { type: action, aggregateId, district } = row;
  if (isFirst(tx, row))
    audit(tx, { district, action, purpose: null, subjects: [aggregateId], requestId: currentRequestId() ?? null });
}

/** An event about an aggregate, checked against its contract. */
export interface PreparedEvent extends Row {
  readonly type: EventContract['type'];
}

/** Returns an event for `recordEvents`. Throws if the data do not fit its contract. */
export function prepareEvent<C extends EventContract>(
  contract: C,
  aggregateId: string,
  data: EventData<C>,
): PreparedEvent {
  const parsed = contract.schema.parse(data) as EventData<C> & { district: string };
  return {
    subject: contract.type,
    type: contract.type,
    aggregateId,
    district: parsed.district,
    payload: Buffer.from(JSON.stringify(parsed)),
    contentType: 'application/json',
  };
}

/** Records many events with two statements, in their order. Otherwise like `recordEvent`. */
export function recordEvents(tx: Tx, events: readonly PreparedEvent[]): void {
  if (events.length === 0) return;
  const writes = events.filter((row) => isFirst(tx, row));
  auditWrites(
    tx,
    writes.map((row) => ({ district: row.district, action: row.type, subject: row.aggregateId })),
    currentRequestId() ?? null,
  );
  tx.send(sql`insert into ${OutboxEntity} (event_id, stream, subject, headers, payload)
    select r.id, r.stream, r.subject, r.headers::jsonb || jsonb_build_object('ce-time', ${eventTime}), r.payload
    from unnest(${events.map(() => uuidv7())}::uuid[], ${events.map((row) => streamOf(row.subject))}::text[],
      ${events.map((row) => row.subject)}::text[], ${events.map((row) => JSON.stringify(headersOf(row)))}::text[],
      ${events.map((row) => row.payload)}::bytea[]) with ordinality as r(id, stream, subject, headers, payload, n)
    order by r.n`);
}

/**
 * Records an event in the running transaction, with the audit row of the write. The relay publishes it after the
 * commit. The aggregate's row must be locked (written) before, so that positions follow the order of versions. Returns
 * the event's id.
 */
export function recordEvent<C extends EventContract>(
  tx: Tx,
  contract: C,
  aggregateId: string,
  data: EventData<C>,
): string {
  const event = prepareEvent(contract, aggregateId, data);
  auditWrite(tx, event);
  const eventId = uuidv7();
  insert(tx, event, eventId);
  return eventId;
}

/**
 * Sends an event to an additional subject (an agency's) with the same id and type. The data must already be reduced to
 * the reader's schema.
 */
export function recordTo(
  tx: Tx,
  subject: string,
  event: { id: string; type: string; aggregateId: string; district: string; data: object },
): void {
  const { id, data, ...row } = event;
  insert(tx, { ...row, subject, payload: Buffer.from(JSON.stringify(data)), contentType: 'application/json' }, id);
}

/** Sends a sealed message, the only kind that may contain personal data. `data` may also be JSON text or its bytes. */
export function recordSealed(
  tx: Tx,
  { subject, district }: { subject: string; district: string },
  key: Uint8Array,
  data: object | string | Uint8Array,
): void {
  const payload = seal(
    key,
    data instanceof Uint8Array ? data : Buffer.from(typeof data === 'string' ? data : JSON.stringify(data)),
  );
  const type = subject.replace(/\.\d{4}\./, '.');
  insert(
    tx,
    { subject, type, aggregateId: district, district, payload, contentType: 'application/octet-stream' },
    uuidv7(),
  );
}
