import { join } from 'node:path';
import complaintsDefinition from '@slrt/complaints';
import { openBrokerAccounts } from '@slrt/deployment';
import { planDemo } from '@slrt/local';
import { createClient } from '@slrt/graph-client';
import { freePort } from '@slrt/process-kit';
import { uuidv7 } from 'uuidv7';
import registryDefinition from '@slrt/registry';
import { startService, type ServiceRuntime, type SubgraphService } from '@slrt/subgraph';
import type { Database } from '@slrt/database';
import { keyFileOf } from '@slrt/deployment';
import { out, percentile, poolOf, startBench } from '../bench-instance.ts';
import { importFile, registryLimit } from '../registry/import.ts';
import { writeBdt } from '../registry/big-file.ts';
import { actorTokens, auditing, encryption, rowSecurity, type Switch } from './switches.ts';

/**
 * `npm run bench:security -- 5000 [rounds]`: what each protection costs four operations in a registry of that many households, all
 * of it through a gateway: everything on, each part off in turn, everything off, round by round in one run.
 */
const households = Number(process.argv[2] ?? 5_000);
const rounds = Number(process.argv[3] ?? 12);
const bench = await startBench('settings');
const { instance, home } = bench;
const [plan] = planDemo();
if (!plan) throw new Error('no district');
const file = join(home, 'bdt.csv');
await writeBdt(file, plan, households);
const done = await importFile(instance, plan, file, registryLimit(households));
out(`registry of ${households} households, ${done.rows} people`);

// The two services and the gateway that are measured run in this process, where parts of them can be switched; the instance's
// own are idle, and the consumers of filed complaints are paused.
bench.pause(['referrals', 'puskesos']);
const { gatewaySettings, startGateway } = await import('@slrt/gateway');
const audit = auditing();
const accounts = await openBrokerAccounts(home);
const { secrets } = instance;
const settingsOf = async (name: 'registry' | 'complaints') => ({
  DATABASE_URL: instance.urlsOf(name).app,
  RELAY_DATABASE_URL: instance.urlsOf(name).relay,
  NATS_URL: instance.run.nats.url,
  NATS_CREDENTIALS_FILE: await accounts.forUser(name),
  ACTOR_JWKS: `file:${keyFileOf(home, 'actorPublic')}`,
  HOST: '127.0.0.1',
  PORT: await freePort(),
  POOL_SIZE: 12,
  LOG_LEVEL: 'silent' as const,
  FILES_DIRECTORY: join(home, 'service-files', name),
  PHOTO_STORE: 'disk' as const,
  FILE_STORE: 'disk' as const,
  IDENTITY_KEY: secrets.identityKey,
  PROFILE_KEY: secrets.profileKey,
  SUBJECT_KEY: secrets.subjectKey,
  FILES_KEY: secrets.fileKeys[name],
  CONTACT_KEY: secrets.contactKey,
  SYNTHETIC_DATA: 'allow' as const,
  LOOKUP_BUDGETS: 'off' as const,
  PUBLIC_URL: instance.run.gateway.url,
  // The public pages are not measured.
  GATEWAY_URL: instance.run.gateway.url,
  TOKEN_URL: `${instance.run.identity.url}/token`,
  CLIENT_ID: 'complaints-service',
  CLIENT_SECRET: 'not-used-by-this-bench',
  TOKEN_PARAMETERS: '',
});
type Settings = Awaited<ReturnType<typeof settingsOf>>;
async function own(
  name: 'registry' | 'complaints',
  create: (settings: Settings, runtime: ServiceRuntime) => SubgraphService,
) {
  const settings = await settingsOf(name);
  const service = await startService(
    { registry: registryDefinition, complaints: complaintsDefinition }[name],
    settings,
    (deps) => {
      const wrapped: Database = audit.wrap(deps.database);
      const service = create(settings, { ...deps, database: wrapped });
      return {
        ...service,
        context: (request) =>
          service.context({ ...request, db: wrapped, reading: audit.isOn() ? request.reading : undefined }),
      };
    },
  );
  bench.defer(() => service.stop(), 20);
  return service;
}
const registry = await own('registry', (settings, runtime) => registryDefinition.create(settings, runtime));
const complaints = await own('complaints', (settings, runtime) => complaintsDefinition.create(settings, runtime));
const gateway = await startGateway(
  gatewaySettings.parse({
    PORT: await freePort(),
    LOG_LEVEL: 'silent',
    REGISTRY_URL: registry.url,
    COMPLAINTS_URL: complaints.url,
    REFERRALS_URL: instance.run.services.referrals.url,
    PUSKESOS_URL: instance.run.services.puskesos.url,
    NOTIFICATIONS_URL: instance.run.services.notifications.url,
    ISSUER: instance.run.identity.issuer,
    IDENTITY_URL: instance.run.identity.url,
    JWKS_URL: `${instance.run.identity.url}/jwks`,
    ACTOR_PRIVATE_JWK: `file:${keyFileOf(home, 'actorPrivate')}`,
    BUDGETS: 'off',
  }),
);
bench.defer(() => gateway.stop(), 20);

