import 'reflect-metadata'; // required by @peculiar/x509 on import
import { webcrypto } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as x509 from '@peculiar/x509';

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const day = 24 * 3600 * 1000;
const authorityYears = 10;
/** Lifetime of a leaf certificate: 13 months, the maximum that browsers accept. */
const leafDays = 397;

const pem = async (key: webcrypto.CryptoKey) =>
  x509.PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', key), 'PRIVATE KEY');
const serial = () => Buffer.from(webcrypto.getRandomValues(new Uint8Array(16))).toString('hex');

async function authority(folder: string): Promise<{ certificate: x509.X509Certificate; key: webcrypto.CryptoKey }> {
  const [certFile, keyFile] = [join(folder, 'ca.pem'), join(folder, 'ca-key.pem')];
  if (existsSync(certFile)) {
    const raw = x509.PemConverter.decodeFirst(readFileSync(keyFile, 'utf8'));
    const key = await webcrypto.subtle.importKey('pkcs8', raw, algorithm, true, ['sign']);
    return { certificate: new x509.X509Certificate(readFileSync(certFile, 'utf8')), key };
  }
  const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
  const certificate = await x509.X509CertificateGenerator.createSelfSigned({
    serialNumber: serial(),
    name: 'CN=SLRT Terpadu local authority',
    notBefore: new Date(Date.now() - day),
    notAfter: new Date(Date.now() + authorityYears * 365 * day),
    signingAlgorithm: algorithm,
    keys,
    extensions: [
      new x509.BasicConstraintsExtension(true, 0, true),
      new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign | x509.KeyUsageFlags.cRLSign, true),
      await x509.SubjectKeyIdentifierExtension.create(keys.publicKey),
    ],
  });
  writeFileSync(keyFile, await pem(keys.privateKey), { mode: 0o600 });
  writeFileSync(certFile, certificate.toString('pem'));
  return { certificate, key: keys.privateKey };
}

/** Issues a certificate to each of `certified`; see `makeCertificates`. */
export async function issueCertificates<Who extends string>(
  home: string,
  certified: readonly Who[],
  names: readonly string[],
): Promise<(who: Who) => string> {
  const folder = join(home, 'tls');
  mkdirSync(folder, { recursive: true, mode: 0o755 });
  x509.cryptoProvider.set(webcrypto as never);
  const { certificate: issuer, key: signingKey } = await authority(folder);
  const folderOf = (who: Who) => join(folder, who);
  for (const who of certified) {
    const keys = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify']);
    const certificate = await x509.X509CertificateGenerator.create({
      serialNumber: serial(),
      subject: `CN=${who}`,
      issuer: issuer.subject,
      notBefore: new Date(Date.now() - day),
      notAfter: new Date(Date.now() + leafDays * day),
      signingAlgorithm: algorithm,
      publicKey: keys.publicKey,
      signingKey,
      extensions: [
        new x509.BasicConstraintsExtension(false, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.digitalSignature, true),
        new x509.ExtendedKeyUsageExtension([x509.ExtendedKeyUsage.serverAuth, x509.ExtendedKeyUsage.clientAuth]),
        new x509.SubjectAlternativeNameExtension([
          { type: 'dns', value: who },
          { type: 'dns', value: 'localhost' },
          { type: 'ip', value: '127.0.0.1' },
          ...(who === 'gateway' ? names.map((value) => ({ type: 'dns' as const, value })) : []),
        ]),
        await x509.AuthorityKeyIdentifierExtension.create(issuer),
      ],
    });
    mkdirSync(folderOf(who), { recursive: true, mode: 0o755 });
    writeFileSync(join(folderOf(who), 'ca.pem'), issuer.toString('pem'));
    writeFileSync(join(folderOf(who), 'cert.pem'), certificate.toString('pem'));
    writeFileSync(join(folderOf(who), 'key.pem'), await pem(keys.privateKey), { mode: 0o600 });
  }
  return folderOf;
}
