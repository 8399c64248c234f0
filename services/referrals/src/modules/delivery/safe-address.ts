import { lookup as resolve, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** Thrown for hosts that must not be contacted: private, local, reserved or unknown. */
export class RejectedAddress extends Error {
  readonly code = 'ADDRESS_REFUSED';
}

/** True for addresses of the public internet. Of IPv6 only 2000::/3 is assigned to it (RFC 4291, section 2.4). */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.process(address); // unwraps IPv4-mapped IPv6 addresses
  if (parsed.range() !== 'unicast') return false;
  return !(parsed instanceof ipaddr.IPv6) || ((parsed.parts[0] ?? 0) & 0xe000) === 0x2000;
}

/** Returns the IP address in a URL's host; null if the host is a name. */
function literal(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}

export interface HostRules {
  /** `host:port` of receivers allowed to be private or without TLS, for development and tests. */
  readonly exempt: ReadonlySet<string>;
  /** Allowed domains of receivers. Empty: all public ones. */
  readonly approved: readonly string[];
}

/** Names that only resolve locally. */
const localName =
  /^(localhost|[^.]+|.*\.(local|localhost|internal|intranet|lan|home\.arpa|arpa|test|invalid|example|onion))\.?$/;
const portOf = (url: URL) => url.port || (url.protocol === 'https:' ? '443' : '80');

/** Returns the code of the reason why a receiver's URL is not allowed; null if it is allowed. */
export function refusalOf(text: string, rules: HostRules): string | null {
  if (text.length > 500 || !URL.canParse(text)) return 'NOT_A_URL';
  const url = new URL(text);
  if (url.username || url.password || url.hash) return 'CREDENTIALS_OR_FRAGMENT';
  if (rules.exempt.has(`${url.hostname}:${portOf(url)}`)) return null;
  if (url.protocol !== 'https:') return 'NOT_HTTPS';
  const address = literal(url.hostname);
  if (address !== null && !isPublicAddress(address)) return 'NOT_PUBLIC';
  if (address === null && localName.test(url.hostname)) return 'NOT_PUBLIC';
  if (portOf(url) !== '443') return 'PORT_NOT_ALLOWED';
  const { approved } = rules;
  if (approved.length > 0 && !approved.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`)))
    return 'NOT_APPROVED';
  return null;
}

/** Resolves names to public addresses for the connection itself, so that DNS rebinding cannot bypass the check. */
export const publicLookup: LookupFunction = (hostname, options, callback) => {
  resolve(hostname, { ...options, all: true }, (error, addresses) => {
    const found: LookupAddress[] = error ? [] : addresses.filter(({ address }) => isPublicAddress(address));
    const first = found[0];
    if (!first) {
      callback(error ?? new RejectedAddress('not a public address'), '', 0);
      return;
    }
    if (options.all === true) callback(null, found);
    else callback(null, first.address, first.family);
  });
};
