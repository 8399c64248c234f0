import { createHash, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { audit, type Database, type Tx } from '@slrt/database';
import { levelOf, type Assignment, type AuditAction } from '@slrt/domain';
import { CommandError, z } from '@slrt/runtime';
import { defineCommand, UsageError, type CommandContext } from '@slrt/subgraph';
import { operatorScope, readAreas, readRole } from '../accounts/account.commands.ts';
import { addRevocation } from '../provider/payload.repository.ts';
import { addSecret, disableMachineClient, findMachineClient, saveMachineClient } from './machine-client.repository.ts';

const publicKeys = z.object({
  keys: z
    .array(z.looseObject({ kty: z.enum(['EC', 'RSA', 'OKP']), kid: z.string().min(1), d: z.undefined().optional() }))
    .min(1),
});

function readKeys(file: string) {
  try {
    return publicKeys.parse(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    throw new CommandError(`${file} is not a JWK set of public keys with key IDs.`);
  }
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest();
const newSecret = () => randomBytes(32).toString('base64url');

function record(tx: Tx, action: AuditAction, { id, district }: { id: string; district: string }): void {
  audit(tx, { district, action, purpose: null, subjects: [id], requestId: null });
}

async function getClient(tx: Tx, id: string) {
  const client = await findMachineClient(tx, id);
  if (!client) throw new CommandError(`There is no program ${id}.`);
  const { jwks, assignments, directory_district: own } = client;
  return { id, isKeyed: jwks !== null, district: own ?? assignments[0]?.areas[0]?.slice(0, 5) ?? '' };
}

interface NewClient {
  readonly id: string;
  readonly label: string;
  readonly assignments: readonly Assignment[];
  /** File of public keys; undefined for a program with a secret. */
  readonly keys: string | undefined;
  /** Secret that its settings already have. */
  readonly secret: string | undefined;
  readonly district: string;
  readonly isDirectory: boolean;
}

/** Saves a program. Returns what to tell the operator, with a new secret if there is one. */
async function saveClient(database: Database, client: NewClient): Promise<string> {
  const { id, label, assignments, keys, secret: given, district, isDirectory } = client;
  const jwks = keys ? readKeys(keys) : null;
  const secret = given ?? newSecret();
  const kind = { directory_district: isDirectory ? district : null };
  await database.withTransaction(operatorScope, async (tx) => {
    if (!(await saveMachineClient(tx, { id, label, assignments, jwks, created_by: operatorScope.actorId, ...kind })))
      throw new CommandError(`${id} is known as a program of another kind or district. Choose another ID.`);
    if (!jwks) addSecret(tx, id, { hash: hashOf(secret), graceSeconds: 0 });
    record(tx, 'client.saved', { id, district });
  });
  return jwks
    ? `${id} signs in with its keys`
    : given
      ? `${id} signs in with that secret`
      : `secret of ${id}: ${secret}`;
}

const clientAdd = defineCommand<CommandContext>()({
  description: 'Adds a program that signs in with its own credentials, or changes its role, and prints a secret.',
  parameters: { client: { description: 'ID of the program: a-z 0-9 : . _ -', required: true } },
  options: {
    role: { value: 'ROLE', description: 'role, e.g. AGENCY_INTEGRATOR or SERVICE', required: true },
    areas: { value: 'CODES', description: 'codes of areas, comma-separated', required: true },
    agency: { value: 'CODE', description: 'agency of an integrator' },
    label: { value: 'TEXT', description: 'what it is', default: 'program' },
    keys: { value: 'FILE', description: 'public keys as a JWK set, for private_key_jwt instead of a secret' },
    secret: { value: 'SECRET', description: 'secret that its settings already have, e.g. of server.env' },
    keep: { description: 'leaves a program that exists as it is' },
  },
  async run({ client: id, role, areas: codes, agency, label, keys, secret: given, keep }, { print, openDatabase }) {
    const areas = readAreas(codes);
    if (given !== undefined && given.length < 32) throw new UsageError('A secret has at least 32 characters.');
    const assignments = [{ role: readRole(role), areas, ...(agency ? { agency } : {}) }];
    const database = await openDatabase('identity');
    if (keep && (await database.read(operatorScope, (tx) => findMachineClient(tx, id)))) {
      print(`${id} exists (client:rotate gives it a new secret)`);
      return;
    }
    const district = areas[0]?.slice(0, 5) ?? '';
    const said = await saveClient(database, {
      ...{ id, label, assignments, keys, secret: given, district, isDirectory: false },
    });
    print(said);
  },
});

const directoryAdd = defineCommand<CommandContext>()({
  description: 'Adds a directory that keeps the accounts of a district by SCIM, and prints a secret.',
  parameters: { client: { description: 'ID of the directory: a-z 0-9 : . _ -', required: true } },
  options: {
    district: { value: 'CODE', description: 'district of the accounts, e.g. 63.09', required: true },
    label: { value: 'TEXT', description: 'what it is', default: 'directory' },
    keys: { value: 'FILE', description: 'public keys as a JWK set, for private_key_jwt instead of a secret' },
  },
  async run({ client: id, district, label, keys }, { print, openDatabase }) {
    if (levelOf(district) !== 'DISTRICT') throw new UsageError('--district is the code of a district, such as 63.09.');
    const given = { id, label, assignments: [], keys, secret: undefined, district, isDirectory: true };
    print(await saveClient(await openDatabase('identity'), given));
  },
});

const clientRotate = defineCommand<CommandContext>()({
  description: 'Prints a new secret of a program. The one before stays valid for a while.',
  parameters: { client: { description: 'ID of the program', required: true } },
  options: { keep: { value: 'HOURS', description: 'hours for which the old secret stays valid', default: '24' } },
  async run({ client: id, keep }, { print, openDatabase }) {
    const hours = Number(keep);
    if (!Number.isFinite(hours) || hours < 0) throw new UsageError('--keep is a number of hours.');
    const secret = newSecret();
    const database = await openDatabase('identity');
    await database.withTransaction(operatorScope, async (tx) => {
      const client = await getClient(tx, id);
      if (client.isKeyed) throw new CommandError(`${id} signs in with keys. Replace them with --keys.`);
      addSecret(tx, id, { hash: hashOf(secret), graceSeconds: hours * 3_600 });
      record(tx, 'client.secret-replaced', client);
    });
    print(`secret of ${id}: ${secret}`);
  },
});

const clientDisable = defineCommand<CommandContext>()({
  description: 'Disables a program. Its tokens end within a second or two.',
  parameters: { client: { description: 'ID of the program', required: true } },
  options: {},
  async run({ client: id }, { print, openDatabase }) {
    const database = await openDatabase('identity');
    await database.withTransaction(operatorScope, async (tx) => {
      const client = await getClient(tx, id);
      await disableMachineClient(tx, id);
      addRevocation(tx, id);
      record(tx, 'client.disabled', client);
    });
    print(`${id} is disabled.`);
  },
});

export const clientCommands = {
  'client:add': clientAdd,
  'client:rotate': clientRotate,
  'client:disable': clientDisable,
  'directory:add': directoryAdd,
};
