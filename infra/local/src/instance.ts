import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseUrls } from '@slrt/database';
import { readTls } from '@slrt/runtime';
import { Agent, fetch, setGlobalDispatcher } from 'undici';
import { makeCertificates } from './certificates.ts';
import { createTokens } from './client.ts';
import { writeDistrictSettings } from './data/district-settings.ts';
import { planDemo } from './data/districts.ts';
import { demoPersonas } from './data/personas.ts';
import { seedDemo } from './data/seed.ts';
import { prepareDatabases } from './databases.ts';
import { requireSpace } from './disk-guard.ts';
import { prepareHome, type LocalEnvironment } from './environment.ts';
import { lockHome } from './home-lock.ts';
import { guardInstance } from './instance-guard.ts';
import { findNatsServer } from './nats-server.ts';
import { natsAccounts, natsProcess, stopLeftoverNats } from './nats.ts';
import { freePort, requirePort } from './ports.ts';
import { embeddedPostgres } from './postgres.ts';
import { Problem } from './problem.ts';
import { ownIdentity } from './process-identity.ts';
import { removeRun, serviceNames, waitForEarlierRun, writeRun, type RunFile, type ServiceName } from './run-file.ts';
import { loadSecrets, prepareKeyFiles, type Secrets } from './secrets.ts';
import { supervise, type ProcessSpec, type Supervised } from './supervisor.ts';

export interface Instance {
  readonly run: RunFile;
  readonly home: string;
  readonly secrets: Secrets;
  /** The URLs with which an operator's command reaches a service's database. */
  urlsOf(service: ServiceName): ReturnType<typeof databaseUrls>;
  readonly tokens: (persona: string) => Promise<string>;
  stop(): Promise<void>;
}

const repository = fileURLToPath(new URL('../../../', import.meta.url));
const healthy = (url: string) => async () => (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1_000) })).ok;

/**
 * Starts everything in order, each part a supervised process of its own, and writes run.json when it can be used.
 * `onStoppable` gets what stops it, also while it is still starting.
 */
export async function startInstance(
  environment: LocalEnvironment,
  say: (text: string) => void,
  onStoppable: (stop: () => Promise<void>) => void,
): Promise<Instance> {
  prepareHome(environment.home);
  const lock = await lockHome(environment.home);
  try {
    return await startLocked(environment, { say, onStoppable, unlock: lock.release });
  } catch (error) {
    lock.release();
    throw error;
  }
}

