import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrls } from '@slrt/database';
import {
  loadSecrets,
  makeCertificates,
  prepareDatabases,
  openBrokerAccounts,
  prepareKeyFiles,
  waitForEarlierRun,
  type BrokerAccounts,
  type RunFile,
  type Secrets,
} from '@slrt/deployment';
import { agencyCodes } from '@slrt/domain';
import { createTokens } from '@slrt/graph-client';
import { agencyDurable } from '@slrt/messaging';
import { freePort, lockHome, ownIdentity, assertPortFree, assertFreeSpace } from '@slrt/process-kit';
import { readTls } from '@slrt/runtime';
import { createActorSigner, databaseNames, serviceNames, type DatabaseName } from '@slrt/subgraph';
import { Agent, fetch, setGlobalDispatcher } from 'undici';
import { writeDistrictSettings, writeServedProgrammes } from './data/district-settings.ts';
import { planDemo, type DistrictPlan } from './data/districts.ts';
import { writeDemoAccounts } from './data/accounts.ts';
import { demoPersonas } from './data/personas.ts';
import { seedDemo, type AskService } from './data/seed.ts';
import { startNats, startPostgres } from './embedded-servers.ts';
import { prepareHome, type LocalEnvironment } from './environment.ts';
import { restoreHistory, releaseEvents } from './history/restore.ts';
import { startMessageInbox, type MessageInbox } from './message-inbox.ts';
import { gatewayProcess, identityProcess, identityUrls, serviceProcess, urlOf, type Layout } from './process-specs.ts';
import { createProcesses, type Processes } from './processes.ts';
import { prepareServiceFiles } from './service-files.ts';

export interface Instance {
  readonly run: RunFile;
  readonly home: string;
  readonly secrets: Secrets;
  /** The URLs with which an operator's command reaches a service's database. */
  urlsOf(service: DatabaseName): ReturnType<typeof databaseUrls>;
  readonly tokens: (persona: string) => Promise<string>;
  stop(): Promise<void>;
}

type Say = (text: string) => void;

/**
 * Starts PostgreSQL, nats-server, identity, the services and the gateway in this order, each a supervised process, and
 * writes run.json when all are ready. `onStoppable` receives the function that stops them, also while they are still starting.
 * Throws a CommandError when the home folder, a port or a process cannot be used. No process keeps running then.
 */
export async function startInstance(
  environment: LocalEnvironment,
  say: Say,
  onStoppable: (stop: () => Promise<void>) => void,
): Promise<Instance> {
  const { home } = environment;
  prepareHome(home);
  const lock = await lockHome(home);
  try {
    if (!environment.databaseUrl || !environment.natsUrl) assertFreeSpace(home, environment.minFreeBytes);
    await waitForEarlierRun(home);
    await assertPortFree(environment.port);
    const secrets = await loadSecrets(home);
    const processes = createProcesses({ home, minFreeBytes: environment.minFreeBytes, say });
    const messages = await startMessageInbox();
    const stop = async () => {
      await processes.stop();
      await messages.stop();
      lock.release();
    };
    onStoppable(stop);
    try {
      return { ...(await startParts(environment, { secrets, processes, messages, say })), home, secrets, stop };
    } catch (error) {
      await stop();
      throw error;
    }
  } catch (error) {
    lock.release();
    throw error;
  }
}

interface Starting {
  readonly secrets: Secrets;
  readonly processes: Processes;
  readonly messages: MessageInbox;
  readonly say: Say;
}

/** Starts the servers, then the services and the gateway, then writes the demo data. */
async function startParts(
  environment: LocalEnvironment,
  { secrets, processes, messages, say }: Starting,
): Promise<Pick<Instance, 'run' | 'urlsOf' | 'tokens'>> {
  const { home } = environment;
  const tlsOf = environment.tls ? await makeCertificates(home) : null;
  // This process checks readiness with the gateway's certificate.
  if (tlsOf) setGlobalDispatcher(new Agent({ connect: readTls(tlsOf('gateway')) ?? {} }));
  const accounts = await openBrokerAccounts(home);

  say('starting PostgreSQL and nats-server');
  const servers = { environment, secrets, accounts, tlsOf, processes, say };
  const [adminUrl, natsUrl] = await Promise.all([startPostgres(servers), startNats(servers)]);

  say('preparing the databases');
  await prepareDatabases(adminUrl, secrets.databasePassword);
  const urlsOf = (name: DatabaseName) => databaseUrls(adminUrl, name, secrets.databasePassword);
  const plans = planDemo();
  await createAgencyAccounts(accounts, plans);
  const { demoData } = environment;
  const hasHouseholds = demoData === 'full' || demoData === 'households';
  await writeDemoAccounts(urlsOf('identity').owner, demoPersonas(plans), secrets.clientSecret);
  if (demoData !== 'off') {
    await writeDistrictSettings(urlsOf('referrals').owner, plans);
    await writeServedProgrammes(urlsOf('registry').owner, plans);
  }
  if (demoData === 'full' && !existsSync(demoMarker(home))) {
    const complaints = await restoreHistory((name) => urlsOf(name).owner, new Date());
    if (complaints !== null) say(`loaded ${complaints} complaints of the last six months`);
  }

  say('starting identity, services and gateway');
  prepareServiceFiles(home);
  const layout: Layout = {
    environment,
    secrets,
    keyFiles: prepareKeyFiles(home, secrets),
    tlsOf,
    natsUrl,
    gatewayUrl: `${tlsOf ? 'https' : 'http'}://localhost:${environment.port}`,
    messages,
    ports: await choosePorts(),
    databaseOf: urlsOf,
    natsCredentials: await natsCredentials(environment, accounts),
  };
  const specs = [identityProcess(layout), ...environment.services.map((name) => serviceProcess(layout, name))];
  await Promise.all(specs.map((spec) => processes.start(spec)));
  if (hasHouseholds) await writeDemoData(layout, plans, say);
  if (serviceNames.every((name) => environment.services.includes(name))) await processes.start(gatewayProcess(layout));
  const describe = () => describeRun(layout, processes, adminUrl);
  processes.publish(describe);
  const tokens = createTokens(identityUrls(layout).url, secrets.clientSecret);
  return { run: describe(), urlsOf, tokens };
}

