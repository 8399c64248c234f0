import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import { mount } from '../provider/provider.ts';

const maxFormBytes = 16 * 1024;

/** Reads the fields of a form. What exceeds 16 kB is not read. */
export async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > maxFormBytes) break;
    chunks.push(chunk);
  }
  return new URLSearchParams(Buffer.concat(chunks).toString('utf8'));
}

/** True for a form that a page of another origin sent. Browsers without `Sec-Fetch-Site` do not send our cookies with one. */
export function isForged({ headers }: IncomingMessage): boolean {
  const site = headers['sec-fetch-site'];
  return typeof site === 'string' && site !== 'same-origin' && site !== 'none';
}

export function cookieOf({ headers }: IncomingMessage, name: string): string | null {
  for (const pair of (headers.cookie ?? '').split(';')) {
    const at = pair.indexOf('=');
    if (pair.slice(0, at).trim() === name) return pair.slice(at + 1).trim();
  }
  return null;
}

/**
 * Cookies of browsers in which a person has signed in: a random ID, signed for this person. It grants nothing; it only counts wrong
 * passwords apart from those of strangers.
 */
export function createDeviceCookies(secret: string, isSecure: boolean) {
  const sign = (text: string) => createHmac('sha256', secret).update(`device:${text}`).digest('base64url').slice(0, 32);
  const nameOf = (login: string) => `_device_${sign(`name:${login}`).slice(0, 12)}`;
  return {
    /** Returns the ID of a browser that the person signed in with before, or null. */
    find(request: IncomingMessage, login: string): string | null {
      const [id = '', signature = ''] = (cookieOf(request, nameOf(login)) ?? '').split('.');
      const [given, expected] = [Buffer.from(signature), Buffer.from(sign(`${id}:${login}`))];
      return id && given.length === expected.length && timingSafeEqual(given, expected) ? id : null;
    },
    /** Returns the cookie for a browser in which the person signed in now. */
    make(login: string): string {
      const id = randomBytes(12).toString('base64url');
      return `${nameOf(login)}=${id}.${sign(`${id}:${login}`)}; Path=${mount}; Max-Age=31536000; HttpOnly; SameSite=Lax${isSecure ? '; Secure' : ''}`;
    },
  };
}
export type DeviceCookies = ReturnType<typeof createDeviceCookies>;
