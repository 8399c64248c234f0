import { spawn, type ChildProcess } from 'node:child_process';
import { Socket } from 'node:net';
import { fileURLToPath } from 'node:url';

/** What the guard clears away when this process ends without having done so. */
export type Guarded =
  | {
      readonly pid: number;
      /** Asks the process to stop in order. */
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
 * Starts the guard, a process of its own session that reads a pipe from this one. The kernel closes the pipe when this
 * process ends, also by SIGKILL. Neither keeps this process running. A guard that ends early is started again.
 */
function startGuard(): void {
  const started = spawn(process.execPath, [program], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
    env: {},
    cwd: '/',
  });
  guard = started;
  started.unref();
  if (started.stdin instanceof Socket) started.stdin.unref();
  started.stdin.on('error', () => undefined); // it has ended: `exit` starts another one
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
    if (!entries.delete(key)) return;
    sendCommand({ drop: key });
    if (entries.size > 0) return;
    guard?.stdin?.end();
    guard = null;
  };
}

/** Stops `child` should this process end before it, however it ends: first `stopSignal`, after 8 s SIGKILL. */
export function guardProcess(child: ChildProcess, options: { stopSignal: NodeJS.Signals; isServer: boolean }): void {
  if (child.pid === undefined) return; // it could not be started
  child.once('exit', add({ pid: child.pid, ...options }));
}

/** Deletes `folder` should this process end before the returned function is called; after the guarded processes. */
export function guardFolder(folder: string): () => void {
  return add({ folder });
}
