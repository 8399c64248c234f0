import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { freePort, readEnvironment, startInstance, uuidv7, type Instance } from '@slrt/local';

/** What is attacked: an instance of its own, behind a gateway with the settings of a server. */
export interface Target {
  /** Of the gateway, without a path. */
  readonly url: string;
  readonly instance: Instance;
  readonly tokens: (persona: string) => Promise<string>;
  readonly ask: (persona: string, query: string, variables?: object) => Promise<Answer>;
  /** The same past the budgets, where what is behind them is tried. */
  readonly askFreely: Target['ask'];
  stop(): Promise<void>;
}
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly codes: readonly string[];
  readonly milliseconds: number;
}
/** One thing that was tried: what came back, and whether it held. */
export interface Attempt {
  readonly name: string;
  readonly answer: string;
  readonly milliseconds: number;
  readonly held: boolean;
}

/** A request as an attacker sends it: any body, any headers. */
export async function send(url: string, init: RequestInit): Promise<Answer> {
  const began = performance.now();
  const response = await fetch(url, { ...init, redirect: 'manual', signal: AbortSignal.timeout(30_000) });
  const text = await response.text();
  return { status: response.status, text, codes: codesOf(text), milliseconds: performance.now() - began };
}

function codesOf(text: string): string[] {
  try {
    const { errors, data } = JSON.parse(text) as { errors?: { extensions?: { code?: string } }[]; data?: unknown };
    const refusals = [...JSON.stringify(data ?? null).matchAll(/"__typename":"(\w+)"/g)].map((match) => match[1] ?? '');
    return [...(errors ?? []).map((error) => error.extensions?.code ?? 'NO_CODE'), ...refusals];
  } catch {
    return [];
  }
}

/** What the answer was, in a few words. */
export const shortly = ({ status, codes }: Answer): string =>
  `${status}${codes.length > 0 ? ` ${[...new Set(codes)].slice(0, 3).join(' ')}` : ''}`;

/** A gateway with the settings of a server on the subgraphs of an instance. */
async function startGateway({ run, secrets }: Instance, budgets: 'on' | 'off') {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const file = fileURLToPath(new URL('../../../services/gateway/src/main.ts', import.meta.url));
  const env = {
    GATEWAY_PORT: String(port),
    GATEWAY_LOG_LEVEL: 'warn',
    GATEWAY_REGISTRY_URL: run.services.registry.url,
    GATEWAY_COMPLAINTS_URL: run.services.complaints.url,
    GATEWAY_REFERRALS_URL: run.services.referrals.url,
    GATEWAY_PUSKESOS_URL: run.services.puskesos.url,
    GATEWAY_ISSUER: run.identity.url,
    GATEWAY_JWKS_URL: `${run.identity.url}/jwks`,
    GATEWAY_ACTOR_PRIVATE_JWK: JSON.stringify(secrets.actorPrivate),
    GATEWAY_BUDGETS: budgets,
    GATEWAY_METRICS_TOKEN: uuidv7(),
    NODE_ENV: 'production',
  };
  const child = spawn(process.execPath, [file], { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const isReady = () =>
    fetch(`${url}/readyz`).then(
      (response) => response.ok,
      () => false,
    );
  for (let waited = 0; !(await isReady()); waited += 100) {
    if (waited > 30_000) throw new Error('the gateway does not start');
    await wait(100);
  }
  return { url, stop: () => child.kill('SIGTERM') };
}

export async function startTarget(): Promise<Target> {
  const home = mkdtempSync(join(tmpdir(), 'slrt-attack-'));
  const instance = await startInstance(
    { ...readEnvironment(), home, port: await freePort(), demoData: 'full', budgets: 'on' },
    () => undefined,
    () => undefined,
  );
  const gateway = await startGateway(instance, 'on');
  const open = await startGateway(instance, 'off');
  const { tokens } = instance;
  const asking =
    (url: string): Target['ask'] =>
    async (persona, query, variables = {}) =>
      send(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${await tokens(persona)}` },
        body: JSON.stringify({ query, variables }),
      });
  return {
    url: gateway.url,
    instance,
    tokens,
    ask: asking(gateway.url),
    askFreely: asking(open.url),
    stop: async () => {
      gateway.stop();
      open.stop();
      await instance.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
