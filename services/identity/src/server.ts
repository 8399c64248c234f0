import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { BlockList, isIPv6, type AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { assertSchemaVersion, createDatabase, sealAuditRows, type Database } from '@slrt/database';
import { publishRevocations } from '@slrt/messaging/revocations';
import { createLogger, describeFailure, findDegraded, liveText, repeat, type Logger } from '@slrt/runtime';
import type Provider from 'oidc-provider';
import { deleteOldFailures } from './accounts/account.repository.ts';
import { accountApprovals } from './accounts/account-approvals.ts';
import { startAccountEvents } from './accounts/account-events.ts';
import { accountRoutes } from './accounts/account.routes.ts';
import { applyPeriods } from './accounts/apply-periods.ts';
import { createApprovals } from './approvals/approvals.ts';
import { readBreachedPasswords } from './accounts/password-rules.ts';
import { createThrottle } from './accounts/throttle.ts';
import { readRegisteredClients } from './clients/registered-clients.ts';
import { entities, migrationSet } from './definition.ts';
import type { IdentityEnvironment } from './environment.ts';
import { importRoutes } from './import/import.routes.ts';
import { contentPolicy, languageOf, renderPage, sendPage, textsOf } from './pages/pages.ts';
import { createDeviceCookies } from './pages/requests.ts';
import { createInvitationPage } from './pages/invitation.ts';
import { createSignIn } from './pages/sign-in.ts';
import {
  addRevocation,
  deleteExpiredPayloads,
  deletePayloadsOfAccount,
  deleteRevocations,
  listRevocations,
} from './provider/payload.repository.ts';
import { createDirectory, createProvider, mount, type ProviderOptions } from './provider/provider.ts';
import { providerScope } from './provider/scope.ts';
import { createRest, type RestModule } from './rest/rest.ts';
import { reviewRoutes } from './reviews/review.routes.ts';
import { runReviews } from './reviews/run-reviews.ts';

/** What people and programs administer below `/identity/api`. */
const restModules: readonly RestModule[] = [
  createApprovals([...accountApprovals]),
  accountRoutes,
  importRoutes,
  reviewRoutes,
];

export interface RunningIdentity {
  /** Address of this process, with the path under which the gateway serves it. */
  readonly url: string;
  readonly issuer: string;
  readonly database: Database;
  /** Ends the sessions of an account, and every token that it got until now. */
  readonly revoke: (account: string) => Promise<void>;
  stop(): Promise<void>;
}

/** Returns a function that tells whether an address is in one of the networks (`10.0.0.0/8`, comma-separated). */
export function networksOf(setting: string): (address: string) => boolean {
  const networks = new BlockList();
  for (const each of setting.split(',').map((text) => text.trim())) {
    const [net = '', prefix] = each.split('/');
    if (!net) continue;
    const family = isIPv6(net) ? 'ipv6' : 'ipv4';
    if (prefix) networks.addSubnet(net, Number(prefix), family);
    else networks.addAddress(net, family);
  }
  return (address) => networks.check(address, isIPv6(address) ? 'ipv6' : 'ipv4');
}

/**
 * Replaces what a request says about itself by what is known: the host and protocol are those of the issuer, and the address of the
 * client is the connection's, or the last one that a trusted proxy has added. Returns that address.
 */
function prepareRequest(request: IncomingMessage, issuer: URL, isTrusted: (address: string) => boolean): string {
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  const { headers } = request;
  const forwarded = [headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  const address = (isTrusted(peer) && forwarded.at(-1)?.trim()) || peer;
  headers['x-forwarded-for'] = address;
  headers['x-forwarded-proto'] = issuer.protocol.slice(0, -1);
  headers.host = issuer.host;
  delete headers['x-forwarded-host'];
  return address;
}

interface Parts {
  readonly database: Database;
  readonly logger: Logger;
}

/** Ends tokens at every gateway: writes down what to revoke and tells the broker, again until it has listened. */
function createRevoker(issuer: string, environment: IdentityEnvironment, { database, logger }: Parts) {
  const { NATS_URL: url, NATS_CREDENTIALS_FILE: file, NATS_AUTHORITY_FILE: authority } = environment;
  const loop = repeat('revocations', { every: 1_000, logger }, async () => {
    const rows = await database.read(providerScope, (tx) => listRevocations(tx));
    if (rows.length === 0 || !url) return;
    const connecting = {
      url,
      credentials: file ? readFileSync(file, 'utf8') : null,
      authority: authority ? readFileSync(authority, 'utf8') : null,
      name: 'identity',
    };
    const revocations = rows.map(({ subject, until }) => ({ subject, until: Math.floor(until.getTime() / 1000) }));
    await publishRevocations(connecting, issuer, revocations);
    const ids = rows.map(({ id }) => id);
    await database.withTransaction(providerScope, (tx) => deleteRevocations(tx, ids));
  });
  const revoke = async (account: string) => {
    await database.withTransaction(
      providerScope,
      (tx) => {
        deletePayloadsOfAccount(tx, account);
        addRevocation(tx, account);
      },
      'request',
    );
    loop.wake();
  };
  return { revoke, wake: loop.wake, stop: loop.stop };
}

/** Returns the database, which sends a hint after each transaction. */
const afterEachCommit = (database: Database, hint: () => void): Database => ({
  ...database,
  withTransaction: async (scope, work, kind) => {
    const value = await database.withTransaction(scope, work, kind);
    hint();
    return value;
  },
});

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

const interactionPath = /^\/interaction\/([\w-]{10,60})$/;
const invitationPath = /^\/invitation\/([\w-]{32})$/;

interface Handling {
  readonly issuer: URL;
  readonly isTrusted: (address: string) => boolean;
  readonly current: ReturnType<typeof createCurrentProvider>;
  readonly signIn: ReturnType<typeof createSignIn>;
  readonly invite: ReturnType<typeof createInvitationPage>;
  readonly rest: Awaited<ReturnType<typeof createRest>>;
  readonly logger: Logger;
}

function sendEnded(request: IncomingMessage, response: ServerResponse): void {
  const language = languageOf(request);
  const say = textsOf(language);
  sendPage(response, { status: 400, html: renderPage(language, say('title'), `<p role="alert">${say('ended')}</p>`) });
}

/** Serves the provider and the pages under the mount path. */
async function handle(request: IncomingMessage, response: ServerResponse, handling: Handling): Promise<void> {
  const { issuer, isTrusted, current, signIn, invite, rest } = handling;
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
  const { provider, answer } = current();
  if (!interactionPath.test(own)) return answer(request, response);
  const interaction = await provider.interactionDetails(request, response).catch(() => null);
  if (interaction) await signIn({ provider, request, response, interaction }, address);
  else sendEnded(request, response);
}

function listen(handling: Handling, database: Database, { HOST, PORT }: IdentityEnvironment) {
  const server = createServer((request, response) => {
    const { url = '' } = request;
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

/** Creates the provider and the pages. */
async function createHandling(
  environment: IdentityEnvironment,
  parts: Omit<ProviderOptions, 'jwks' | 'cookieSecret' | 'audience'>,
): Promise<Handling> {
  const { issuer, database, logger, revoke } = parts;
  const { AUDIENCE: audience, SECRET: cookieSecret } = environment;
  const current = createCurrentProvider(environment.JWKS, (jwks) =>
    createProvider({ ...parts, jwks, cookieSecret, audience }),
  );
  const { assignmentsOf } = createDirectory(database);
  const keys = () => current().keys;
  return {
    issuer: new URL(issuer),
    isTrusted: networksOf(environment.TRUSTED_PROXIES),
    current,
    rest: await createRest({ database, logger, revoke, issuer, audience, keys, assignmentsOf, modules: restModules }),
    signIn: createSignIn({
      database,
      throttle: createThrottle(database),
      devices: createDeviceCookies(cookieSecret, issuer.startsWith('https:')),
      hasDemoSignIn: environment.DEMO_SIGN_IN === 'on',
    }),
    invite: createInvitationPage({
      database,
      breached: readBreachedPasswords(environment.BREACHED_PASSWORDS_FILE),
      revoke,
    }),
    logger,
  };
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
  const { revoke } = revoker;
  const handling = await createHandling(environment, { issuer, clients, database, logger, revoke });
  const server = await listen(handling, database, environment);
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
    }),
  );
  const { port } = server.address() as AddressInfo;
  const url = `http://${environment.HOST}:${port}${mount}`;
  logger.info({ url, issuer }, 'ready');
  return {
    url,
    issuer,
    database,
    revoke,
    stop: async () => {
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await Promise.all([sealing.stop(), cleaning.stop(), periods.stop(), reviews.stop(), revoker.stop()]);
      await events.stop();
      await database.close();
      logger.info('stopped');
    },
  };
}
