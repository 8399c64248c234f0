import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import type { Database } from '@slrt/database';
import type { Assignment } from '@slrt/domain';
import { describeFailure, type Logger } from '@slrt/runtime';
import Provider, { errors, interactionPolicy, type ClientMetadata, type Configuration } from 'oidc-provider';
import { findActiveAccount, listCurrentAssignments } from '../accounts/account.repository.ts';
import { toAssignment } from '../accounts/assignments.ts';
import { findMachineClient, listSecretHashes } from '../clients/machine-client.repository.ts';
import { originsMetadata } from '../clients/registered-clients.ts';
import { contextOf, isStrong, needsFactor, type Methods, type StrengthRule } from '../factors/strength.ts';
import { errorPage, signedOutPage, signOutPage } from '../pages/pages.ts';
import { listOpenAccess } from '../temporary-access/temporary-access.repository.ts';
import { createAdapter } from './adapter.ts';
import { endWithoutSession } from './end-without-session.ts';
import { recordSessions } from './record-sessions.ts';
import { providerScope } from './scope.ts';

export interface ProviderOptions {
  readonly issuer: string;
  /** Private keys. The first one signs, the public keys of all are published. */
  readonly jwks: { keys: object[] };
  readonly cookieSecret: string;
  readonly audience: string;
  /** The registered apps. */
  readonly clients: ClientMetadata[];
  readonly database: Database;
  readonly logger: Logger;
  /** Roles that must sign in with a second factor. */
  readonly strength: StrengthRule;
  /** Ends every token that an account got until now. */
  readonly revoke: (account: string) => Promise<void>;
}

const resource = 'urn:slrt:graph';
const minute = 60;
const day = 86_400;
/** Path of the provider under the gateway's origin, which the cookies are limited to. */
export const mount = '/identity';

/** ID of the client of the account page. Its codes are thrown away: the page needs the session only. */
export const accountClient = 'slrt-account';

/**
 * Interaction policy with a log-in but without a consent page, because the apps are our own. A session without the second factor that
 * its account needs today signs in anew, also when an app asks without a prompt.
 */
function createLoginPolicy(directory: Directory) {
  const policy = interactionPolicy.base();
  policy.get('consent')?.checks.remove('native_client_prompt');
  const { Check } = interactionPolicy;
  const check = new Check(
    'second_factor',
    'a second factor is required',
    'login_required',
    async ({ oidc: { session } }) =>
      session?.accountId && !(await directory.mayUse(session.accountId, session['amr']))
        ? Check.REQUEST_PROMPT
        : Check.NO_NEED_TO_PROMPT,
  );
  policy.get('login')?.checks.add(check);
  return policy;
}

/**
 * Grants our own app access to the graph for the signed-in person. The tabs of a browser share one grant: the provider renews tokens
 * only of the grant that the session names.
 */
const loadExistingGrant: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const [clientId = '', accountId = ''] = [oidc.client?.clientId, oidc.session?.accountId];
  const known = await oidc.provider.Grant.find(oidc.session?.grantIdFor(clientId) ?? '');
  if (known?.accountId === accountId && known.clientId === clientId) return known;
  const grant = new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid');
  grant.addResourceScope(resource, 'graph');
  await grant.save();
  return grant;
};

/** Reads accounts and programs as the provider needs them. */
export function createDirectory(database: Database, strength: StrengthRule) {
  const read = <T>(work: Parameters<typeof database.read<T>>[1]) => database.read(providerScope, work, 'request');
  const account = (id: string) =>
    read(async (tx) => {
      const [found, own, temporary] = await Promise.all([
        findActiveAccount(tx, id),
        listCurrentAssignments(tx, id),
        listOpenAccess(tx, id),
      ]);
      if (!found) return null;
      const assignments = [
        ...own.map(toAssignment),
        ...temporary.map(({ role, district_code: district }) => ({ role, areas: [district] })),
      ];
      // Temporary rights: no token outlives the first of them.
      const endsIn = temporary.length > 0 ? Math.min(...temporary.map(({ seconds }) => seconds)) : null;
      return { account: found, assignments, endsIn };
    });
  const machine = (id: string) => read((tx) => findMachineClient(tx, id));
  type Found = NonNullable<Awaited<ReturnType<typeof account>>>;
  const isEnough = (found: Found, methods: Methods | undefined) =>
    isStrong(methods) || !needsFactor(found.account, found.assignments, strength);
  return {
    account,
    machine,
    /** True when a session with these methods is strong enough for what the account may do today. */
    mayUse: async (id: string, methods: Methods | undefined): Promise<boolean> => {
      const found = await account(id);
      return found !== null && isEnough(found, methods);
    },
    /**
     * Returns the assignments of an account or program today; null for one that may not sign in, or whose token lacks the second factor
     * that its roles need.
     */
    assignmentsOf: async (id: string, methods?: Methods): Promise<readonly Assignment[] | null> => {
      const found = await account(id);
      if (!found) return (await machine(id))?.assignments ?? null;
      return isEnough(found, methods) ? found.assignments : null;
    },
    secretHashes: (id: string) => read((tx) => listSecretHashes(tx, id)),
  };
}
type Directory = ReturnType<typeof createDirectory>;

