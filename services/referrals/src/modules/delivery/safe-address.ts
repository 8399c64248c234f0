import { lookup as resolve, type LookupAddress } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';

/** A host that may not be reached: private, local, reserved, or not to be found. */
export class RejectedAddress extends Error {
  readonly code = 'ADDRESS_REFUSED';
}

/** Only addresses of the public internet: no private, loopback, link-local, carrier, multicast or reserved range. */
export function isPublicAddress(address: string): boolean {
  // An IPv4 address inside an IPv6 one is judged as what it is.
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** The literal address that a URL's host is, or null where it is a name. */
function literal(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}

export interface HostRules {
  /** `host:port` of receivers that may be reached although private or without TLS: development and tests. */
  readonly exempt: ReadonlySet<string>;
  /** Domains that receivers must lie in; empty: every public one. */
  readonly approved: readonly string[];
}

/** Names that only mean something on this machine or in its network, whatever they resolve to. */
const localName =
  /^(localhost|[^.]+|.*\.(local|localhost|internal|intranet|lan|home\.arpa|arpa|test|invalid|example|onion))\.?$/;
/** Ports below 1024 belong to other protocols: only that of HTTPS is asked. */
const minUnprivilegedPort = 1024;

const portOf = (url: URL) => url.port || (url.protocol === 'https:' ? '443' : '80');

/** Why a receiver's URL is refused before any connection; null: it is not. */
export function refusalOf(text: string, rules: HostRules): string | null {
  if (text.length > 500 || !URL.canParse(text)) return 'NOT_A_URL';
  const url = new URL(text);
  if (url.username || url.password || url.hash) return 'CREDENTIALS_OR_FRAGMENT';
  if (rules.exempt.has(`${url.hostname}:${portOf(url)}`)) return null;
  if (url.protocol !== 'https:') return 'NOT_HTTPS';
  const address = literal(url.hostname);
  if (address !== null && !isPublicAddress(address)) return 'NOT_PUBLIC';
  if (address === null && localName.test(url.hostname)) return 'NOT_PUBLIC';
  if (portOf(url) !== '443' && Number(portOf(url)) < minUnprivilegedPort) return 'PORT_RESERVED';
  const { approved } = rules;
  if (approved.length > 0 && !approved.some((domain) => url.hostname === domain || url.hostname.endsWith(`.${domain}`)))
    return 'NOT_APPROVED';
  return null;
}

/**
 * Name resolution for the connection itself: the address that is checked is the address that is connected to, so a name
 * that points elsewhere a moment later gains nothing.
 */
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
