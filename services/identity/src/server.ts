import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEachCommit, assertSchemaVersion, createDatabase, sealAuditRows, type Database } from '@slrt/database';
import { createLogger, describeFailure, findDegraded, liveText, repeat, type Logger } from '@slrt/runtime';
import type Provider from 'oidc-provider';
import { deleteOldFailures } from './accounts/account.repository.ts';
import { startAccountEvents } from './accounts/account-events.ts';
import { applyPeriods } from './accounts/apply-periods.ts';
import { createMailedLinks } from './accounts/invitations.ts';
import { readBreachedPasswords } from './accounts/password-rules.ts';
import { createThrottle } from './accounts/throttle.ts';
import { networksOf, prepareRequest } from './client-address.ts';
import { readRegisteredClients } from './clients/registered-clients.ts';
import { entities, migrationSet } from './definition.ts';
import type { IdentityEnvironment } from './environment.ts';
import { createFactors, type Factors } from './factors/factors.ts';
import { startKeys } from './factors/keys.ts';
import { createPasskeys } from './factors/passkeys.ts';
import { readRoles, type StrengthRule } from './factors/strength.ts';
import { createAccountPage } from './pages/account.ts';
import { contentPolicy, languageOf, renderPage, sendPage, textsOf } from './pages/pages.ts';
import { createDeviceCookies } from './pages/requests.ts';
import { createInvitationPage } from './pages/invitation.ts';
import { createSignIn } from './pages/sign-in.ts';
import { deleteExpiredPayloads } from './provider/payload.repository.ts';
import { createRevoker } from './provider/revoker.ts';
import { createDirectory, createProvider, mount, type ProviderOptions } from './provider/provider.ts';
import { providerScope } from './provider/scope.ts';
import { restModules } from './rest/modules.ts';
import { createRest } from './rest/rest.ts';
import { createScim } from './scim/scim.ts';
import { runReviews } from './reviews/run-reviews.ts';
import { deleteOldActivity } from './sessions/session.repository.ts';
import { createAlarms, type Alarms } from './temporary-access/alarms.ts';
import { createTemporaryAccess, type TemporaryAccess } from './temporary-access/temporary-access.ts';

export interface RunningIdentity {
  /** Address of this process, with the path under which the gateway serves it. */
  readonly url: string;
  readonly issuer: string;
  readonly database: Database;
  /** Ends the sessions of an account, and every token that it got until now. */
  readonly revoke: (account: string) => Promise<void>;
  stop(): Promise<void>;
}

/** Creates the provider, and creates it anew when its keys have changed. */
function createCurrentProvider(jwks: string, create: (keys: { keys: object[] }) => Provider) {
  const text = liveText(jwks, (each) => JSON.parse(each) as object);
  const make = (from: string) => {
    const keys = JSON.parse(from) as { keys: object[] };
    const provider = create(keys);
    return { from, keys, provider, answer: provider.callback() };
  };
  let current = make(text());
  return () => {
    const now = text();
    // A provider keeps the keys it was created with. Tokens stay valid as long as their key is published.
    if (now !== current.from) current = make(now);
    return current;
  };
}

const interactionPath = /^\/interaction\/([\w-]{10,60})(\/passkey)?$/;
const accountPath = /^\/account(?:\/(password|app|passkey|ended))?(?:\?(.*))?$/;
const invitationPath = /^\/invitation\/([\w-]{32})$/;

interface Handling {
  readonly issuer: URL;
  readonly isTrusted: (address: string) => boolean;
  readonly current: ReturnType<typeof createCurrentProvider>;
  readonly signIn: ReturnType<typeof createSignIn>;
  readonly invite: ReturnType<typeof createInvitationPage>;
  readonly account: ReturnType<typeof createAccountPage>;
  readonly rest: Awaited<ReturnType<typeof createRest>>;
  readonly scim: Awaited<ReturnType<typeof createScim>>;
  readonly alarms: Alarms;
  readonly logger: Logger;
}

function sendEnded(request: IncomingMessage, response: ServerResponse): void {
  const language = languageOf(request);
  const say = textsOf(language);
  sendPage(response, { status: 400, html: renderPage(language, say('title'), `<p role="alert">${say('ended')}</p>`) });
}