/** Starts the instance of a home folder that this process has to itself until `unlock`. */
async function startLocked(
  environment: LocalEnvironment,
  {
    say,
    onStoppable,
    unlock,
  }: { say: (text: string) => void; onStoppable: (stop: () => Promise<void>) => void; unlock: () => void },
): Promise<Instance> {
  const { home, inherited } = environment;
  if (!environment.databaseUrl || !environment.natsUrl) requireSpace(home, environment.minFreeBytes);
  await waitForEarlierRun(home);
  await requirePort(environment.port);
  const secrets = await loadSecrets(home);
  const keyFiles = prepareKeyFiles(home, secrets);
  const tlsOf = environment.tls ? await makeCertificates(home) : null;
  // Who starts the instance asks its parts whether they are ready: as the gateway would.
  if (tlsOf) setGlobalDispatcher(new Agent({ connect: readTls(tlsOf('gateway')) ?? {} }));
  const children = new Map<string, Supervised>();
  let describeRun: (() => RunFile) | null = null;
  const disk = guardInstance({
    home,
    minFreeBytes: environment.minFreeBytes,
    say,
    find: (name) => children.get(name),
  });
  let stopping = false;
  const begin = async (spec: ProcessSpec, milliseconds = 30_000) => {
    if (stopping) throw new Problem('Stopped while starting.');
    const child = supervise(spec, home, () => {
      if (describeRun) writeRun(home, describeRun());
    });
    children.set(spec.name, child);
    if (!(await child.waitReady(milliseconds)))
      throw new Problem(
        `${spec.name} does not start: ${child.failure()}. Its log: ${join(home, 'logs', `${spec.name}.log`)}`,
      );
  };
  const stop = async () => {
    stopping = true;
    disk.stop();
    removeRun(home);
    const groups = [['gateway'], [...serviceNames, 'identity'], ['nats'], ['postgres']];
    for (const group of groups) await Promise.all(group.map((name) => children.get(name)?.stop() ?? Promise.resolve()));
    unlock();
  };
  onStoppable(stop);
  try {
    say('starting PostgreSQL and nats-server');
    const [adminUrl, natsUrl] = await Promise.all([startPostgres(), startNats()]);
    const postgresPublic = new URL(adminUrl);
    postgresPublic.username = '';
    postgresPublic.password = '';

    say('preparing the databases');
    await prepareDatabases(adminUrl, secrets.databasePassword);
    const urlsOf = (name: ServiceName) => databaseUrls(adminUrl, name, secrets.databasePassword);
    const plans = planDemo();
    if (environment.demoData !== 'off') await writeDistrictSettings(urlsOf('referrals').owner, plans);

    say('starting identity, services and gateway');
    const node = (
      name: string,
      entry: string,
      env: Record<string, string>,
      ready: () => Promise<boolean>,
    ): ProcessSpec => ({
      name,
      command: process.execPath,
      args: [join(repository, entry)],
      cwd: repository,
      env: {
        ...inherited,
        NODE_ENV: 'production',
        NODE_COMPILE_CACHE: join(home, 'compile-cache'),
        NODE_OPTIONS: `--disable-warning=ExperimentalWarning --max-semi-space-size=4 --max-old-space-size=${name === 'gateway' ? 224 : 160}`,
        ...env,
      },
      ready,
    });
    const ports = Object.fromEntries(
      await Promise.all([...serviceNames, 'identity'].map(async (name) => [name, await freePort()])),
    ) as Record<ServiceName | 'identity', number>;
    const urlOf = (name: ServiceName | 'identity') =>
      `${tlsOf && name !== 'identity' ? 'https' : 'http'}://127.0.0.1:${ports[name]}`;
    const gatewayUrl = `${tlsOf ? 'https' : 'http'}://localhost:${environment.port}`;
    const accounts = await natsAccounts(home);
    const personas = join(home, 'personas.json');
    writeFileSync(personas, JSON.stringify(demoPersonas(plans)), { mode: 0o600 });
    const identity = node(
      'identity',
      'infra/local/src/identity.ts',
      {
        IDENTITY_ISSUER: urlOf('identity'),
        IDENTITY_PORT: String(ports.identity),
        IDENTITY_JWKS: keyFiles.identity,
        IDENTITY_CLIENT_SECRET: secrets.clientSecret,
        IDENTITY_PERSONAS: personas,
      },
      async () => (await fetch(`${urlOf('identity')}/jwks`)).ok,
    );
    const service = async (name: ServiceName) => {
      const own: Record<string, string> = {
        DATABASE_URL: urlsOf(name).app,
        RELAY_DATABASE_URL: urlsOf(name).relay,
        NATS_URL: natsUrl,
        LOG_LEVEL: environment.logLevel,
        ...(environment.natsUrl
          ? {}
          : { NATS_CREDENTIALS_FILE: await accounts.forService(name), NATS_OPERATOR_FILE: accounts.operatorFile }),
        ACTOR_JWKS: keyFiles.actorPublic,
        ...(tlsOf ? { TLS_FOLDER: tlsOf(name) } : {}),
        PORT: String(ports[name]),
        IDENTITY_KEY: secrets.identityKey,
        PROFILE_KEY: secrets.profileKey,
        CONTACT_KEY: secrets.contactKey,
        DELIVERY_KEY: secrets.contactKey,
        WEBHOOK_EXEMPT_HOSTS: environment.webhookExemptHosts,
        FILES_KEY: secrets.contactKey,
        FILES_DIRECTORY: join(home, 'files'),
        SYNTHETIC_DATA: 'allow',
        LOOKUP_BUDGETS: environment.budgets,
        PUBLIC_URL: gatewayUrl,
      };
      const env = Object.fromEntries(
        Object.entries(own).map(([key, value]) => [`${name.toUpperCase()}_${key}`, value]),
      );
      return node(name, `services/${name}/src/main.ts`, env, healthy(urlOf(name)));
    };
    const specs = [identity, ...(await Promise.all(serviceNames.map(service)))];
    await Promise.all(specs.map((spec) => begin(spec, 60_000)));
    await begin(
      node(
        'gateway',
        'services/gateway/src/main.ts',
        {
          GATEWAY_PORT: String(environment.port),
          GATEWAY_HOST: 'localhost',
          GATEWAY_LOG_LEVEL: environment.logLevel,
          GATEWAY_REGISTRY_URL: urlOf('registry'),
          GATEWAY_COMPLAINTS_URL: urlOf('complaints'),
          GATEWAY_REFERRALS_URL: urlOf('referrals'),
          GATEWAY_PUSKESOS_URL: urlOf('puskesos'),
          GATEWAY_ISSUER: urlOf('identity'),
          GATEWAY_JWKS_URL: `${urlOf('identity')}/jwks`,
          GATEWAY_ACTOR_PRIVATE_JWK: keyFiles.actorPrivate,
          ...(tlsOf ? { GATEWAY_TLS_FOLDER: tlsOf('gateway'), GATEWAY_PUBLIC_TLS_FOLDER: tlsOf('gateway') } : {}),
          GATEWAY_NATS_URL: natsUrl,
          ...(environment.natsUrl ? {} : { GATEWAY_NATS_CREDENTIALS_FILE: await accounts.forService('gateway') }),
          GATEWAY_INTROSPECTION: 'on',
          GATEWAY_QUERY_PAGE: 'on',
          GATEWAY_BUDGETS: environment.budgets,
        },
        healthy(gatewayUrl),
      ),
    );
    const pidOf = (name: string) => children.get(name)?.pid() ?? null;
    describeRun = (): RunFile => ({
      gateway: { url: gatewayUrl, pid: pidOf('gateway') ?? 0 },
      identity: { url: urlOf('identity'), pid: pidOf('identity') ?? 0 },
      postgres: { url: postgresPublic.href, pid: pidOf('postgres') },
      nats: { url: natsUrl, pid: pidOf('nats') },
      services: Object.fromEntries(
        serviceNames.map((name) => [name, { url: urlOf(name), pid: pidOf(name) ?? 0 }]),
      ) as RunFile['services'],
      supervisor: ownIdentity(),
    });
    writeRun(home, describeRun());
    const tokens = createTokens(urlOf('identity'), secrets.clientSecret);
    const marker = join(home, 'demo-data.json');
    if (environment.demoData === 'full' && !existsSync(marker)) {
      say('writing the demo data');
      await seedDemo({ gatewayUrl, tokens, plans, say });
      writeFileSync(marker, JSON.stringify({ districts: plans.map((plan) => plan.district.code) }));
    }
    return { run: describeRun(), home, secrets, urlsOf, tokens, stop };
  } catch (error) {
    await stop();
    throw error;
  }

  async function startPostgres(): Promise<string> {
    if (environment.databaseUrl) return environment.databaseUrl;
    const { spec, url, data } = await embeddedPostgres(
      { home, port: await freePort(), password: secrets.databasePassword, tlsFolder: tlsOf?.('postgres') ?? null },
      inherited,
    );
    disk.watchPostgres(data);
    await begin({ ...spec, onEnd: disk.afterPostgresEnd });
    return url;
  }
  async function startNats(): Promise<string> {
    if (environment.natsUrl) return environment.natsUrl;
    const { natsServer: named, natsReleases: releases, cache } = environment;
    const command = await findNatsServer({ named, cache, releases, say });
    await stopLeftoverNats(join(home, 'nats'), command);
    const monitorPort = await freePort();
    const { spec, url } = natsProcess({
      command,
      port: await freePort(),
      monitorPort,
      accounts: await natsAccounts(home),
      inherited,
      tlsFolder: tlsOf?.('nats'),
    });
    await begin(spec);
    disk.watchNats(`http://127.0.0.1:${monitorPort}`);
    return url;
  }
}