/** Returns the metadata of a program, or undefined. Its secrets are compared by `compareClientSecret` below. */
async function machineMetadata(directory: Directory, id: string): Promise<ClientMetadata | undefined> {
  const client = await directory.machine(id);
  if (!client) return undefined;
  return {
    client_id: client.id,
    ...(client.jwks
      ? { token_endpoint_auth_method: 'private_key_jwt', jwks: client.jwks }
      : { token_endpoint_auth_method: 'client_secret_basic', client_secret: 'kept-as-a-hash' }),
    grant_types: ['client_credentials'],
    redirect_uris: [],
    response_types: [],
    id_token_signed_response_alg: 'ES256',
  };
}

/** Compares secrets of programs by hash. Two may be valid at once, while one replaces the other. */
function compareByHash(provider: Provider, directory: Directory): void {
  async function compareClientSecret(this: { readonly clientId: string }, actual: string): Promise<boolean> {
    const hash = createHash('sha256').update(actual).digest();
    const known = await directory.secretHashes(this.clientId);
    return known.some((each) => timingSafeEqual(each, hash));
  }
  Object.assign(provider.Client.prototype, { compareClientSecret });
}

const claimsOf = (directory: Directory): Pick<Configuration, 'findAccount' | 'extraTokenClaims'> => ({
  findAccount: async (_context, id, token) => {
    const found = await directory.account(id);
    if (!found) return undefined;
    const { account, assignments } = found;
    // A code or refresh token of a session that is no longer strong enough gives nothing: the app signs the person in again.
    const methods = token && 'amr' in token ? (token.amr as Methods | undefined) : undefined;
    if (token && !(await directory.mayUse(id, methods))) return undefined;
    return {
      accountId: id,
      claims: () => ({
        sub: id,
        name: account.name,
        roles: [...new Set(assignments.map(({ role }) => role))],
        district: account.district_code,
      }),
    };
  },
  extraTokenClaims: async ({ oidc }, token) => {
    if (!('accountId' in token) || !token.accountId) {
      const client = await directory.machine(String(token.clientId));
      return { assignments: client?.assignments ?? [] };
    }
    const found = await directory.account(token.accountId);
    const { amr, acr } = oidc.entities.AuthorizationCode ?? oidc.entities.RefreshToken ?? {};
    const methods = { ...(amr ? { amr } : {}), ...(acr ? { acr } : {}) };
    return found
      ? { assignments: found.assignments, ...methods, ...(found.account.is_demo ? {} : { name: found.account.name }) }
      : { assignments: [] };
  },
});

const features = ({ audience }: ProviderOptions, directory: Directory): Configuration['features'] => ({
  devInteractions: { enabled: false },
  userinfo: { enabled: false },
  dPoP: { enabled: false },
  pushedAuthorizationRequests: { enabled: false },
  revocation: { enabled: true },
  clientCredentials: { enabled: true },
  rpInitiatedLogout: { enabled: true, logoutSource: signOutPage, postLogoutSuccessSource: signedOutPage },
  resourceIndicators: {
    enabled: true,
    defaultResource: () => resource,
    useGrantedResource: () => true,
    getResourceServerInfo: async ({ oidc }, indicator) => {
      if (indicator !== resource) throw new errors.InvalidTarget();
      const endsIn = oidc.account ? (await directory.account(oidc.account.accountId))?.endsIn : null;
      return {
        scope: 'graph',
        audience,
        accessTokenTTL: Math.max(1, Math.min(15 * minute, Math.floor(endsIn ?? 15 * minute))),
        accessTokenFormat: 'jwt',
        jwt: { sign: { alg: 'ES256' } },
      };
    },
  },
});

