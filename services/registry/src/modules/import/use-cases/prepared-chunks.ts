import { deserialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { KeyRing } from '@slrt/keys';
import type { RowIssue } from '../layouts/layout.ts';
import type { VillageRow } from '../village-names.ts';
import type { Payload } from './payload.ts';
import type { Prepared } from './prepare.ts';

/** What the thread is told; it has no connection and no settings of its own. */
export interface PrepareTask {
  readonly file: string;
  readonly skip: number;
  readonly layout: string;
  readonly codeList: string;
  readonly surveyDate: string;
  readonly district: string;
  readonly importId: string;
  /** Keys of data as they stand when the import begins: none is replaced while it runs. */
  readonly keys: KeyRing;
  readonly rules: { readonly synthetic: boolean; readonly provinces: readonly string[]; readonly today: string };
  readonly villages: readonly VillageRow[];
  /** Bytes of the file: a small one needs no large heap. */
  readonly bytes: number;
  /** Chunks it may make before the first was taken. */
  readonly ahead: number;
}
/** Households of a chunk; the payload is theirs if none of them is known yet. */
export interface PreparedChunk {
  readonly rows: readonly number[];
  readonly issues: readonly RowIssue[];
  readonly bytesRead: number;
  readonly households: readonly { readonly key: string; readonly hash: string; readonly rows: readonly number[] }[];
  /** Each NIK (keyed hash, hexadecimal) with the place of its household in the chunk and its row. */
  readonly numbers: readonly { readonly index: string; readonly place: number; readonly row: number }[];
  readonly payload: Payload;
}
/** A chunk with the way to its households as such, for where some are known already. */
export interface ReceivedChunk extends PreparedChunk {
  prepared(): Promise<Prepared[]>;
}
export type WorkerMessage =
  { chunk: PreparedChunk } | { prepared: Uint8Array } | { end: true } | { problems: RowIssue[] };
/** To the thread: the oldest chunk is wanted as such, or was written. */
export type WorkerRequest = 'prepared' | 'written';

/** The file cannot be read to its end. */
export class RejectedFile extends Error {
  readonly issues: readonly RowIssue[];
  constructor(issues: readonly RowIssue[]) {
    super('the file cannot be read');
    this.name = 'RejectedFile';
    this.issues = issues;
  }
}

/** Bytes come back as plain arrays of bytes: the vault and the driver want buffers. */
const revived = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function read(bytes: Uint8Array): Prepared[] {
  return (deserialize(bytes) as Prepared[]).map((each) => ({
    ...each,
    household: { ...each.household, inputHash: each.household.inputHash && revived(each.household.inputHash) },
    identifiers: each.identifiers.map((row) => ({ ...row, cipher: revived(row.cipher), index: revived(row.index) })),
  }));
}

/** Bytes up to which a file is small. */
const smallFileBytes = 32 * 1024 * 1024;

/** Chunks of a file as a thread prepares them, a few ahead of the one that is being written. */
export async function* preparedChunks(task: PrepareTask): AsyncGenerator<ReceivedChunk> {
  const worker = new Worker(new URL('./prepare-file.worker.ts', import.meta.url), {
    workerData: task,
    // Short-lived rows by the hundred megabytes: a large young generation, so that they die there.
    resourceLimits: { maxYoungGenerationSizeMb: task.bytes > smallFileBytes ? 96 : 24, maxOldGenerationSizeMb: 192 },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {},
  });
  const ask = (request: WorkerRequest) => worker.postMessage(request);
  const arrived: Exclude<WorkerMessage, { prepared: Uint8Array }>[] = [];
  let answer: (bytes: Uint8Array) => void = () => undefined;
  let giveUp: (error: Error) => void = () => undefined;
  const failures: Error[] = [];
  let wake: () => void = () => undefined;
  const notify = () => wake();
  worker.on('message', (message: WorkerMessage) => {
    if ('prepared' in message) {
      answer(message.prepared);
      return;
    }
    arrived.push(message);
    notify();
  });
  worker.on('error', (error) => {
    failures.push(error as Error);
    giveUp(error as Error);
    notify();
  });
  worker.on('exit', () => {
    const ended = new Error('the thread of an import ended');
    failures.push(ended);
    giveUp(ended);
    notify();
  });
  try {
    for (;;) {
      const message = arrived.shift();
      if (!message) {
        if (failures[0]) throw failures[0];
        await new Promise<void>((resolve) => (wake = resolve));
        continue;
      }
      if ('problems' in message) throw new RejectedFile(message.problems);
      if ('end' in message) return;
      const prepared = () =>
        new Promise<Prepared[]>((resolve, reject) => {
          answer = (bytes) => resolve(read(bytes));
          giveUp = reject;
          ask('prepared');
        });
      yield { ...message.chunk, prepared };
      ask('written');
    }
  } finally {
    await worker.terminate();
  }
}
