import { readdirSync, readFileSync, readlinkSync } from 'node:fs';

const attempt = (read: () => string): string => {
  try {
    return read();
  } catch {
    return ''; // the process has just ended, or belongs to another user
  }
};

/** Running processes from /proc; zombies are left out. */
function listProcesses(): { pid: number; parent: number; text: string }[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      const stat = attempt(() => readFileSync(`/proc/${name}/stat`, 'utf8'));
      const [state, parent] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
      if (!state || state === 'Z' || state === 'X') return [];
      const parts = ['cmdline', 'environ'].map((part) => attempt(() => readFileSync(`/proc/${name}/${part}`, 'utf8')));
      const text = [...parts, attempt(() => readlinkSync(`/proc/${name}/cwd`))].join('\0');
      return [{ pid: Number(name), parent: Number(parent), text }];
    });
}

/**
 * Returns the ids of the processes whose command line, environment or working folder contains `folder`, except this
 * process.
 */
export function findProcessesOf(folder: string): number[] {
  return listProcesses().flatMap(({ pid, text }) => (text.includes(folder) && pid !== process.pid ? [pid] : []));
}

/** Returns the ids of the running children of a process. */
export function findChildrenOf(parent: number): number[] {
  return listProcesses().flatMap((each) => (each.parent === parent ? [each.pid] : []));
}

/** True while the process runs, even as a child of another process. */
export function isRunning(pid: number): boolean {
  return listProcesses().some((each) => each.pid === pid);
}
