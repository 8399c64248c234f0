import { Webhook } from 'standardwebhooks';
import { InvalidEventError, readEvent, type ReferralEvent } from './event.ts';

/** Thrown for a request whose signature is not valid or older than five minutes. */
export class InvalidSignatureError extends Error {}

/**
 * Returns the event of a webhook request after verifying its signature with any of the secrets (the previous one may
 * still be listed during a rotation). `headers` in lower case, `body` exactly as received. Supports both CloudEvents
 * modes.
 */
export function readWebhook(
  request: { headers: Readonly<Record<string, string | string[] | undefined>>; body: string },
  secrets: readonly string[],
): ReferralEvent {
  const { body } = request;
  const headers = Object.fromEntries(
    Object.entries(request.headers).flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
  );
  const holds = secrets.some((secret) => {
    try {
      new Webhook(secret).verify(body, headers);
      return true;
    } catch {
      return false;
    }
  });
  if (!holds) throw new InvalidSignatureError('no valid signature');
  const json: unknown = JSON.parse(body);
  if (!headers['content-type']?.startsWith('application/cloudevents+json'))
    return readEvent(
      Object.fromEntries(
        ['specversion', 'id', 'type', 'time', 'district'].map((name) => [name, headers[`ce-${name}`]]),
      ),
      json,
    );
  if (typeof json !== 'object' || json === null) throw new InvalidEventError('not a CloudEvent');
  return readEvent(json, (json as { data?: unknown }).data);
}
