import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import definition, { hashPassword, startIdentity, type RunningIdentity } from '@slrt/identity';
import { createSuiteDatabase, startNats, testServers } from '@slrt/testkit';
import { decodeJwt, exportJWK, generateKeyPair } from 'jose';

const publicUrl = 'http://localhost:4999';
export const issuer = `${publicUrl}/identity`;
export const callback = `${publicUrl}/console/`;
export const password = 'tujuh belas agustus 1945';

export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Headers;
  /** Address of a redirect; empty if there is none. */
  readonly to: string;
  readonly body: Record<string, unknown>;
}

const secret = randomBytes(32).toString('base64url');
const factorKey = randomBytes(32).toString('base64url');

type Send = (path: string, init?: RequestInit & { headers?: Record<string, string> }) => Promise<Answer>;

/** A browser: it keeps cookies by their path, and does not follow redirects. */
function createBrowser(send: Send, address = '198.51.100.7') {
  const cookies = new Map<string, { value: string; path: string }>();
  return async (url: string, form?: Readonly<Record<string, string>>): Promise<Answer> => {
    const path = url.replace(publicUrl, '');
    const sent = [...cookies].filter(([, cookie]) => path.startsWith(cookie.path));
    const answer = await send(path, {
      ...(form ? { method: 'POST', body: new URLSearchParams(form) } : {}),
      headers: {
        'x-forwarded-for': address,
        cookie: sent.map(([name, { value }]) => `${name}=${value}`).join('; '),
        ...(form ? { 'sec-fetch-site': 'same-origin' } : {}),
      },
    });
    for (const line of answer.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      const at = /path=([^;]+)/i.exec(line)?.[1] ?? '/';
      if (value === '') cookies.delete(name);
      else cookies.set(name, { value, path: at });
    }
    return answer;
  };
}
export type Browser = ReturnType<typeof createBrowser>;

export type IdentityKit = Awaited<ReturnType<typeof startKit>>;

