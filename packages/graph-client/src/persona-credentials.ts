import { createHmac } from 'node:crypto';

/** Derives the client secret of a persona of the embedded identity provider from the provider's own secret. */
export function clientSecretOf(secret: string, persona: string): string {
  return createHmac('sha256', secret).update(persona).digest('base64url');
}

/** Derives a persona's password on the login page from the provider's secret. */
export const passwordOf = (secret: string, persona: string): string => clientSecretOf(secret, `password:${persona}`);
