import { createHmac } from 'node:crypto';
import { Agent, request } from 'undici';
import { publicLookup, refusalOf, type HostRules } from './safe-address.ts';

/** A CloudEvents 1.0 event, independent of the transport. */
export interface CloudEvent {
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly time: string;
  readonly district: string;
  readonly requestId: string | null;
  readonly data: object;
}
export interface Attempt {
  /** HTTP status. Null if there was no response. */
  readonly status: number | null;
  /** Code of the error. Null if delivered. */
  readonly error: string | null;
  readonly milliseconds: number;
  /** Start of the response body, maxResponseBytes to the agency for debugging. */
  readonly response: string | null;
  readonly retryAfter: string | undefined;
}

const maxResponseBytes = 500;
const timeoutMilliseconds = 15_000;

/** Encodes an event in structured mode: one JSON document. */
export function structured(event: CloudEvent): string {
  return JSON.stringify({
    specversion: '1.0',
    id: event.id,
    type: event.type,
    source: '/slrt/referrals',
    subject: event.subject,
    time: event.time,
    datacontenttype: 'application/json',
    district: event.district,
    ...(event.requestId ? { requestid: event.requestId } : {}),
    data: event.data,
  });
}

/** Returns body and headers in the receiver's mode. */
function messageOf(
  event: CloudEvent,
  mode: 'STRUCTURED' | 'BINARY',
): { body: string; headers: Record<string, string> } {
  if (mode === 'STRUCTURED')
    return { body: structured(event), headers: { 'content-type': 'application/cloudevents+json; charset=utf-8' } };
  return {
    body: JSON.stringify(event.data),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'ce-specversion': '1.0',
      'ce-id': event.id,
      'ce-type': event.type,
      'ce-source': '/slrt/referrals',
      'ce-subject': event.subject,
      'ce-time': event.time,
      'ce-district': event.district,
      ...(event.requestId ? { 'ce-requestid': event.requestId } : {}),
    },
  };
}

/** Signs a message as in Standard Webhooks: `v1,` and the HMAC-SHA256 of `id.timestamp.body`, once per valid secret. */
function signatures(secrets: readonly Uint8Array[], id: string, timestamp: number, body: string): string {
  return secrets
    .map((secret) => `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`)
    .join(' ');
}

export interface Receiver {
  readonly url: string;
  readonly mode: 'STRUCTURED' | 'BINARY';
  /** The current secret, and the one before it while both are valid. */
  readonly secrets: readonly Uint8Array[];
}
export interface WebhookSender {
  send(receiver: Receiver, event: CloudEvent): Promise<Attempt>;
  close(): Promise<void>;
}

const codeOf = (error: unknown): string => {
  const { code, name } = error as { code?: string; name?: string };
  const found = code ?? name ?? 'ERROR';
  return /^[A-Z0-9_]{2,40}$/.test(found) ? found : found === 'TimeoutError' ? 'TIMEOUT' : 'NO_CONNECTION';
};

/** Creates a sender of events. It follows no redirects, contacts no private addresses and times out after 15 seconds. */
export function createWebhookSender(rules: HostRules): WebhookSender {
  const limits = { headersTimeout: timeoutMilliseconds, bodyTimeout: timeoutMilliseconds, connections: 32 };
  const guarded = new Agent({ ...limits, connect: { lookup: publicLookup, timeout: 5_000 } });
  const exempt = new Agent({ ...limits, connect: { timeout: 5_000 } });
  const isExempt = (url: string) =>
    rules.exempt.size > 0 && refusalOf(url, { ...rules, exempt: new Set() }) !== null && refusalOf(url, rules) === null;
  return {
    send: async ({ url, mode, secrets }, event) => {
      const began = performance.now();
      const done = (status: number | null, error: string | null, more: Partial<Attempt> = {}): Attempt => ({
        status,
        error,
        milliseconds: Math.round(performance.now() - began),
        response: null,
        retryAfter: undefined,
        ...more,
      });
      const refusal = refusalOf(url, rules);
      if (refusal) return done(null, refusal);
      const { body, headers } = messageOf(event, mode);
      const timestamp = Math.floor(Date.now() / 1000);
      try {
        const answer = await request(url, {
          method: 'POST',
          dispatcher: isExempt(url) ? exempt : guarded,
          signal: AbortSignal.timeout(timeoutMilliseconds),
          headers: {
            ...headers,
            'user-agent': 'slrt-terpadu',
            'webhook-id': event.id,
            'webhook-timestamp': String(timestamp),
            'webhook-signature': signatures(secrets, event.id, timestamp, body),
          },
          body,
        });
        const { statusCode } = answer;
        const text = await firstBytes(answer.body);
        const ok = statusCode >= 200 && statusCode < 300;
        const error = ok
          ? null
          : statusCode >= 300 && statusCode < 400
            ? 'REDIRECT_NOT_FOLLOWED'
            : 'REFUSED_BY_RECEIVER';
        const retryAfter = answer.headers['retry-after'];
        return done(statusCode, error, {
          response: text,
          retryAfter: typeof retryAfter === 'string' ? retryAfter : undefined,
        });
      } catch (error) {
        return done(null, codeOf(error));
      }
    },
    close: async () => {
      await Promise.all([guarded.destroy(), exempt.destroy()]);
    },
  };
}

/** Reads the start of a response body and discards the rest. */
async function firstBytes(body: AsyncIterable<Buffer>): Promise<string | null> {
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of body) {
    parts.push(part);
    length += part.length;
    if (length >= maxResponseBytes) break;
  }
  const text = Buffer.concat(parts).subarray(0, maxResponseBytes).toString('utf8').replaceAll('\u0000', '');
  return text === '' ? null : text;
}
