import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseUrls } from '@slrt/database';
import { createPlayer } from '@slrt/local';
import { readRunFile, type RunFile } from '@slrt/deployment';
import { createClient, createTokens } from '@slrt/graph-client';

/** Returns the instance that the global set-up started. */
export function running() {
  const home = process.env['SLRT_TEST_HOME'];
  if (!home) throw new Error('run with npm test: it starts the instance');
  const { clientSecret, databasePassword } = JSON.parse(readFileSync(join(home, 'secrets.json'), 'utf8')) as {
    clientSecret: string;
    databasePassword: string;
  };
  const run: RunFile = readRunFile(home);
  const tokens = createTokens(run.identity.url, clientSecret);
  const graph = createClient(run.gateway.url, tokens);
  return {
    home,
    run: () => readRunFile(home),
    url: `${run.gateway.url}/graphql`,
    tokens,
    graph,
    player: createPlayer(graph),
    /** URL of the database server for its administrator. */
    server: { url: run.postgres.url, password: databasePassword },
    /** URL of a service's database as its owner, who is subject to row security but not to grants. */
    ownerUrl: (service: string) => databaseUrls(run.postgres.url, service, databasePassword).owner,
    /** URL of a service's database with the service's own role. */
    appUrl: (service: string) => databaseUrls(run.postgres.url, service, databasePassword).app,
  };
}

export async function post(
  url: string,
  token: string | null,
  body: unknown,
): Promise<{
  status: number;
  body: {
    data?: unknown;
    errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[];
  };
}> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(token ? { authorization: `Bearer ${token}` } : {}) },
    body: JSON.stringify(body),
  });
  return { status: response.status, body: (await response.json()) as never };
}
