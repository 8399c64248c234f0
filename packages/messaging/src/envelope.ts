import { createHash } from 'node:crypto';

/** A message that can never be handled: its headers are not those of an event, or its data does not fit its contract. */
export class MalformedEvent extends Error {
  constructor(reason: 'headers' | 'data') {
    super(reason);
    this.name = reason === 'headers' ? 'MalformedHeaders' : 'MalformedData';
  }
}

/** The part of the headers of an event that a consumer needs. */
export interface Envelope {
  readonly id: string;
  readonly type: string;
  readonly time: string;
  readonly district: string;
  /** Empty when there is none, or none that fits into logs. */
  readonly requestId: string;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{1,6})?(Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads the headers of an event. Checks whatever the database would refuse, because a message that cannot even be stored as a dead
 * letter would come back for ever. Throws MalformedEvent.
 */
export function readEnvelope(headers: Readonly<Record<string, string>>): Envelope {
  const { 'ce-id': id = '', 'ce-type': type = '', 'ce-time': time = '', 'ce-district': district = '' } = headers;
  const { 'ce-requestid': requestId = '' } = headers;
  const isKnown = uuid.test(id) && /^[\w.-]{3,200}$/.test(type) && /^\d{2}\.\d{2}$/.test(district);
  if (!isKnown || !instant.test(time) || Number.isNaN(Date.parse(time))) throw new MalformedEvent('headers');
  return { id, type, time, district, requestId: /^[\w-]{1,64}$/.test(requestId) ? requestId : '' };
}

/** Returns `text` without what PostgreSQL cannot store: NUL and halves of surrogate pairs. */
export const storable = (text: string): string => text.replaceAll('\u0000', '\uFFFD').toWellFormed();

/** Returns the ID of a message under which it is stored: its own, or one made from its place in the stream (UUID version 8). */
export function storedId(id: string, stream: string, sequence: number): string {
  if (uuid.test(id)) return id;
  const hex = createHash('sha256').update(`${stream}:${sequence}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
