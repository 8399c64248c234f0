import { join } from 'node:path';
import { removeRunFile, writeRunFile, type RunFile } from '@slrt/deployment';
import {
  guardInstance,
  supervise,
  type InstanceGuard,
  type ProcessSpec,
  type SupervisedProcess,
} from '@slrt/process-kit';
import { CommandError } from '@slrt/runtime';
import { serviceNames } from '@slrt/subgraph';

/** Groups of processes in the order in which they stop: each group before the one that it uses. */
const stopOrder = [['gateway'], [...serviceNames, 'identity'], ['nats'], ['postgres']] as const;

/** A slow machine that starts all processes at once needs more than a minute. One that keeps ending is noticed earlier. */
const startMilliseconds = 180_000;

/** The supervised processes of one instance, and the guard of its disk. */
export interface Processes {
  readonly disk: InstanceGuard;
  /** Starts a process and waits until it is ready. Throws a CommandError with the reason when it does not become so. */
  readonly start: (spec: ProcessSpec) => Promise<void>;
  readonly pidOf: (name: string) => number | null;
  /** Writes run.json now and after each restart of a process. */
  publish(describe: () => RunFile): void;
  stop(): Promise<void>;
}

export function createProcesses(options: {
  readonly home: string;
  readonly minFreeBytes: number;
  readonly say: (text: string) => void;
}): Processes {
  const { home } = options;
  const children = new Map<string, SupervisedProcess>();
  const disk = guardInstance({ ...options, find: (name) => children.get(name) });
  let stopping = false;
  let describeRun: (() => RunFile) | null = null;
  const writeCurrentRun = () => {
    if (describeRun) writeRunFile(home, describeRun());
  };
  return {
    disk,
    start: async (spec) => {
      if (stopping) throw new CommandError('Stopped while starting.');
      const child = supervise(spec, home, writeCurrentRun);
      children.set(spec.name, child);
      if (await child.waitReady(startMilliseconds)) return;
      const log = join(home, 'logs', `${spec.name}.log`);
      throw new CommandError(`${spec.name} does not start: ${child.failure()}. Its log: ${log}`);
    },
    pidOf: (name) => children.get(name)?.pid() ?? null,
    publish: (describe) => {
      describeRun = describe;
      writeCurrentRun();
    },
    stop: async () => {
      stopping = true;
      disk.stop();
      removeRunFile(home);
      for (const group of stopOrder)
        await Promise.all(group.map((name) => children.get(name)?.stop() ?? Promise.resolve()));
    },
  };
}
