import { spawn, type ChildProcess } from 'node:child_process';
import { createWriteStream, mkdirSync, type WriteStream } from 'node:fs';
import { join } from 'node:path';
import { backOff, sleep } from '@slrt/runtime';
import { guardProcess } from './guard.ts';

export interface ProcessSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Record<string, string>;
  readonly cwd?: string;
  readonly uid?: number;
  readonly gid?: number;
  /** Signal that stops it in order. */
  readonly stopSignal?: NodeJS.Signals;
  /** Resolves when it can be used. */
  readonly ready: () => Promise<boolean>;
}

export interface Supervised {
  readonly name: string;
  pid(): number | null;
  restarts(): number;
  /** Waits until it is ready; false after the time or when it keeps ending. */
  waitReady(milliseconds: number): Promise<boolean>;
  stop(): Promise<void>;
}

/** Starts a process, restarts it with back-off when it ends by itself, keeps its output in the home's logs folder. */
export function supervise(spec: ProcessSpec, home: string, onRestart: (pid: number) => void): Supervised {
  const folder = join(home, 'logs');
  mkdirSync(folder, { recursive: true });
  const log: WriteStream = createWriteStream(join(folder, `${spec.name}.log`), { flags: 'a' });
  let child: ChildProcess | null = null;
  let stopping = false;
  let restarts = 0;
  let failures = 0;

  const exited = (running: ChildProcess) => running.exitCode !== null || running.signalCode !== null;

  function launch(): void {
    const started = Date.now();
    const running = spawn(spec.command, spec.args, {
      env: spec.env,
      cwd: spec.cwd,
      stdio: ['ignore', 'pipe', 'pipe', ...(spec.command === process.execPath ? (['ipc'] as const) : [])],
      // Its own group: Ctrl-C reaches the supervisor alone, which stops all in order.
      detached: true,
      ...(spec.uid === undefined ? {} : { uid: spec.uid, gid: spec.gid }),
    });
    child = running;
    guardProcess(running, { stopSignal: spec.stopSignal ?? 'SIGTERM', isServer: spec.command !== process.execPath });
    running.stdout?.pipe(log, { end: false });
    running.stderr?.pipe(log, { end: false });
    running.once('error', () => undefined); // a command that cannot be started shows as an exit
    running.once('close', () => {
      if (stopping) return;
      failures = Date.now() - started > 10_000 ? 1 : failures + 1;
      restarts += 1;
      setTimeout(
        () => {
          if (stopping) return;
          launch();
          if (child?.pid) onRestart(child.pid);
        },
        backOff(failures, 100, 5_000),
      );
    });
  }

  launch();
  return {
    name: spec.name,
    pid: () => child?.pid ?? null,
    restarts: () => restarts,
    waitReady: async (milliseconds) => {
      const until = Date.now() + milliseconds;
      while (Date.now() < until && failures < 6) {
        if (await spec.ready().catch(() => false)) return true;
        await sleep(50);
      }
      return false;
    },
    stop: async () => {
      stopping = true;
      const running = child;
      if (running && !exited(running)) {
        const ended = new Promise((resolve) => running.once('close', resolve));
        running.kill(spec.stopSignal ?? 'SIGTERM');
        const timer = setTimeout(() => running.kill('SIGKILL'), 15_000);
        await ended;
        clearTimeout(timer);
      }
      log.end();
    },
  };
}
