import { Agent, request } from 'undici';
import { attemptTimeout, failureOf, type Channel, type Message } from './channel.ts';

export interface HttpChannelSettings {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Body with the placeholders `{{to}}`, `{{text}}` and `{{id}}`. */
  readonly body: string;
}

/** Statuses after which the same request may succeed later. */
const temporary = new Set([408, 409, 425, 429]);

/** Returns the international form of an Indonesian number, `+628…`, or null if it is none. */
export function internationalPhone(phone: string): string | null {
  const digits = phone.replace(/\D/g, '');
  const national = digits.replace(/^(?:0062|62|0)/, '');
  const isForeign = phone.trim().startsWith('+') && !digits.startsWith('62');
  const number = isForeign ? `+${digits}` : `+62${national}`;
  return /^\+\d{9,15}$/.test(number) ? number : null;
}

/** Fills a template. Values are escaped for the content type, so that they cannot change the structure of the body. */
export function fillTemplate(template: string, contentType: string, { id, to, text }: Message): string {
  const escape = contentType.startsWith('application/x-www-form-urlencoded')
    ? encodeURIComponent
    : (value: string) => JSON.stringify(value).slice(1, -1);
  const values: Readonly<Record<string, string>> = { id, to, text };
  return template.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : escape(value);
  });
}

/**
 * Sends messages to phones by POST requests to a provider. `Idempotency-Key` is the id of the message, by which the provider
 * recognises a repetition.
 */
export function createHttpChannel(name: 'SMS' | 'WHATSAPP', settings: HttpChannelSettings): Channel {
  const agent = new Agent({ connect: { timeout: 5_000 }, headersTimeout: attemptTimeout, bodyTimeout: attemptTimeout });
  const headers = new Headers(settings.headers);
  const contentType = headers.get('content-type') ?? 'application/json';
  headers.set('content-type', contentType);
  return {
    name,
    addressOf: ({ phone }) => (phone ? internationalPhone(phone) : null),
    send: async (message) => {
      try {
        const { statusCode, body } = await request(settings.url, {
          method: 'POST',
          dispatcher: agent,
          signal: AbortSignal.timeout(attemptTimeout),
          headers: { ...Object.fromEntries(headers), 'idempotency-key': message.id },
          body: fillTemplate(settings.body, contentType, message),
        });
        await body.dump();
        if (statusCode >= 200 && statusCode < 300) return { sent: true };
        const isPermanent = statusCode < 500 && !temporary.has(statusCode);
        return { sent: false, failure: `HTTP_${statusCode}`, isPermanent };
      } catch (error) {
        return { sent: false, failure: failureOf(error), isPermanent: false };
      }
    },
    close: () => agent.close(),
  };
}