/** Starts identity on a database and a nats-server of its own. Without `more` no role needs a second factor. */
export async function startKit(more: Partial<Parameters<typeof startIdentity>[0]> = {}) {
  const { adminUrl, password: databasePassword } = testServers();
  const home = mkdtempSync(join(tmpdir(), 'slrt-identity-'));
  const [database, { nats, natsUrl }] = await Promise.all([
    createSuiteDatabase('identity', { adminUrl, password: databasePassword }),
    startNats(home),
  ]);
  const pair = await generateKeyPair('ES256', { extractable: true });
  const jwks = { keys: [{ ...(await exportJWK(pair.privateKey)), kid: 'test-1', alg: 'ES256', use: 'sig' }] };
  const settings = {
    DATABASE_URL: database.urls.app,
    RELAY_DATABASE_URL: database.urls.relay,
    POOL_SIZE: 6,
    NATS_URL: natsUrl,
    NATS_CREDENTIALS_FILE: '',
    NATS_AUTHORITY_FILE: '',
    HOST: '127.0.0.1',
    PORT: 0,
    LOG_LEVEL: 'silent',
    PUBLIC_URL: publicUrl,
    JWKS: JSON.stringify(jwks),
    SECRET: secret,
    AUDIENCE: 'slrt',
    CLIENTS_FILE: '',
    BREACHED_PASSWORDS_FILE: '',
    TRUSTED_PROXIES: '127.0.0.0/8',
    DEMO_SIGN_IN: 'off',
    MAIL: 'off',
    NOTIFIER: 'notifications-service',
    FACTOR_KEY: factorKey,
    SECOND_FACTOR_ROLES: 'NONE',
    EMERGENCY_HOURS: 4,
    SUPPORT_HOURS: 8,
    REVIEWS: 'off',
    REVIEW_DAYS: 30,
    REVIEW_NOTICE_DAYS: 14,
    ...more,
  } as const;
  const start = (port = 0): Promise<RunningIdentity> => startIdentity({ ...settings, PORT: port });
  let running = await start();
  const origin = () => new URL(running.url).origin;
  const send: Send = async (path, init) => {
    const response = await fetch(`${origin()}${path}`, { redirect: 'manual', ...init });
    const text = await response.text();
    const isJson = response.headers.get('content-type')?.includes('json') ?? false;
    return {
      status: response.status,
      text,
      headers: response.headers,
      to: response.headers.get('location') ?? '',
      body: isJson ? (JSON.parse(text) as Record<string, unknown>) : {},
    };
  };
  const sql = async <R extends object>(text: string, values: unknown[] = []): Promise<R[]> =>
    (await database.observer.query<R>(text, values)).rows;
  const post = (path: string, form: Readonly<Record<string, string>>, headers: Record<string, string> = {}) =>
    send(path, { method: 'POST', body: new URLSearchParams(form), headers });
  return {
    send,
    sql,
    post,
    natsUrl,
    settings,
    url: () => running.url,
    identity: () => running,
    /** Runs an operator's command. Returns what it printed. */
    run: async (name: keyof typeof definition.commands, values: object): Promise<string> => {
      const lines: string[] = [];
      await definition.commands[name].run(values, {
        print: (text) => void lines.push(text),
        printProgress: () => undefined,
        openDatabase: () => Promise.resolve(running.database),
        connectGateway: () => Promise.reject(new Error('no gateway')),
      });
      return lines.join('\n');
    },
    database,
    browser: (address?: string) => createBrowser(send, address),
    /** Adds an account that may sign in with `password`. */
    addAccount: async (login: string, role = 'MANAGER', area = '63.09'): Promise<void> => {
      const hash = await hashPassword(password, { memory: 8, passes: 1 });
      await sql(
        `insert into account (id, district_code, login, name, password, state, created_by)
          values ($1, $3, $1, 'Siti Contoh', $2, 'ACTIVE', 'test')`,
        [login, hash, area],
      );
      await sql(
        `insert into account_assignment (account_id, role, areas, granted_by, effective_since) values ($1, $2, array[$3], 'test', now())`,
        [login, role, area],
      );
    },
    /** Stops identity. `resume` starts it again. */
    halt: () => running.stop(),
    resume: async () => {
      running = await start();
    },
    restart: async () => {
      const { port } = new URL(running.url);
      await running.stop();
      running = await start(Number(port));
    },
    stop: async () => {
      await running.stop();
      await nats.stop();
      await database.drop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** One sign-in of an app with PKCE. */
export function startFlow(kit: IdentityKit, browser: Browser, more: Readonly<Record<string, string>> = {}) {
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: 'slrt-console',
    response_type: 'code',
    redirect_uri: callback,
    scope: 'openid graph',
    state: 'abc',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
    ...more,
  });
  const open = () => browser(`/identity/auth?${query.toString()}`);
  /** Follows redirects until the app's own address. */
  const follow = async (from: Answer): Promise<URL> => {
    let answer = from;
    for (let hops = 0; answer.to && !answer.to.startsWith(callback) && hops < 5; hops += 1)
      answer = await browser(new URL(answer.to, publicUrl).href);
    return new URL(answer.to || 'http://nowhere/');
  };
  const redeem = (code: string) =>
    kit.post('/identity/token', {
      grant_type: 'authorization_code',
      client_id: 'slrt-console',
      code,
      redirect_uri: callback,
      code_verifier: verifier,
    });
  return { open, follow, redeem };
}

/** Signs in on the page. Returns the tokens and the code they were made from. */
export async function signIn(kit: IdentityKit, login: string, browser = kit.browser()) {
  const flow = startFlow(kit, browser);
  const page = await flow.open();
  const answer = await browser(new URL(page.to, publicUrl).href, { login, password });
  const code = (await flow.follow(answer)).searchParams.get('code') ?? '';
  const { body } = await flow.redeem(code);
  return { ...tokensOf(body), code, flow, browser };
}

export function tokensOf(body: Readonly<Record<string, unknown>>) {
  const { access_token: access = '', refresh_token: refresh = '', id_token: id = '' } = body as Record<string, string>;
  return { access, refresh, id, claims: access ? decodeJwt(access) : {}, idClaims: id ? decodeJwt(id) : {} };
}

export const refreshWith = (kit: IdentityKit, refresh: string) =>
  kit.post('/identity/token', { grant_type: 'refresh_token', client_id: 'slrt-console', refresh_token: refresh });