async function choosePorts(): Promise<Layout['ports']> {
  const ports = await Promise.all(databaseNames.map(async (name) => [name, await freePort()]));
  return Object.fromEntries(ports) as Layout['ports'];
}

/** Credentials of the event stream that each agency of the demo districts can get. */
const credentialsPerAgency = 12;

/** Creates the NATS accounts of all agencies in the demo districts, as `agency:create` does for a server. */
async function createAgencyAccounts(accounts: BrokerAccounts, plans: readonly DistrictPlan[]): Promise<void> {
  for (const { district } of plans)
    for (const agency of agencyCodes) {
      const durable = agencyDurable(agency, district.code);
      await accounts.createAgencyAccounts({ durable, count: credentialsPerAgency });
    }
}

/** Creates the NATS users of the processes. */
async function natsCredentials(
  { natsUrl }: LocalEnvironment,
  accounts: BrokerAccounts,
): Promise<Layout['natsCredentials']> {
  const settingsOf = async (name: DatabaseName | 'gateway'): Promise<Record<string, string>> =>
    natsUrl
      ? {}
      : {
          NATS_CREDENTIALS_FILE: await accounts.forUser(name),
          ...(name === 'referrals' ? { NATS_AGENCIES_FOLDER: accounts.agencyFolder } : {}),
        };
  const names = [...databaseNames, 'gateway'] as const;
  const settings = await Promise.all(names.map(async (name) => [name, await settingsOf(name)]));
  return Object.fromEntries(settings) as Layout['natsCredentials'];
}

function describeRun(layout: Layout, { pidOf }: Processes, adminUrl: string): RunFile {
  const postgres = new URL(adminUrl);
  postgres.username = '';
  postgres.password = '';
  const services = serviceNames.map((name) => [name, { url: urlOf(layout, name), pid: pidOf(name) ?? 0 }]);
  return {
    gateway: { url: layout.gatewayUrl, pid: pidOf('gateway') ?? 0 },
    identity: { ...identityUrls(layout), pid: pidOf('identity') ?? 0 },
    postgres: { url: postgres.href, pid: pidOf('postgres') },
    nats: { url: layout.natsUrl, pid: pidOf('nats') },
    messages: { url: layout.messages.url },
    services: Object.fromEntries(services) as RunFile['services'],
    supervisor: ownIdentity(),
  };
}

/** Returns the path of the file that marks written demo data. */
const demoMarker = (home: string) => join(home, 'demo-data.json');

/** Writes the demo data once, before the gateway accepts requests. */
async function writeDemoData(layout: Layout, plans: readonly DistrictPlan[], say: Say): Promise<void> {
  const marker = demoMarker(layout.environment.home);
  if (existsSync(marker)) return;
  say('writing the demo data');
  const signer = await createActorSigner(JSON.stringify(layout.secrets.actorPrivate));
  const personas = new Map(demoPersonas(plans).map((persona) => [persona.id, persona]));
  const ask: AskService = async (service, persona, { path, headers, body }) => {
    const { id = persona, assignments = [] } = personas.get(persona) ?? {};
    const authorization = `Bearer ${await signer.sign({ id, assignments }, service)}`;
    const request = { method: 'POST', headers: { ...headers, authorization }, body };
    return (await fetch(`${urlOf(layout, service)}${path}`, request)).json();
  };
  await seedDemo({ ask, plans, say });
  await releaseEvents(serviceNames.map((name) => layout.databaseOf(name).owner));
  writeFileSync(marker, JSON.stringify({ districts: plans.map((plan) => plan.district.code) }));
}
