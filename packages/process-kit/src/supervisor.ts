import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { backOff, sleep } from '@slrt/runtime';
import { guardProcess } from './guard.ts';
import { explainFailure } from './explain-failure.ts';
import { openLog, type LogFile } from './log-file.ts';

export interface ProcessSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  /** Signal for an orderly stop. */
  readonly stopSignal?: NodeJS.Signals;
  /** Runs before a restart after an unexpected end. */
  readonly onEnd?: () => void;
  /** Resolves when the process is ready. */
  readonly ready: () => Promise<boolean>;
}

export interface SupervisedProcess {
  readonly name: string;
  pid(): number | null;
  restarts(): number;
  /** Waits until it is ready. Resolves to false after the time, or when it keeps ending. */
  waitReady(milliseconds: number): Promise<boolean>;
  /** Returns why it does not start, from the end of its log: one sentence without a full stop. */
  failure(): string;
  signal(signal: NodeJS.Signals): void;
  /** Stops it with its signal and starts it again. */
  restart(): Promise<void>;
  stop(): Promise<void>;
}

/** Log files per process: the current one and two older ones. */
export const logLimits = { maxBytes: 10_000_000, files: 3 };

const hasExited = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

/** Sends the signal for an orderly stop, after 15 s SIGKILL. Resolves when the process's output has ended. */
async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (hasExited(child)) return;
  const ended = new Promise((resolve) => child.once('close', resolve));
  child.kill(signal);
  const timer = setTimeout(() => child.kill('SIGKILL'), 15_000);
  await ended;
  clearTimeout(timer);
}

/** Starts the process of a spec once, with its output in the log, guarded against the end of this process. */
function launch(spec: ProcessSpec, log: LogFile): ChildProcess {
  const isNode = spec.command === process.execPath;
  const child = spawn(spec.command, spec.args, {
    env: spec.env,
    cwd: spec.cwd,
    stdio: ['ignore', 'pipe', 'pipe', ...(isNode ? (['ipc'] as const) : [])],
    // Uses its own process group: Ctrl-C reaches only the supervisor, which stops all processes in order.
    detached: true,
    ...(spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.gid }),
  });
  guardProcess(child, { stopSignal: spec.stopSignal ?? 'SIGTERM', isServer: !isNode });
  child.stdout?.on('data', (chunk: Buffer) => log.write(chunk));
  child.stderr?.on('data', (chunk: Buffer) => log.write(chunk));
  child.once('error', (error) => log.write(`${error.message}\n`)); // a command that cannot be started shows as an exit
  return child;
}

/**
 * Starts a process and restarts it with back-off when it ends unexpectedly. Its output goes to
 * `<home>/logs/<name>.log`. Calls `onRestart` with the new process id after each restart.
 */
export function supervise(spec: ProcessSpec, home: string, onRestart: (pid: number) => void): SupervisedProcess {
  const log = openLog(join(home, 'logs', `${spec.name}.log`), logLimits);
  const stopSignal = spec.stopSignal ?? 'SIGTERM';
  let stopping = false;
  let restarting = false;
  let restarts = 0;
  let failures = 0;

  function start(): ChildProcess {
    const startedAt = Date.now();
    const started = launch(spec, log);
    started.once('close', () => {
      if (stopping || restarting) return;
      failures = Date.now() - startedAt > 10_000 ? 1 : failures + 1;
      restarts += 1;
      spec.onEnd?.();
      setTimeout(startAgain, backOff(failures, 100, 5_000));
    });
    return started;
  }

  function startAgain(): void {
    if (stopping || restarting) return;
    child = start();
    if (child.pid) onRestart(child.pid);
  }

  let child = start();
  return {
    name: spec.name,
    pid: () => child.pid ?? null,
    restarts: () => restarts,
    waitReady: async (milliseconds) => {
      const until = Date.now() + milliseconds;
      while (Date.now() < until && failures < 6) {
        if (await spec.ready().catch(() => false)) return true;
        await sleep(50);
      }
      return false;
    },
    failure: () => explainFailure(log.tail()),
    signal: (signal) => void child.kill(signal),
    restart: async () => {
      if (stopping || restarting || hasExited(child)) return; // about to be started anyway
      restarting = true;
      await end(child, stopSignal);
      restarting = false;
      restarts += 1;
      startAgain();
    },
    stop: async () => {
      stopping = true;
      await end(child, stopSignal);
      await log.close();
    },
  };
}