/** Serves the provider and the pages under the mount path. */
async function handle(request: IncomingMessage, response: ServerResponse, handling: Handling): Promise<void> {
  const { issuer, isTrusted, current, signIn, invite, account, rest, scim } = handling;
  const address = prepareRequest(request, issuer, isTrusted);
  const own = request.url?.slice(mount.length) ?? '';
  // The provider finds its own paths below, and builds addresses from the whole one.
  Object.assign(request, { originalUrl: request.url });
  request.url = own;
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('content-security-policy', contentPolicy());
  const [, invitation] = invitationPath.exec(own) ?? [];
  if (invitation) return invite({ request, response }, invitation);
  if (own.startsWith('/api/')) {
    rest(request, response);
    return;
  }
  if (own.startsWith('/scim/v2/')) {
    scim(request, response);
    return;
  }
  const { provider, answer } = current();
  const [isAccount, page = '', query = ''] = accountPath.exec(own) ?? [];
  if (isAccount !== undefined) return account(provider, { request, response, address }, { page, query });
  const [isInteraction, uid, passkey] = interactionPath.exec(own) ?? [];
  if (isInteraction === undefined) return answer(request, response);
  const interaction = await provider.interactionDetails(request, response).catch(() => null);
  const at = { provider, request, response, address, isPasskeyPage: passkey !== undefined };
  // The cookie names the interaction. A path that names another one is not answered for it.
  if (interaction?.uid === uid && interaction) await signIn({ ...at, interaction });
  else sendEnded(request, response);
}

function listen(handling: Handling, database: Database, { HOST, PORT }: IdentityEnvironment) {
  const server = createServer((request, response) => {
    const { url = '' } = request;
    if (url === '/metrics') {
      void handling.alarms.registry.metrics().then((text) => {
        response.writeHead(200, { 'content-type': handling.alarms.registry.contentType }).end(text);
      });
      return;
    }
    if (url === '/readyz') {
      const dependencies = [{ name: 'database', check: () => database.writeProblem() }];
      void findDegraded(dependencies, 800).then((degraded) => {
        response.writeHead(degraded.length > 0 ? 503 : 200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ status: degraded.length > 0 ? 'not ready' : 'ready', degraded }));
      });
      return;
    }
    if (!url.startsWith(`${mount}/`)) {
      response.writeHead(404).end();
      return;
    }
    handle(request, response, handling).catch((error: unknown) => {
      handling.logger.error(describeFailure(error), 'request failed');
      if (!response.headersSent) response.writeHead(503, { 'retry-after': '2' });
      response.end();
    });
  });
  // As the other services. With Node's 5 s a busy client may reuse a connection that has just been closed.
  server.keepAliveTimeout = 72_000;
  return new Promise<typeof server>((resolve, reject) => {
    server.once('error', reject).listen(PORT, HOST, () => resolve(server));
  });
}

/** Throws when people could sign in without a password at an address that is not this machine. */
function assertDemoAllowed({ DEMO_SIGN_IN, PUBLIC_URL }: IdentityEnvironment): void {
  const isLocal = ['localhost', '127.0.0.1', '[::1]'].includes(new URL(PUBLIC_URL).hostname);
  if (DEMO_SIGN_IN === 'on' && !isLocal)
    throw new Error('IDENTITY_DEMO_SIGN_IN is only for an instance on localhost; see IDENTITY_PUBLIC_URL');
}

interface ServedParts extends Omit<ProviderOptions, 'jwks' | 'cookieSecret' | 'audience'> {
  readonly factors: Factors;
  readonly access: TemporaryAccess;
  readonly alarms: Alarms;
  /** Tells the gateways at once of revocations that were written down. */
  readonly wake: () => void;
}

/** Creates the provider and the pages. */
async function createHandling(environment: IdentityEnvironment, parts: ServedParts): Promise<Handling> {
  const { issuer, database, logger, revoke, wake, strength, factors, access, alarms } = parts;
  const { AUDIENCE: audience, SECRET: secret } = environment;
  const current = createCurrentProvider(environment.JWKS, (jwks) =>
    createProvider({ ...parts, jwks, cookieSecret: secret, audience }),
  );
  const directory = createDirectory(database, strength);
  const { assignmentsOf } = directory;
  const keys = () => current().keys;
  const codes = createMailedLinks(secret);
  const links = environment.MAIL === 'on' ? codes : null;
  const { SUPPORT_HOURS: supportHours, NOTIFIER: notifier } = environment;
  const modules = restModules({ access, alarms, supportHours, links, notifier, codes });
  const throttle = createThrottle(database);
  const devices = createDeviceCookies(secret, issuer.startsWith('https:'));
  const breached = readBreachedPasswords(environment.BREACHED_PASSWORDS_FILE);
  return {
    issuer: new URL(issuer),
    isTrusted: networksOf(environment.TRUSTED_PROXIES),
    current,
    rest: await createRest({ database, logger, revoke, issuer, audience, keys, assignmentsOf, modules, links }),
    scim: await createScim({ database, logger, issuer, audience, keys, links }),
    signIn: createSignIn({ database, throttle, devices, factors, access, alarms, strength }),
    invite: createInvitationPage({ database, breached, revoke }),
    account: createAccountPage({
      database,
      issuer,
      throttle,
      factors,
      devices,
      breached,
      secret,
      directory,
      revoke,
      wake,
    }),
    alarms,
    logger,
  };
}

