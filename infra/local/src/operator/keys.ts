import { createDatabase, databaseUrls } from '@slrt/database';
import { sleep } from '@slrt/runtime';
import { readEnvironment, type LocalEnvironment } from '../environment.ts';
import { readRun } from '@slrt/deployment';
import { Problem, runProgram } from '@slrt/runtime';
import { changeSecrets, keyPair, loadSecrets, readKeySet, writeKeyFile } from '@slrt/deployment';

const usage = `npm run keys:rotate -- data       the keys that NIK, KK and phone numbers are sealed with, row by row, while everything runs
npm run keys:rotate -- index      the keys of their look-up hashes
npm run keys:rotate -- gateway    the key of the gateway's tokens for the subgraphs; [--keep seconds], 90 by default
npm run keys:rotate -- identity   the key of the embedded identity provider; --drop takes the replaced ones away, after an hour`;
const out = (text: string) => process.stdout.write(`${text}\n`);
/** Services with keys of data. */
const keeping = ['registry', 'complaints'] as const;
/** Every reader of a key file looks twice a second. */
const spreadSeconds = 5;

const scope = { scope: 'system', areas: [], agency: null, actorId: 'system:keys', role: null } as const;

/** Asks a service to rotate, and waits for its end; the service does it, also when this command is ended. */
async function rotateIn(service: string, owner: string, purpose: 'SEAL' | 'INDEX'): Promise<void> {
  const database = await createDatabase({ url: owner, poolSize: 1, applicationName: 'operator' });
  try {
    await database.withTransaction(scope, (tx) =>
      tx.query('insert into key_rotation (purpose) values ($1) on conflict do nothing', [purpose]),
    );
    for (;;) {
      const [row] = await database.read(scope, (tx) =>
        tx.query<{ purpose: string; to_key: string | null; changed: string; ended: boolean }>(
          'select purpose, to_key, changed, ended_at is not null as ended from key_rotation order by asked_at desc limit 1',
        ),
      );
      if (row?.ended) {
        out(`${service}: ${row.changed} rows have the key ${row.to_key ?? ''} now`);
        return;
      }
      if (row?.purpose !== purpose) throw new Problem(`${service}: another rotation is under way; wait for its end.`);
      await sleep(1_000);
    }
  } finally {
    await database.close();
  }
}

async function rotateData({ home }: LocalEnvironment, purpose: 'SEAL' | 'INDEX'): Promise<void> {
  const run = readRun(home);
  const { databasePassword } = await loadSecrets(home);
  await Promise.all(
    keeping.map((service) =>
      rotateIn(service, databaseUrls(run.postgres.url, service, databasePassword).owner, purpose),
    ),
  );
}

const nextName = (kid: string) => kid.replace(/\d+$/, (n) => String(Number(n) + 1));

/** Published, used, and only then is the old one taken away: at no moment does anybody meet a key they do not know. */
async function rotateGateway(home: string, keepSeconds: number): Promise<void> {
  const secrets = await loadSecrets(home);
  const published = readKeySet(home, 'actorPublic');
  const next = await keyPair('EdDSA', nextName(secrets.actorPublic.kid ?? 'actor-0'));
  writeKeyFile(home, 'actorPublic', { keys: [...published.keys, next.public] });
  await sleep(spreadSeconds * 1_000);
  writeKeyFile(home, 'actorPrivate', next.private);
  changeSecrets(home, { actorPrivate: next.private, actorPublic: next.public });
  out(`the gateway signs with ${next.public.kid ?? ''}; the old key is known for ${keepSeconds} s more`);
  await sleep(keepSeconds * 1_000);
  writeKeyFile(home, 'actorPublic', { keys: [next.public] });
  out('the old key is gone');
}

async function rotateIdentity(home: string): Promise<void> {
  const secrets = await loadSecrets(home);
  const { keys } = readKeySet(home, 'identity');
  const next = await keyPair('ES256', nextName(secrets.identityJwk.kid ?? 'identity-0'));
  writeKeyFile(home, 'identity', { keys: [...keys, next.private] });
  await sleep(spreadSeconds * 1_000);
  writeKeyFile(home, 'identity', { keys: [next.private, ...keys] });
  changeSecrets(home, { identityJwk: next.private });
  out(`tokens are signed with ${next.public.kid ?? ''}; after an hour: npm run keys:rotate -- identity --drop`);
}
function dropIdentity(home: string): void {
  const { keys } = readKeySet(home, 'identity');
  writeKeyFile(home, 'identity', { keys: keys.slice(0, 1) });
  out(`${keys.length - 1} replaced keys are gone; their tokens are refused from now on`);
}

runProgram(async () => {
  const environment = readEnvironment();
  const [what, option, value] = process.argv.slice(2);
  const keep = option === '--keep' ? Number(value) : 90;
  if (!Number.isFinite(keep) || keep < 0) throw new Problem(usage);
  switch (what) {
    case 'data':
      return rotateData(environment, 'SEAL');
    case 'index':
      return rotateData(environment, 'INDEX');
    case 'gateway':
      return rotateGateway(environment.home, keep);
    case 'identity':
      if (option !== '--drop') return rotateIdentity(environment.home);
      dropIdentity(environment.home);
      return;
    default:
      throw new Problem(usage);
  }
});
