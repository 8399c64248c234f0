import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allDistricts } from '@slrt/areas';
import type { Database } from '@slrt/database';
import { agencyCodes, agencyName, isAgencyCode, programmesOwnedBy, type SessionScope } from '@slrt/domain';
import { agencyDurable, createCredentialIssuer } from '@slrt/messaging';
import { CommandError, createLogger } from '@slrt/runtime';
import { defineCommand, UsageError, type AgencyAccountsContext, type CommandContext } from '@slrt/subgraph';
import { uuidv7 } from 'uuidv7';
import { listOffices, storeOffice } from '../../agency/index.ts';
import { listValid } from '../credential.repository.ts';
import {
  issueAgencyCredentials,
  publishRevocations,
  revokeAllCredentials,
  type CredentialDeps,
} from '../use-cases/agency-credentials.ts';

type Context = CommandContext & AgencyAccountsContext;
interface Office {
  readonly agency: string;
  readonly district: string;
}

/** Checks an agency and a district. Throws UsageError. */
function readOffice(agency: string, district: string): Office {
  if (!isAgencyCode(agency))
    throw new UsageError(`${agency} is not an agency of the national list: ${agencyCodes.join(', ')}.`);
  if (!allDistricts().includes(district))
    throw new UsageError(`${district} is not the code of a district, e.g. 63.09.`);
  return { agency, district };
}

function readCount(text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1 || count > 100)
    throw new UsageError('--credentials is a number from 1 to 100.');
  return count;
}

/** The operator acts as an administrator of the district. */
const scopeIn = (district: string): SessionScope => ({
  scope: 'staff',
  areas: [district],
  agency: null,
  actorId: 'system:operator',
  grants: [{ role: 'ADMIN', areas: [district] }],
});

const callerIn = (district: string) => ({
  actor: { id: 'system:operator', assignments: [{ role: 'ADMIN' as const, areas: [district] }] },
  scope: scopeIn(district),
  logger: createLogger('operator', 'silent'),
});

async function depsOf({ openDatabase, openAgencyAccounts }: Context) {
  const database = await openDatabase('referrals');
  const accounts = await openAgencyAccounts();
  const { folder, natsUrl, authority } = accounts;
  const issuer = createCredentialIssuer({ folder, natsUrl, authority });
  const deps: CredentialDeps = {
    database,
    issuer,
    natsUrl,
    hasOffice: () => Promise.resolve(true),
    districts: () => Promise.resolve(allDistricts()),
  };
  return { database, accounts, deps };
}

/** Adds an office for the whole district, unless the agency has one there. Returns true if it was added. */
async function ensureOffice(database: Database, { agency, district }: Office): Promise<boolean> {
  return database.withTransaction(scopeIn(district), async (tx) => {
    if ((await listOffices(tx, district)).some((office) => office.agency_code === agency)) return false;
    const settings = {
      district_code: district,
      agency_code: agency,
      code: agency,
      name: null,
      serves: [district],
      programmes: [...programmesOwnedBy(agency)],
      open: true,
      ...{ address: null, latitude: null, longitude: null, phone: null, email: null, website: null, schedules: [] },
    };
    await storeOffice(tx, settings, null);
    return true;
  });
}

/** Issues credentials to a new file that only its owner may read. Returns its path. Throws when the file exists. */
async function issueToFile(deps: CredentialDeps, { agency, district }: Office, folder: string): Promise<string> {
  const file = join(folder, `${agencyDurable(agency, district)}.creds`);
  if (existsSync(file))
    throw new CommandError(`${file} exists. Move it away first, or name another folder with --out.`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const input = { idempotencyKey: uuidv7(), agencyCode: agency, regionCode: district };
  const { creds } = await issueAgencyCredentials(deps, callerIn(district), input);
  writeFileSync(file, creds, { mode: 0o600, flag: 'wx' });
  return file;
}

const outOption = { value: 'FOLDER', description: 'folder for the .creds files', default: '.' } as const;
const countOption = {
  value: 'N',
  description: 'NATS accounts to sign for an agency: each is used for credentials once',
  default: '8',
} as const;

export const createAgency = defineCommand<Context>()({
  description: 'Connects an agency in a district: office, NATS accounts, credentials and program. Safe to run again.',
  parameters: {
    agency: { description: 'code of the agency, e.g. BPJS', required: true },
    district: { description: 'code of the district, e.g. 63.09', required: true },
  },
  options: {
    credentials: countOption,
    out: outOption,
    keys: { value: 'FILE', description: 'public keys of its program as a JWK set, instead of a secret' },
    'no-client': { description: 'creates no program at the identity provider, e.g. with one of your own' },
  },
  async run({ agency, district, credentials, out, keys, 'no-client': hasNoClient }, context) {
    const office = readOffice(agency, district);
    const count = readCount(credentials);
    const { database, accounts, deps } = await depsOf(context);
    const { print } = context;
    print((await ensureOffice(database, office)) ? 'office: added for the whole district' : 'office: exists');
    const durable = agencyDurable(agency, district);
    const { isNew } = await accounts.create({ durable, count });
    print(isNew ? `NATS accounts: ${count} signed` : 'NATS accounts: exist');
    const valid = await database.read(scopeIn(district), (tx) => listValid(tx, agency, district));
    if (valid.length > 0) print(`credentials: ${valid.length} valid (agency:reissue replaces them)`);
    else print(`credentials: ${await issueToFile(deps, office, out)}`);
    if (hasNoClient) return;
    await context.runCommand('identity', 'client:add', {
      ...{ client: `${agency.toLowerCase()}-${district}`, role: 'AGENCY_INTEGRATOR', areas: district, agency },
      ...{ label: agencyName(agency), keys, keep: true },
    });
  },
});

/** Lists the agencies that read the event stream, or those that are named. */
async function connectedOffices(database: Database, agency?: string, district?: string): Promise<Office[]> {
  if (agency && district) return [readOffice(agency, district)];
  if (agency) throw new UsageError('Name agency and district, or neither.');
  const found: Office[] = [];
  for (const code of allDistricts()) {
    const rows = await database.read(scopeIn(code), (tx) => listValid(tx, null, code));
    for (const each of new Set(rows.map((row) => row.agency_code))) found.push({ agency: each, district: code });
  }
  return found;
}

export const reissueAgencies = defineCommand<Context>()({
  description: 'Replaces the NATS accounts and credentials of an agency, or of all. They continue where they were.',
  parameters: {
    agency: { description: 'code of the agency; default: all with valid credentials' },
    district: { description: 'code of the district' },
  },
  options: { credentials: countOption, out: outOption },
  async run({ agency, district, credentials, out }, context) {
    const count = readCount(credentials);
    const { database, accounts, deps } = await depsOf(context);
    const offices = await connectedOffices(database, agency, district);
    for (const office of offices) {
      const durable = agencyDurable(office.agency, office.district);
      if (existsSync(join(out, `${durable}.creds`)))
        throw new CommandError(`${join(out, `${durable}.creds`)} exists. Move it away first, or name another folder.`);
    }
    for (const office of offices) {
      await accounts.create({ durable: agencyDurable(office.agency, office.district), count, replace: true });
      await revokeAllCredentials(deps, callerIn(office.district), office);
      context.print(await issueToFile(deps, office, out));
    }
    // Closes the accounts that were replaced.
    await publishRevocations(deps);
    context.print(`${offices.length} agencies. Their earlier credentials have ended.`);
  },
});