const strengthOf = ({ SECOND_FACTOR_ROLES, DEMO_SIGN_IN }: IdentityEnvironment): StrengthRule => ({
  factorRoles: readRoles(SECOND_FACTOR_ROLES) ?? [],
  isDemo: DEMO_SIGN_IN === 'on',
});

/** Starts what runs at times. Returns a function that stops it. */
function startJobs(
  environment: IdentityEnvironment,
  { connected, database, logger }: { connected: Database; database: Database; logger: Logger },
): () => Promise<unknown> {
  const sealing = repeat('audit-sealing', { every: 1_000, logger }, () => sealAuditRows(connected));
  const periods = repeat('periods', { every: 60_000, firstAfter: 2_000, logger }, () => applyPeriods(database));
  const { REVIEWS, REVIEW_DAYS: days, REVIEW_NOTICE_DAYS: noticeDays } = environment;
  const reviews = repeat('reviews', { every: 3_600_000, firstAfter: 60_000, logger }, async () => {
    if (REVIEWS === 'on') await runReviews(database, { days, noticeDays });
  });
  const cleaning = repeat('cleaning', { every: 600_000, firstAfter: 60_000, logger }, () =>
    connected.withTransaction(providerScope, (tx) => {
      deleteExpiredPayloads(tx);
      deleteOldFailures(tx);
      deleteOldActivity(tx);
    }),
  );
  return () => Promise.all([sealing, periods, reviews, cleaning].map((each) => each.stop()));
}

/** Starts identity on its migrated database. Rejects when a setting is unusable or the port is taken. */
export async function startIdentity(environment: IdentityEnvironment): Promise<RunningIdentity> {
  assertDemoAllowed(environment);
  const logger = createLogger('identity', environment.LOG_LEVEL);
  const issuer = `${environment.PUBLIC_URL.replace(/\/$/, '')}${mount}`;
  const clients = readRegisteredClients(environment.CLIENTS_FILE, environment.PUBLIC_URL);
  const connected = await createDatabase({
    url: environment.DATABASE_URL,
    poolSize: environment.POOL_SIZE,
    applicationName: 'identity',
    entities,
  });
  await assertSchemaVersion(connected, (await migrationSet()).migrations);
  const revoker = createRevoker(issuer, environment, { database: connected, logger });
  const events = startAccountEvents(environment, { database: connected, logger });
  // Revocations and events are written with what they are about, and sent once that is committed.
  const database = afterEachCommit(connected, () => {
    revoker.wake();
    events.wake();
  });
  const keys = await startKeys(connected, environment.FACTOR_KEY, logger);
  const factors = createFactors(keys.sealing, createPasskeys(environment.PUBLIC_URL));
  const alarms = createAlarms(logger);
  const access = createTemporaryAccess({ alarms, emergencyHours: environment.EMERGENCY_HOURS });
  const handling = await createHandling(environment, {
    ...{ issuer, clients, database, logger, factors, access, alarms },
    ...{ revoke: revoker.revoke, wake: revoker.wake, strength: strengthOf(environment) },
  });
  const stopAccess = access.follow(database, logger);
  const server = await listen(handling, database, environment);
  const stopJobs = startJobs(environment, { connected, database, logger });
  const { port } = server.address() as AddressInfo;
  const url = `http://${environment.HOST}:${port}${mount}`;
  logger.info({ url, issuer }, 'ready');
  return {
    url,
    issuer,
    database,
    revoke: revoker.revoke,
    stop: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await Promise.all([stopJobs(), revoker.stop(), stopAccess(), keys.stop()]);
      await events.stop();
      await database.close();
      logger.info('stopped');
    },
  };
}