const graph = createClient(gateway.url, instance.tokens);
const ask = async <T>(persona: string, query: string, variables: object): Promise<T> => {
  const { data, errors } = await graph<T>(persona, query, variables);
  if (errors || !data) throw new Error(JSON.stringify(errors).slice(0, 300));
  return data;
};
interface Homes {
  households: { edges: { node: { id: string; region: { code: string }; members: { name: string }[] } }[] };
}
const { households: page } = await ask<Homes>(
  'manager',
  '{ households(first: 60) { edges { node { id region { code } members { name } } } } }',
  {},
);
const homes = page.edges.map((edge) => edge.node);
let turn = 0;
const next = () => {
  turn += 1;
  return homes[turn % homes.length] as (typeof homes)[number];
};
const filing = () => {
  const at = next();
  return {
    idempotencyKey: uuidv7(),
    kind: 'COMPLAINT',
    channel: 'SECRETARIAT',
    sector: 'HEALTH',
    categoryCode: 'CARD_INACTIVE',
    description: 'Kartu tidak aktif.',
    regionCode: at.region.code,
    householdId: at.id,
    reporter: { name: 'Warga Contoh', relation: 'FAMILY', phone: '0800990001' },
    consent: { given: true, method: 'SPOKEN', at: new Date().toISOString() },
  };
};
const operations: Record<string, () => Promise<unknown>> = {
  'household with members': () =>
    ask(
      'manager',
      `query ($id: ID!) { household(id: $id) { id address
         members { id name birthDate relation nik { masked value(purpose: VERIFICATION) } } } }`,
      { id: next().id },
    ),
  'work list of 50': () =>
    ask(
      'manager',
      `query ($orderBy: ComplaintOrder) { complaints(first: 50, orderBy: $orderBy) { pageInfo { hasNextPage endCursor }
         edges { node { id number status dueAt overdue sector category { name } holder { role since } regionCode
           household { id address decile head { name } } } } } }`,
      { orderBy: { field: 'DUE_AT', direction: 'ASC' } },
    ),
  'person search': () =>
    ask(
      'manager',
      `query ($input: PersonSearchInput!) { searchPersons(input: $input, first: 20) { edges { node { score person { id name } } } } }`,
      { input: { name: next().members[0]?.name ?? 'Siti' } },
    ),
  fileComplaint: async () => {
    const { r } = await ask<{ r: { __typename: string } }>(
      'front-office',
      'mutation ($input: FileComplaintInput!) { r: fileComplaint(input: $input) { __typename } }',
      { input: filing() },
    );
    if (r.__typename !== 'FileComplaintSuccess') throw new Error(JSON.stringify(r));
  },
};
for (let n = 0; n < 120; n += 1) await operations['fileComplaint']?.();

const pools = [poolOf(instance, 'registry', 'admin', 1), poolOf(instance, 'complaints', 'admin', 1)];
const switches: Switch[] = [await rowSecurity(pools), encryption(), audit, actorTokens()];
const modes = [
  { name: 'everything on', off: [] as Switch[] },
  ...switches.map((each) => ({ name: `without ${each.name}`, off: [each] })),
  { name: 'everything off', off: switches },
];
const times = new Map<string, number[]>();
for (let round = 0; round < rounds; round += 1) {
  // Each round begins with another mode, so that drift during a run affects all of them equally.
  const order = modes.map((_, n) => modes[(n + round) % modes.length] as (typeof modes)[number]);
  for (const mode of order) {
    for (const each of mode.off) await each.set(false);
    for (const [operation, run] of Object.entries(operations)) {
      for (let n = 0; n < 8; n += 1) await run(); // plans of statements are made anew after a change of a table
      const key = `${operation}|${mode.name}`;
      const measured = times.get(key) ?? [];
      for (let n = 0; n < 30; n += 1) {
        const at = performance.now();
        await run();
        measured.push(performance.now() - at);
      }
      times.set(key, measured);
    }
    for (const each of mode.off) await each.set(true);
  }
}
const p50 = (operation: string, mode: string) => percentile(times.get(`${operation}|${mode}`) ?? [], 0.5);
for (const operation of Object.keys(operations)) {
  const [all, none] = [p50(operation, 'everything on'), p50(operation, 'everything off')];
  const parts = switches.map((each) => {
    const without = p50(operation, `without ${each.name}`);
    return `${each.name} ${(all / without).toFixed(2)}`;
  });
  out(
    `${operation.padEnd(24)} on ${all.toFixed(2)} ms   off ${none.toFixed(2)} ms   together ${(all / none).toFixed(2)} x (target 1.35)   each part: ${parts.join(', ')}`,
  );
}
/** Returns requests a second with eight at once, where waits for the disk overlap and CPU time decides. */
async function throughput(run: () => Promise<unknown>): Promise<number> {
  const total = 160;
  let left = total;
  const at = performance.now();
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      await run();
    }
  };
  await Promise.all(Array.from({ length: 8 }, worker));
  return total / ((performance.now() - at) / 1000);
}
const rates = new Map<string, number[]>();
for (let round = 0; round < Math.max(4, rounds / 2); round += 1) {
  for (const [operation, run] of Object.entries(operations)) {
    for (const on of [true, false]) {
      for (const each of switches) await each.set(on);
      for (let n = 0; n < 16; n += 1) await run();
      const key = `${operation}|${on ? 'on' : 'off'}`;
      rates.set(key, [...(rates.get(key) ?? []), await throughput(run)]);
    }
    for (const each of switches) await each.set(true);
  }
}
for (const operation of Object.keys(operations)) {
  const [on, off] = ['on', 'off'].map((mode) => percentile(rates.get(`${operation}|${mode}`) ?? [], 0.5));
  out(
    `${operation.padEnd(24)} eight at once: on ${(on ?? 0).toFixed(0)}/s   off ${(off ?? 0).toFixed(0)}/s   together ${((off ?? 0) / (on ?? 1)).toFixed(2)} x (target 1.35)`,
  );
}
out(`medians of ${rounds * 30} requests one after the other per operation and mode, through the gateway`);
await bench.stop();
