import { serviceNames } from '@slrt/subgraph';

/** Processes that have a certificate. In compose, these names are also their host names. */
export const certified = ['gateway', ...serviceNames, 'postgres', 'nats'] as const;
export type Certified = (typeof certified)[number];

/**
 * Creates `<home>/tls/`: a certificate authority, created once, and a folder with `ca.pem`, `cert.pem` and `key.pem`
 * for each process. `names` are additional host names of the gateway. Each call renews the certificates of the
 * processes. Returns the folder of a process.
 */
export async function makeCertificates(
  home: string,
  names: readonly string[] = [],
): Promise<(who: Certified) => string> {
  // Imported only here: the library has hundreds of modules, and every command and start imports this file.
  const { issueCertificates } = await import('./issue-certificates.ts');
  return issueCertificates(home, certified, names);
}
