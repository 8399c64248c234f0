import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { decodeJwt } from 'jose';
import { runScript } from '../operator-command.ts';
import { startOwnGateway } from '../own-gateway.ts';
import { running } from '../running.ts';
import { resource, startSecondProvider } from '../second-provider.ts';

type Gateway = Awaited<ReturnType<typeof startOwnGateway>>;
export interface AccessGateway {
  readonly gateway: Gateway;
  readonly tokens: (persona: string) => Promise<string>;
}

/** The name that the other provider has for a persona. It is not the ID in our records. */
const subjectOf = (persona: string) => `Example|${persona}`;

/** Writes a list of these personas with the assignments that identity gives them, and imports it. Returns the roster's file. */
async function importRoster(folder: string, personas: readonly string[]): Promise<string> {
  const { home, tokens } = running();
  // A folder of its own, with what the command needs of the instance.
  for (const part of ['run.json', 'secrets.json', 'nats'])
    cpSync(join(home, part), join(folder, part), { recursive: true });
  const people = await Promise.all(
    personas.map(async (id) => {
      const { assignments } = decodeJwt(await tokens(id));
      return { subject: subjectOf(id), id, assignments };
    }),
  );
  const list = join(folder, 'people.json');
  writeFileSync(list, JSON.stringify({ people }));
  await runScript({ SLRT_HOME: folder }, 'slrt', 'roster:import', list, '--apply');
  return join(folder, 'roster', 'roster.json');
}

/** Starts a gateway whose tokens come from another provider and hold nothing but a subject. The assignments are on the roster. */
async function startWithRoster(personas: readonly string[]): Promise<AccessGateway> {
  const folder = mkdtempSync(join(tmpdir(), 'slrt-access-'));
  const [provider, roster] = await Promise.all([startSecondProvider({}), importRoster(folder, personas)]);
  const gateway = await startOwnGateway({
    BUDGETS: 'off',
    ...{ ISSUER: provider.issuer, JWKS_URL: provider.jwksUrl, AUDIENCE: resource },
    ...{ ASSIGNMENTS: 'roster', ROSTER: `file:${roster}`, IDENTITY_URL: '' },
  });
  const made = new Map<string, Promise<string>>();
  return {
    tokens: (persona) => {
      const token =
        made.get(persona) ??
        provider.sign(provider.claims({ sub: subjectOf(persona), exp: Date.now() / 1000 + 1_800 }));
      made.set(persona, token);
      return token;
    },
    gateway: {
      url: gateway.url,
      stop: async () => {
        await gateway.stop();
        await provider.stop();
        rmSync(folder, { recursive: true, force: true });
      },
    },
  };
}

/** Starts a gateway to which these personas come with assignments in their tokens, or on the roster of `roster:import`. */
export async function startAccessGateway(
  assignments: 'claims' | 'roster',
  personas: readonly string[],
): Promise<AccessGateway> {
  if (assignments === 'roster') return startWithRoster(personas);
  return { gateway: await startOwnGateway({ BUDGETS: 'off' }), tokens: running().tokens };
}
