import type { IncomingMessage } from 'node:http';
import { BlockList, isIPv6 } from 'node:net';

/** Returns a function that tells whether an address is in one of the networks (`10.0.0.0/8`, comma-separated). */
export function networksOf(setting: string): (address: string) => boolean {
  const networks = new BlockList();
  for (const each of setting.split(',').map((text) => text.trim())) {
    const [net = '', prefix] = each.split('/');
    if (!net) continue;
    const family = isIPv6(net) ? 'ipv6' : 'ipv4';
    if (prefix) networks.addSubnet(net, Number(prefix), family);
    else networks.addAddress(net, family);
  }
  return (address) => networks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/**
 * Replaces what a request says about itself by what is known: the host and protocol are those of the issuer, and the address of the
 * client is the connection's, or the last one that a trusted proxy has added. Returns that address.
 */
export function prepareRequest(request: IncomingMessage, issuer: URL, isTrusted: (address: string) => boolean): string {
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const { headers } = request;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const address = (isTrusted(peer) && forwarded.at(-1)?.trim()) || peer;
  headers['x-forwarded-for'] = address;
  headers['x-forwarded-proto'] = issuer.protocol.slice(0, -1);
  headers.host = issuer.host;
  delete headers['x-forwarded-host'];
  return address;
}
