import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ServiceDatabaseUrls } from '@slrt/database';
import type { Certified, FileOwner, KeyFile, Secrets } from '@slrt/deployment';
import { clientSecretOf } from '@slrt/graph-client';
import type { ProcessSpec } from '@slrt/process-kit';
import { serviceNames, type DatabaseName, type ServiceName } from '@slrt/subgraph';
import { fetch } from 'undici';
import type { LocalEnvironment } from './environment.ts';
import type { MessageInbox } from './message-inbox.ts';
import { permissionFlags } from './permissions.ts';
import { filesFolder } from './service-files.ts';

/** Addresses, keys and settings of an instance that its processes need. */
export interface Layout {
  readonly environment: LocalEnvironment;
  readonly secrets: Secrets;
  /** Address of each key file, for a setting. */
  readonly keyFiles: Record<KeyFile, string>;
  /** TLS folder of a process. Null without TLS. */
  readonly tlsOf: ((who: Certified) => string) | null;
  readonly natsUrl: string;
  readonly gatewayUrl: string;
  readonly messages: MessageInbox;
  readonly ports: Readonly<Record<DatabaseName, number>>;
  readonly databaseOf: (name: DatabaseName) => ServiceDatabaseUrls;
  /** Settings of a process for the embedded nats-server, without their prefix; none for a server of one's own. */
  readonly natsCredentials: Readonly<Record<DatabaseName | 'gateway', Record<string, string>>>;
}

const repository = fileURLToPath(new URL('../../../', import.meta.url));

const prefixed = (prefix: string, settings: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(settings).map(([key, value]) => [`${prefix.toUpperCase()}_${key}`, value]));

const isHealthy = (url: string) => async () =>
  (await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(1_000) })).ok;

export const urlOf = ({ tlsOf, ports }: Layout, name: DatabaseName): string =>
  `${tlsOf && name !== 'identity' ? 'https' : 'http'}://127.0.0.1:${ports[name]}`;

/** Addresses of identity: where it listens, and its public one, which is the issuer of its tokens. */
export const identityUrls = (layout: Layout): { url: string; issuer: string } => ({
  url: `${urlOf(layout, 'identity')}/identity`,
  issuer: `${layout.gatewayUrl}/identity`,
});

/** A process of `services/<name>`; `settings` are without their prefix. */
function nodeProcess(
  { environment: { home, inherited } }: Layout,
  name: string,
  settings: Readonly<Record<string, string>>,
  ready: () => Promise<boolean>,
): ProcessSpec {
  const cache = inherited['NODE_COMPILE_CACHE'] ?? join(home, 'compile-cache');
  const { FILES_DIRECTORY } = settings;
  const ownFolders = FILES_DIRECTORY ? [FILES_DIRECTORY] : [];
  // Pictures are converted in threads by a library in C. The gateway draws its reports in a thread.
  const withoutFiles = name === 'gateway' ? (['worker'] as const) : [];
  const needs = FILES_DIRECTORY ? (['addons', 'worker'] as const) : withoutFiles;
  return {
    name,
    command: process.execPath,
    args: [
      ...permissionFlags({ settings: Object.values(settings), writes: [cache, ...ownFolders], needs }),
      join(repository, 'services', name, 'src', 'main.ts'),
    ],
    cwd: repository,
    env: {
      ...inherited,
      NODE_COMPILE_CACHE: cache,
      NODE_ENV: 'production',
      NODE_OPTIONS: `--disable-warning=ExperimentalWarning --disable-warning=SecurityWarning --max-semi-space-size=4 --max-old-space-size=${name === 'gateway' ? 224 : 160}`,
      ...prefixed(name, settings),
    },
    ready,
  };
}

export function identityProcess(layout: Layout): ProcessSpec {
  const { environment, tlsOf } = layout;
  const settings = {
    DATABASE_URL: layout.databaseOf('identity').app,
    RELAY_DATABASE_URL: layout.databaseOf('identity').relay,
    NATS_URL: layout.natsUrl,
    ...layout.natsCredentials.identity,
    ...(tlsOf ? { NATS_AUTHORITY_FILE: join(environment.home, 'tls', 'ca.pem') } : {}),
    PORT: String(layout.ports.identity),
    LOG_LEVEL: environment.logLevel,
    PUBLIC_URL: layout.gatewayUrl,
    JWKS: layout.keyFiles.identity,
    SECRET: layout.secrets.clientSecret,
    FACTOR_KEY: layout.secrets.factorKey,
    CLIENTS_FILE: environment.clientsFile,
    DEMO_SIGN_IN: 'on',
    // The receiver of messages on this machine.
    MAIL: 'on',
  };
  return nodeProcess(layout, 'identity', settings, isHealthy(urlOf(layout, 'identity')));
}

