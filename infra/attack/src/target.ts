import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvironment, startInstance, startSecondGateway, type Instance } from '@slrt/local';
import { freePort } from '@slrt/process-kit';
import { uuidv7 } from 'uuidv7';

/** Target of the attack: a separate instance behind a gateway with a server's settings. */
export interface Target {
  /** URL of the gateway, without a path. */
  readonly url: string;
  readonly instance: Instance;
  readonly tokens: (persona: string) => Promise<string>;
  readonly ask: (persona: string, query: string, variables?: object) => Promise<Answer>;
  /** Sends a request through a gateway without budgets, to test the controls behind them. */
  readonly askFreely: Target['ask'];
  stop(): Promise<void>;
}
export interface Answer {
  readonly status: number;
  readonly text: string;
  readonly codes: readonly string[];
  readonly milliseconds: number;
}
/** One attempt: its answer, and whether the defence held. */
export interface Attempt {
  readonly name: string;
  readonly answer: string;
  readonly milliseconds: number;
  readonly held: boolean;
}

/** A request of an attacker, with any body and headers. */
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

/** Returns a short summary of an answer. */
export const shortly = ({ status, codes }: Answer): string =>
  `${status}${codes.length > 0 ? ` ${[...new Set(codes)].slice(0, 3).join(' ')}` : ''}`;

/** Starts a gateway with a server's settings on the subgraphs of an instance. */
const startGateway = ({ run, secrets }: Instance, budgets: 'on' | 'off') =>
  startSecondGateway(run, {
    ACTOR_PRIVATE_JWK: JSON.stringify(secrets.actorPrivate),
    LOG_LEVEL: 'warn',
    BUDGETS: budgets,
    METRICS_TOKEN: uuidv7(),
  });

export async function startTarget(): Promise<Target> {
  const home = mkdtempSync(join(tmpdir(), 'slrt-attack-'));
  const instance = await startInstance(
    { ...readEnvironment(), home, port: await freePort(), demoData: 'households', budgets: 'on' },
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
      await Promise.all([gateway.stop(), open.stop()]);
      await instance.stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}
