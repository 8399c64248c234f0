import { Secret, TOTP } from 'otpauth';

/** RFC 6238 with what every app supports: SHA-1, six digits, 30 seconds. */
const period = 30;
/** Steps before and after the current one that are accepted, for clocks that differ (RFC 6238, 5.2). */
const tolerance = 1;

const totpOf = (secret: string, label: string) =>
  new TOTP({ issuer: 'SLRT Terpadu', label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) });

/** Returns a new secret of 160 bits in base 32 (RFC 4226, 4). */
export const newTotpSecret = (): string => new Secret({ size: 20 }).base32;

/** Returns the address that an app reads from the QR code. It holds the secret. */
export const totpAddress = (secret: string, login: string): string => totpOf(secret, login).toString();

export interface TotpCheck {
  readonly secret: string;
  /** Time in seconds since 1970. */
  readonly seconds: number;
  /** Time step of the last accepted code. */
  readonly lastStep: number;
}

/** Returns the time step of a valid code, which must be later than the last one; null for any other code. */
export function stepOfCode(code: string, { secret, seconds, lastStep }: TotpCheck): number | null {
  const delta = totpOf(secret, 'SLRT').validate({
    token: code.replaceAll(/\s/g, ''),
    timestamp: seconds * 1_000,
    window: tolerance,
  });
  if (delta === null) return null;
  const step = Math.floor(seconds / period) + delta;
  return step > lastStep ? step : null;
}
