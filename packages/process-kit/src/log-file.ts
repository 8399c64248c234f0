import { mkdirSync, statSync } from 'node:fs';
import { open, rename, rm, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';

export interface LogFile {
  write(chunk: Buffer | string): void;
  /** The last 16 kB written, even when the disk stored none of them. */
  tail(): string;
  /** Resolves when all output is in the file or was dropped. */
  close(): Promise<void>;
}

const maxQueuedBytes = 1_000_000;
const tailBytes = 16_384;

interface Limits {
  readonly maxBytes: number;
  /** Number of files kept, including the current one. */
  readonly files: number;
}

/**
 * Appends to a file that is rotated when it is full. Throws the disk's errors; the next append opens the file again.
 */
function openRotated(file: string, { maxBytes, files }: Limits) {
  let handle: FileHandle | null = null;
  let size = 0;
  const numbered = (n: number) => (n === 0 ? file : file.replace(/\.log$/, `.${n}.log`));

  async function openFile(): Promise<FileHandle> {
    mkdirSync(dirname(file), { recursive: true });
    size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    return open(file, 'a', 0o600);
  }

  async function close(): Promise<void> {
    const closing = handle;
    handle = null;
    await closing?.close().catch(() => undefined);
  }

  async function rotate(): Promise<void> {
    await close();
    await rm(numbered(files - 1), { force: true });
    for (let n = files - 2; n >= 0; n -= 1)
      await rename(numbered(n), numbered(n + 1)).catch((error: unknown) => {
        if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      });
  }

  return {
    append: async (chunk: Buffer) => {
      if (size > 0 && size + chunk.length > maxBytes) await rotate();
      handle ??= await openFile();
      await handle.writeFile(chunk);
      size += chunk.length;
    },
    close,
  };
}

/**
 * Opens a log that keeps at most `files` files of about `maxBytes`: `name.log`, then `name.1.log`, `name.2.log`, the
 * oldest last. It never throws and never blocks the writer. Output that a full or slow disk cannot store is dropped,
 * and the next line written reports how much.
 */
export function openLog(file: string, limits: Limits): LogFile {
  const rotated = openRotated(file, limits);
  let queue: Buffer[] = [];
  let queued = 0;
  let dropped = 0;
  let tail = Buffer.alloc(0);
  let working: Promise<void> | null = null;

  async function drain(): Promise<void> {
    while (queue.length > 0) {
      const chunk = Buffer.concat(queue);
      queue = [];
      queued = 0;
      try {
        const reported = dropped;
        if (reported > 0) await rotated.append(Buffer.from(`\n[${reported} bytes of output were not written]\n`));
        dropped -= reported; // more may have been dropped in the meantime
        await rotated.append(chunk);
      } catch {
        dropped += chunk.length;
        await rotated.close();
      }
    }
    working = null;
  }

  return {
    write: (text) => {
      const chunk = typeof text === 'string' ? Buffer.from(text) : text;
      tail = Buffer.concat([tail, chunk]).subarray(-tailBytes);
      if (queued + chunk.length > maxQueuedBytes) {
        dropped += chunk.length;
        return;
      }
      queue.push(chunk);
      queued += chunk.length;
      working ??= drain();
    },
    tail: () => tail.toString('utf8'),
    close: async () => {
      await working;
      await rotated.close();
    },
  };
}