/**
 * Asked before a grant ends. At the token endpoint it ends because a code or refresh token came a second time, so the access tokens made
 * with it are revoked too.
 */
const endTokensOnReuse =
  ({ revoke, logger }: ProviderOptions): NonNullable<Configuration['revokeGrantPolicy']> =>
  async ({ oidc }) => {
    if (oidc.route !== 'token') return true;
    const { code, refresh_token: refreshToken } = oidc.params ?? {};
    const used =
      (await oidc.provider.AuthorizationCode.find(String(code))) ??
      (await oidc.provider.RefreshToken.find(String(refreshToken)));
    if (!used?.accountId) return true;
    logger.warn({ account: used.accountId, client: oidc.client?.clientId }, 'a code or refresh token was used twice');
    await revoke(used.accountId);
    return true;
  };

/** The account page signs people in as any app does, and returns to itself. */
const accountMetadata = (issuer: string): ClientMetadata => ({
  client_id: accountClient,
  token_endpoint_auth_method: 'none',
  grant_types: ['authorization_code'],
  response_types: ['code'],
  redirect_uris: [`${issuer}/account`],
  id_token_signed_response_alg: 'ES256',
});

/**
 * Creates the OpenID Connect provider: authorization code with PKCE and rotating refresh tokens for people, client credentials for
 * programs, JWT access tokens with the assignments of the moment.
 */
export function createProvider(options: ProviderOptions): Provider {
  const { issuer, clients, database, logger, strength } = options;
  const directory = createDirectory(database, strength);
  const path = mount;
  const provider = new Provider(issuer, {
    adapter: createAdapter(database, (id) => machineMetadata(directory, id)),
    jwks: options.jwks,
    clients: [...clients, accountMetadata(issuer)],
    cookies: {
      keys: [createHmac('sha256', options.cookieSecret).update('cookies').digest('base64url')],
      long: { httpOnly: true, sameSite: 'lax', signed: true, path },
      short: { httpOnly: true, sameSite: 'lax', signed: true },
    },
    interactions: {
      policy: createLoginPolicy(directory),
      url: (_context, interaction) => `${mount}/interaction/${interaction.uid}`,
    },
    routes: { authorization: '/auth', token: '/token', jwks: '/jwks', end_session: '/session/end' },
    scopes: ['openid'],
    responseTypes: ['code'],
    clientAuthMethods: ['none', 'client_secret_basic', 'client_secret_post', 'private_key_jwt'],
    pkce: { required: () => true },
    claims: { openid: ['sub', 'name', 'roles', 'district', 'acr', 'amr'] },
    acrValues: [contextOf([]), contextOf(['mfa'])],
    conformIdTokenClaims: false,
    extraClientMetadata: { properties: [originsMetadata] },
    clientBasedCORS: (_context, origin, client) =>
      (client.metadata()[originsMetadata] as string[] | undefined)?.includes(origin) ?? false,
    issueRefreshToken: (_context, client) => client.grantTypeAllowed('refresh_token'),
    rotateRefreshToken: true,
    revokeGrantPolicy: endTokensOnReuse(options),
    expiresWithSession: () => true,
    ttl: {
      AccessToken: (_context, token) => token.resourceServer?.accessTokenTTL ?? 15 * minute,
      AuthorizationCode: minute,
      ClientCredentials: 15 * minute,
      IdToken: 15 * minute,
      Interaction: 30 * minute,
      Grant: 30 * day,
      RefreshToken: 30 * day,
      Session: 30 * day,
    },
    loadExistingGrant,
    renderError: errorPage,
    features: features(options, directory),
    ...claimsOf(directory),
  });
  // `prepareRequest` replaces the headers of a proxy by what this service knows.
  provider.proxy = true;
  compareByHash(provider, directory);
  provider.use(recordSessions(database));
  provider.use(endWithoutSession);
  provider.on('server_error', (_context, error) => logger.error(describeFailure(error), 'request failed'));
  return provider;
}
