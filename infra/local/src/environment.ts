import { accessSync, constants, mkdirSync } from 'node:fs';
import { readDeploymentEnvironment, type DeploymentEnvironment } from '@slrt/deployment';
import { readHostEnvironment, type HostEnvironment } from '@slrt/process-kit';
import { CommandError } from '@slrt/runtime';
import { serviceNames, type ServiceName } from '@slrt/subgraph';

/**
 * Demo data of a new instance: `full` (everything, with six months of complaints), `households` (everything except complaints),
 * `settings` (only settings of the districts) or `off` (nothing).
 */
export type DemoData = (typeof demoData)[number];
const demoData = ['full', 'households', 'settings', 'off'] as const;

export interface LocalEnvironment extends DeploymentEnvironment, HostEnvironment {
  readonly port: number;
  /** Services to start. The gateway starts only with all of them, and without it nothing is written but the databases. */
  readonly services: readonly ServiceName[];
  readonly demoData: DemoData;
  /** `host:port` of webhook receivers on this machine, comma-separated. */
  readonly webhookExemptHosts: string;
  /** Cost budgets of the gateway. Off in benchmarks. */
  readonly budgets: 'on' | 'off';
  /** Below this much free space on the disk of `home`, in bytes, writes are refused. */
  readonly minFreeBytes: number;
  /** File of registered apps; empty: that of identity. */
  readonly clientsFile: string;
  /** Origins of other pages that may ask the gateway, comma-separated. */
  readonly corsOrigins: string;
  /** Log level of every process. */
  readonly logLevel: string;
}

/** Reads the process environment of `npm start`. Throws a CommandError when a value is not valid. */
export function readEnvironment(): LocalEnvironment {
  const env = process.env;
  const deployment = readDeploymentEnvironment();
  const port = Number(env['PORT'] ?? 4000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new CommandError('PORT must be a number between 0 and 65535.');
  const minFree = Number(env['SLRT_MIN_FREE_MB'] ?? 128);
  if (!Number.isFinite(minFree) || minFree < 0)
    throw new CommandError('SLRT_MIN_FREE_MB must be a number of megabytes.');
  return {
    ...deployment,
    ...readHostEnvironment(),
    port,
    services: serviceNames,
    demoData: demoData.find((each) => each === env['SLRT_DEMO_DATA']) ?? 'full',
    webhookExemptHosts: env['SLRT_WEBHOOK_EXEMPT_HOSTS'] ?? '',
    budgets: env['SLRT_BUDGETS'] === 'off' ? 'off' : 'on',
    minFreeBytes: minFree * 1_000_000,
    clientsFile: env['SLRT_CLIENTS_FILE'] ?? '',
    corsOrigins: env['SLRT_CORS_ORIGINS'] ?? '',
    logLevel: env['SLRT_LOG_LEVEL'] ?? 'info',
  };
}

/** Creates the home folder. Throws a CommandError when it cannot be written. */
export function prepareHome(home: string): void {
  try {
    mkdirSync(home, { recursive: true, mode: 0o755 });
    accessSync(home, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch {
    throw new CommandError(
      `The folder ${home} cannot be written. Give it to your user, or set SLRT_HOME to one of yours.`,
    );
  }
}
