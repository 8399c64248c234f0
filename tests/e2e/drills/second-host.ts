import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RunFile } from '@slrt/deployment';
import type { ServiceName } from './convergence.ts';
import { openNetwork, type Network } from './network.ts';

/** A second process of a service on a host of its own. */
export interface SecondHost {
  readonly service: ServiceName;
  readonly network: Network;
  stop(): Promise<void>;
}

/** Both hosts and the players share two cores. */
const readyMilliseconds = 150_000;

/** The environment of a running process (Linux). */
function environmentOf(pid: number): Record<string, string> {
  const lines = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0').filter(Boolean);
  return Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]));
}

async function waitUntilReady(child: ChildProcess): Promise<void> {
  const ready = new Promise<void>((resolve, reject) => {
    let output = '';
    child.stdout?.on('data', (bytes: Buffer) => {
      if (output.length > 100_000) return;
      output += bytes.toString('utf8');
      if (output.includes('"msg":"ready"')) resolve();
    });
    child.once('exit', () => reject(new Error(`the second process does not start: ${output.slice(-500)}`)));
    setTimeout(() => reject(new Error('the second process is not ready in time')), readyMilliseconds).unref();
  });
  await ready;
}

/** Starts a second process of a service with the first one's settings, on a network that can be cut. Resolves when it is ready. */
export async function startSecondHost(run: RunFile, service: ServiceName): Promise<SecondHost> {
  const network = openNetwork(`slrt-${service}`);
  try {
    const prefix = service.toUpperCase();
    const first = environmentOf(run.services[service].pid);
    const env = { ...first, [`${prefix}_PORT`]: '0' };
    for (const setting of ['DATABASE_URL', 'RELAY_DATABASE_URL', 'NATS_URL'])
      env[`${prefix}_${setting}`] = await network.address(first[`${prefix}_${setting}`] ?? '');
    const main = fileURLToPath(new URL(`../../../services/${service}/src/main.ts`, import.meta.url));
    const [command = '', ...words] = network.command([process.execPath, main]);
    // A service exits when its channel closes, so that a killed drill leaves no process behind.
    const child = spawn(command, words, { env, stdio: ['ignore', 'pipe', 'ignore', 'ipc'] });
    const stop = async () => {
      network.restore();
      if (child.exitCode === null && child.signalCode === null) {
        const ended = once(child, 'exit');
        child.kill('SIGTERM');
        const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
        await ended;
        clearTimeout(timer);
      }
      await network.remove();
    };
    await waitUntilReady(child).catch(async (error: unknown) => {
      await stop();
      throw error;
    });
    return { service, network, stop };
  } catch (error) {
    await network.remove().catch(() => undefined);
    throw error;
  }
}