/** Settings of a service that calls the graph: its client of the identity provider. */
function clientSettings(layout: Layout, service: 'complaints' | 'notifications'): Record<string, string> {
  const clientId = `${service}-service`;
  return {
    GATEWAY_URL: layout.gatewayUrl,
    TOKEN_URL: `${identityUrls(layout).url}/token`,
    CLIENT_ID: clientId,
    CLIENT_SECRET: clientSecretOf(layout.secrets.clientSecret, clientId),
  };
}

/** Settings of the service that sends messages, with the local receiver of messages. */
function notificationSettings(layout: Layout): Record<string, string> {
  const { secrets, messages } = layout;
  return {
    ...clientSettings(layout, 'notifications'),
    CODE_KEY: secrets.codeKey,
    SMTP_URL: messages.smtpUrl,
    MAIL_FROM: 'SLRT Terpadu <slrt@example.go.id>',
    SMS_URL: messages.smsUrl,
  };
}

/** Settings of one service: its own keys, and those that it shares with one other. */
function ownSettings(layout: Layout, name: ServiceName): Record<string, string> {
  const { environment, secrets } = layout;
  const files = (owner: FileOwner) => ({
    FILES_KEY: secrets.fileKeys[owner],
    FILES_DIRECTORY: filesFolder(environment.home, owner),
  });
  const { profileKey: PROFILE_KEY, subjectKey: SUBJECT_KEY } = secrets;
  const LOOKUP_BUDGETS = environment.budgets;
  switch (name) {
    case 'registry':
      return {
        ...files('registry'),
        ...{ IDENTITY_KEY: secrets.identityKey, PROFILE_KEY, SUBJECT_KEY, LOOKUP_BUDGETS, SYNTHETIC_DATA: 'allow' },
      };
    case 'complaints':
      return {
        ...files('complaints'),
        ...clientSettings(layout, 'complaints'),
        ...{ CONTACT_KEY: secrets.contactKey, SUBJECT_KEY, LOOKUP_BUDGETS, PUBLIC_URL: layout.gatewayUrl },
      };
    case 'referrals':
      return {
        ...files('referrals'),
        ...{ PROFILE_KEY, DELIVERY_KEY: secrets.deliveryKey, WEBHOOK_EXEMPT_HOSTS: environment.webhookExemptHosts },
      };
    case 'puskesos':
      return { ...files('puskesos'), LINK_KEY: secrets.linkKey };
    case 'notifications':
      return notificationSettings(layout);
  }
}

export function serviceProcess(layout: Layout, name: ServiceName): ProcessSpec {
  const { environment, tlsOf } = layout;
  const databases = layout.databaseOf(name);
  const settings = {
    DATABASE_URL: databases.app,
    RELAY_DATABASE_URL: databases.relay,
    NATS_URL: layout.natsUrl,
    ...layout.natsCredentials[name],
    LOG_LEVEL: environment.logLevel,
    ACTOR_JWKS: layout.keyFiles.actorPublic,
    ...(tlsOf ? { TLS_FOLDER: tlsOf(name) } : {}),
    PORT: String(layout.ports[name]),
    ...ownSettings(layout, name),
  };
  return nodeProcess(layout, name, settings, isHealthy(urlOf(layout, name)));
}

export function gatewayProcess(layout: Layout): ProcessSpec {
  const { environment, tlsOf } = layout;
  const identity = identityUrls(layout);
  const subgraphs = serviceNames.map((name) => [`${name.toUpperCase()}_URL`, urlOf(layout, name)]);
  const settings = {
    PORT: String(environment.port),
    HOST: 'localhost',
    LOG_LEVEL: environment.logLevel,
    ...(Object.fromEntries(subgraphs) as Record<string, string>),
    ISSUER: identity.issuer,
    JWKS_URL: `${identity.url}/jwks`,
    IDENTITY_URL: identity.url,
    CORS_ORIGINS: environment.corsOrigins,
    ACTOR_PRIVATE_JWK: layout.keyFiles.actorPrivate,
    ...(tlsOf ? { TLS_FOLDER: tlsOf('gateway'), PUBLIC_TLS_FOLDER: tlsOf('gateway') } : {}),
    NATS_URL: layout.natsUrl,
    ...layout.natsCredentials.gateway,
    INTROSPECTION: 'on',
    DEVELOPER_PAGES: 'on',
    MESSAGES_URL: layout.messages.url,
    BUDGETS: environment.budgets,
  };
  return nodeProcess(layout, 'gateway', settings, isHealthy(layout.gatewayUrl));
}
