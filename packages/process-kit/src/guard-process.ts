import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Guarded, GuardCommand } from './guard.ts';

/**
 * Waits for the end of the parent process and then stops the processes that it left behind: see guard.ts. Runs as a
 * program of its own, with the pipe as its standard input.
 */
interface Process {
  readonly pid: number;
  readonly stopSignal: NodeJS.Signals;
  readonly isServer: boolean;
  readonly startedAt: string | null;
}
const hasProc = existsSync('/proc/self/stat');

/**
 * Returns the start time of a running process, or null when it has ended. It distinguishes the process from a later one
 * with the same number. Without /proc, any process with that number matches.
 */
function startOf(pid: number): string | null {
  try {
    if (!hasProc) {
      process.kill(pid, 0);
      return 'unknown';
    }
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // After the name in brackets: state is the 3rd field of proc(5), start time the 22nd.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return fields[0] === 'Z' || fields[0] === 'X' ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}
const isRunning = ({ pid, startedAt }: Process) => startedAt !== null && startOf(pid) === startedAt;

function send({ pid }: Process, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    return; // it has just ended
  }
}

async function stopAll(processes: readonly Process[]): Promise<void> {
  const running = () => processes.filter(isRunning);
  for (const each of running()) {
    send(each, each.stopSignal);
    send(each, 'SIGCONT'); // a paused process receives the signal only when it continues
  }
  for (let waited = 0; waited < 8_000 && running().length > 0; waited += 50) await sleep(50);
  for (const each of running()) send(each, 'SIGKILL');
  for (let waited = 0; waited < 2_000 && running().length > 0; waited += 50) await sleep(50);
}

// Only the end of the pipe ends it. A signal to all processes also reaches the supervisor.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => undefined);

const entries = new Map<number, Exclude<Guarded, { pid: number }> | Process>();
for await (const line of createInterface({ input: process.stdin })) {
  const order = JSON.parse(line) as GuardCommand;
  if ('drop' in order) entries.delete(order.drop);
  else if ('folder' in order.guarded) entries.set(order.add, order.guarded);
  else entries.set(order.add, { ...order.guarded, startedAt: startOf(order.guarded.pid) });
}
const left = [...entries.values()];
const processes = left.filter((each) => 'pid' in each);
await stopAll(processes.filter((each) => !each.isServer));
await stopAll(processes.filter((each) => each.isServer));
for (const each of left) if ('folder' in each) rmSync(each.folder, { recursive: true, force: true });
process.exit(0);
