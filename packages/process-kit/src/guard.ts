import { spawn, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';
import { compileCacheEnvironment } from '@slrt/runtime';

/** Processes and folders that the guard cleans up when this process ends without having done so. */
export type Guarded =
  | {
      readonly pid: number;
      /** Signal for an orderly stop. */
      readonly stopSignal: NodeJS.Signals;
      /** Servers are stopped after the processes that use them. */
      readonly isServer: boolean;
    }
  | { readonly folder: string };

/** A line on the guard's standard input. */
export type GuardCommand = { readonly add: number; readonly guarded: Guarded } | { readonly drop: number };

const program = fileURLToPath(new URL('./guard-process.ts', import.meta.url));
const entries = new Map<number, Guarded>();
let guard: ChildProcess | null = null;
let lastKey = 0;

const sendCommand = (order: GuardCommand): void => void guard?.stdin?.write(`${JSON.stringify(order)}\n`);

/**
 * Starts the guard, a process in its own session that reads a pipe from this one. The kernel closes the pipe when this
 * process ends, also by SIGKILL. Neither the guard nor the pipe keeps this process running. A guard that ends early is
 * restarted.
 */
function startGuard(): void {
  const started = spawn(process.execPath, [program], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: compileCacheEnvironment(),
    cwd: '/',
  });
  guard = started;
  started.unref();
  if (started.stdin instanceof Socket) started.stdin.unref();
  started.stdin.on('error', () => undefined); // the guard has ended: `exit` starts another one
  started.once('error', () => undefined);
  started.once('exit', () => {
    if (guard !== started) return;
    guard = null;
    setTimeout(() => {
      if (!guard && entries.size > 0) startGuard();
    }, 1_000).unref();
  });
  for (const [add, guarded] of entries) sendCommand({ add, guarded });
}

function add(guarded: Guarded): () => void {
  const key = (lastKey += 1);
  entries.set(key, guarded);
  if (guard) sendCommand({ add: key, guarded });
  else startGuard();
  return () => {
    if (entries.delete(key)) sendCommand({ drop: key }); // an idle guard waits for the next process
  };
}

/** Stops `child` if this process ends first, for any reason: sends `stopSignal`, after 8 s SIGKILL. */
export function guardProcess(child: ChildProcess, options: { stopSignal: NodeJS.Signals; isServer: boolean }): void {
  if (child.pid === undefined) return; // the process could not be started
  child.once('exit', add({ pid: child.pid, ...options }));
}

/**
 * Deletes `folder` if this process ends before the returned function is called. Guarded processes are stopped first.
 */
export function guardFolder(folder: string): () => void {
  return add({ folder });
}
