import { join } from 'node:path';
import { guardDisk } from './disk-guard.ts';
import { logLimits, type SupervisedProcess } from './supervisor.ts';
import { openLog } from './log-file.ts';
import { recoverNats } from './nats-recovery.ts';
import { setDiskFull } from './postgres-disk-full.ts';

export interface InstanceGuard {
  /** Data folder of a PostgreSQL on this disk, which refuses writes while the disk is full. */
  watchPostgres(data: string): void;
  /** Monitoring URL of a nats-server on this disk, which is restarted when it does not recover on its own. */
  watchNats(monitor: string): void;
  /** Call it when PostgreSQL has ended unexpectedly: on a full disk it needs space to start again. */
  readonly afterPostgresEnd: () => void;
  stop(): void;
}

/**
 * Keeps an instance readable while its disk is full, and resumes writes when space is available again. Reports each
 * step and writes it to `supervisor.log`.
 */
export function guardInstance(options: {
  readonly home: string;
  readonly minFreeBytes: number;
  readonly say: (sentence: string) => void;
  readonly find: (name: 'postgres' | 'nats') => SupervisedProcess | undefined;
}): InstanceGuard {
  const { home, minFreeBytes } = options;
  const log = openLog(join(home, 'logs', 'supervisor.log'), logLimits);
  let data: string | null = null;
  let endRecovery: () => void = () => undefined;

  const say = (sentence: string) => {
    options.say(sentence);
    log.write(`${new Date().toISOString()} ${sentence}\n`);
  };
  const setFull = (isFull: boolean) => {
    if (!data) return;
    setDiskFull(data, isFull);
    options.find('postgres')?.signal('SIGHUP');
  };
  const disk = guardDisk({
    home,
    minFreeBytes,
    say,
    onFull: () => setFull(true),
    onSpace: () => setFull(false),
  });

  return {
    watchPostgres: (folder) => {
      data = folder;
      setFull(disk.isFull());
    },
    watchNats: (monitor) => {
      const restart = () => options.find('nats')?.restart() ?? Promise.resolve();
      endRecovery = recoverNats({ monitor, hasSpace: () => !disk.isFull(), restart, say });
    },
    afterPostgresEnd: () => {
      if (disk.isFull()) disk.releaseReserve();
    },
    stop: () => {
      if (disk.isFull()) disk.releaseReserve(); // PostgreSQL writes a checkpoint when it stops
      disk.stop();
      endRecovery();
      void log.close();
    },
  };
}
