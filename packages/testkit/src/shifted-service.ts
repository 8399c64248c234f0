import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { createDatabase } from '@slrt/database';
import type { Actor } from '@slrt/domain';
import { freePort, readHostEnvironment, supervise } from '@slrt/process-kit';
import { serviceFile, type RunningService, type ServiceName } from '@slrt/subgraph';
import { SignJWT, type CryptoKey } from 'jose';

const clock = fileURLToPath(new URL('./shift-clock.ts', import.meta.url));

/** A service in a process of its own. */
export interface ServiceProcess extends RunningService {
  /** Kills the process with SIGKILL. Resolves once its supervisor has started it again and it answers. */
  kill(): Promise<void>;
}

/**
 * Starts a service in its own process with a clock `offset` milliseconds ahead of the machine's (negative: behind).
 * Resolves once the service answers, ready or not.
 */
export async function startShiftedService(
  service: ServiceName,
  settings: Readonly<Record<string, string | number>> & { readonly DATABASE_URL: string },
  { offset, home }: { offset: number; home: string },
): Promise<ServiceProcess> {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  // A process that reads its environment rejects the plain keys of tests. One that is started again needs the same keys.
  const key = createHash('sha256').update(home).digest('base64url');
  const keys = {
    CONTACT_KEY: key,
    PROFILE_KEY: key,
    DELIVERY_KEY: key,
    IDENTITY_KEY: key,
    SUBJECT_KEY: key,
    FILES_KEY: key,
    LINK_KEY: key,
    CODE_KEY: key,
    CLIENT_SECRET: key,
  };
  const own = { ...settings, ...keys, LOG_LEVEL: 'warn', PORT: port };
  const named: Record<string, string> = {};
  for (const [name, value] of Object.entries(own)) named[`${service.toUpperCase()}_${name}`] = String(value);
  const running = supervise(
    {
      name: service,
      command: process.execPath,
      args: ['--import', clock, fileURLToPath(serviceFile(service, 'src/main.ts'))],
      env: { ...readHostEnvironment().inherited, CLOCK_OFFSET: String(offset), ...named },
      ready: () => fetch(url).then(() => true),
    },
    home,
    () => undefined,
  );
  if (!(await running.waitReady(120_000))) throw new Error(`${service} does not start; see ${home}/logs`);
  const database = await createDatabase({ url: settings.DATABASE_URL, poolSize: 2, applicationName: 'observer' });
  return {
    url,
    database,
    kill: async () => {
      const killed = running.pid();
      running.signal('SIGKILL');
      while (running.pid() === killed) await sleep(20);
      if (!(await running.waitReady(120_000))) throw new Error(`${service} does not start again; see ${home}/logs`);
    },
    stop: async () => {
      await database.close();
      await running.stop();
    },
  };
}

/** Returns an actor token signed by a gateway with the same shifted clock. */
export function signShifted(key: CryptoKey, offset: number, actor: Actor, audience: string): Promise<string> {
  const now = Math.floor((Date.now() + offset) / 1000);
  return new SignJWT({ assignments: [...actor.assignments] })
    .setProtectedHeader({ alg: 'EdDSA', kid: 't' })
    .setIssuer('slrt-gateway')
    .setAudience(audience)
    .setSubject(actor.id)
    .setIssuedAt(now)
    .setExpirationTime(now + 60)
    .sign(key);
}
