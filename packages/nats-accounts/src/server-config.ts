import { join } from 'node:path';
import type { NatsAccounts } from './accounts.ts';

/**
 * Returns the configuration of a nats-server with these accounts.
 *
 * An acknowledged message must be on disk: without `sync_interval`, a power loss loses it. Without `max_file_store`,
 * the server sets its limit to three quarters of the space that is free at start, and after a start on a nearly full
 * disk it rejects every event ("insufficient resources") until the next start. A user's permissions are sent in its
 * first line, so `max_control_line` grows with the number of consumers of a service.
 */
export function natsConfig(
  { jwts, systemKey, accountKey }: Pick<NatsAccounts, 'jwts' | 'systemKey' | 'accountKey'>,
  at: { listen: string; store: string; resolver: string; monitor?: string; pidFile?: string; tlsFolder?: string },
): string {
  const accounts = Object.entries(jwts.accounts).map(([name, jwt]) => `${accountKey(name)}: ${jwt}`);
  return `listen: "${at.listen}"
server_name: slrt
${at.tlsFolder ? `tls { cert_file: ${JSON.stringify(join(at.tlsFolder, 'cert.pem'))}, key_file: ${JSON.stringify(join(at.tlsFolder, 'key.pem'))}, min_version: "1.3" }\n` : ''}${at.pidFile ? `pid_file: ${JSON.stringify(at.pidFile)}\n` : ''}${at.monitor ? `http: "${at.monitor}"\n` : ''}max_payload: 1MB
max_control_line: 64KB
jetstream { store_dir: ${JSON.stringify(at.store)}, sync_interval: always, max_file_store: 1TB }
operator: ${jwts.operator}
system_account: ${systemKey}
resolver { type: full, dir: ${JSON.stringify(at.resolver)}, allow_delete: true, interval: "2m" }
resolver_preload { ${[`${systemKey}: ${jwts.system}`, ...accounts].join(', ')} }
`;
}
