import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { serviceNames } from '../instance.ts';
import { natsAccounts, natsConfig } from '../nats.ts';
import { runCommand } from '../problem.ts';
import { loadSecrets } from '../secrets.ts';

/**
 * `npm run server:keys -- <folder>`: every secret of one server, made once: `server.env` for docker compose, and the keys,
 * users and configuration of nats-server. What is there already stays, so a second call changes nothing.
 */
runCommand(async () => {
  const folder = resolve(process.argv[2] ?? 'server-keys');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const secrets = await loadSecrets(folder);
  const accounts = await natsAccounts(folder);
  for (const name of serviceNames) await accounts.forService(name);
  const config = natsConfig(accounts, { listen: '0.0.0.0:4222', store: '/data/jetstream', resolver: '/data/jwt' });
  writeFileSync(join(accounts.folder, 'server.conf'), config);
  // Read inside containers by users of their own; the folder around them is closed.
  for (const file of readdirSync(accounts.folder).filter((name) => name !== 'keys.json'))
    chmodSync(join(accounts.folder, file), 0o644);
  const file = join(folder, 'server.env');
  if (!existsSync(file)) {
    const random = () => randomBytes(32).toString('base64url');
    const passwords = serviceNames.map((name) => `${name.toUpperCase()}_DATABASE_PASSWORD=${random()}`);
    const values = [
      `KEYS_FOLDER=${folder}`,
      `ACTOR_JWKS='${JSON.stringify({ keys: [secrets.actorPublic] })}'`,
      `ACTOR_PRIVATE_JWK='${JSON.stringify(secrets.actorPrivate)}'`,
      `CONTACT_KEY=${secrets.contactKey}`,
      `DELIVERY_KEY=${random()}`,
      `FILES_KEY=${random()}`,
      `IDENTITY_CLIENT_SECRET=${secrets.clientSecret}`,
      `IDENTITY_JWK='${JSON.stringify(secrets.identityJwk)}'`,
      `IDENTITY_KEY=${secrets.identityKey}`,
      `PROFILE_KEY=${secrets.profileKey}`,
      `POSTGRES_PASSWORD=${random()}`,
      ...passwords,
      '# who may log in, as identity reads it; or set ISSUER to an OIDC provider of yours',
      'PERSONAS_FILE=',
      '',
    ];
    writeFileSync(file, values.join('\n'), { mode: 0o600 });
  }
  process.stdout.write(`${file}: fill in PERSONAS_FILE, then\n  docker compose --env-file ${file} up -d\n`);
});
