import { keyPair, changeSecrets, loadSecrets, readKeySet, writeKeyFile } from '@slrt/deployment';
import type { Database } from '@slrt/database';
import { findLastRotation, requestRotation } from '@slrt/keys';
import { CommandError, sleep } from '@slrt/runtime';
import { UsageError } from '@slrt/subgraph';
import { defineOperatorCommand } from '../context.ts';

/** Services with data keys. */
const withDataKeys = ['registry', 'complaints', 'identity'] as const;
/** Each reader of a key file checks it twice a second. */
const spreadSeconds = 5;
type Print = (text: string) => void;

const scope = { scope: 'system', areas: [], agency: null, actorId: 'system:keys', grants: [] } as const;

/**
 * Requests a rotation from a service and waits until it ends. The service continues it even when this command is
 * interrupted.
 */
async function rotateIn(
  service: string,
  database: Database,
  { purpose, print }: { purpose: 'SEAL' | 'INDEX'; print: Print },
): Promise<void> {
  await database.withTransaction(scope, (tx) => requestRotation(tx, purpose));
  for (;;) {
    const row = await database.read(scope, findLastRotation);
    if (row?.ended_at) {
      print(`${service}: ${row.changed} rows now use key ${row.to_key ?? ''}`);
      return;
    }
    if (row?.purpose !== purpose)
      throw new CommandError(`${service}: another rotation is in progress. Wait until it ends.`);
    await sleep(1_000);
  }
}

const nextName = (kid: string) => kid.replace(/\d+$/, (n) => String(Number(n) + 1));

/** Publishes the new key, then signs with it, then withdraws the old one, so that no reader receives an unknown key. */
async function rotateGateway(home: string, keepSeconds: number, print: Print): Promise<void> {
  const secrets = await loadSecrets(home);
  const published = readKeySet(home, 'actorPublic');
  const next = await keyPair('EdDSA', nextName(secrets.actorPublic.kid ?? 'actor-0'));
  writeKeyFile(home, 'actorPublic', { keys: [...published.keys, next.public] });
  await sleep(spreadSeconds * 1_000);
  writeKeyFile(home, 'actorPrivate', next.private);
  changeSecrets(home, { actorPrivate: next.private, actorPublic: next.public });
  print(`the gateway signs with ${next.public.kid ?? ''}; the old key stays valid for ${keepSeconds} s`);
  await sleep(keepSeconds * 1_000);
  writeKeyFile(home, 'actorPublic', { keys: [next.public] });
  print('the old key was removed');
}

async function rotateIdentity(home: string, print: Print): Promise<void> {
  const secrets = await loadSecrets(home);
  const { keys } = readKeySet(home, 'identity');
  const next = await keyPair('ES256', nextName(secrets.identityJwk.kid ?? 'identity-0'));
  writeKeyFile(home, 'identity', { keys: [...keys, next.private] });
  await sleep(spreadSeconds * 1_000);
  writeKeyFile(home, 'identity', { keys: [next.private, ...keys] });
  changeSecrets(home, { identityJwk: next.private });
  print(`tokens are signed with ${next.public.kid ?? ''}; after an hour: npm run keys:rotate -- identity --drop`);
}

function dropIdentity(home: string, print: Print): void {
  const { keys } = readKeySet(home, 'identity');
  writeKeyFile(home, 'identity', { keys: keys.slice(0, 1) });
  print(`${keys.length - 1} replaced keys were removed; their tokens are rejected from now on`);
}

export const keysRotate = defineOperatorCommand({
  description: 'Replaces keys while the system runs.',
  parameters: {
    what: {
      description:
        'data: keys that seal NIK, KK and phone numbers, row by row; index: keys of their look-up hashes; gateway: key of its tokens for the subgraphs; identity: key of the embedded identity provider',
      required: true,
      choices: ['data', 'index', 'gateway', 'identity'],
    },
  },
  options: {
    keep: { value: 'SECONDS', description: 'gateway: seconds for which the old key stays valid', default: '90' },
    drop: { description: 'identity: withdraw the replaced keys, an hour after they were replaced' },
  },
  async run({ what, keep, drop }, { print, openAsOwner, deployment: { home } }) {
    const keepSeconds = Number(keep);
    if (!Number.isFinite(keepSeconds) || keepSeconds < 0) throw new UsageError('--keep is a number of seconds.');
    if (what === 'gateway') return rotateGateway(home, keepSeconds, print);
    if (what === 'identity') {
      if (!drop) return rotateIdentity(home, print);
      dropIdentity(home, print);
      return;
    }
    const purpose = what === 'data' ? 'SEAL' : 'INDEX';
    await Promise.all(
      withDataKeys.map(async (service) => rotateIn(service, await openAsOwner(service), { purpose, print })),
    );
  },
});
