import { deserialize } from 'node:v8';
import { Worker } from 'node:worker_threads';
import type { KeyRing } from '@slrt/keys';
import type { Heading, RowIssue } from '../layouts/layout.ts';
import type { VillageRow } from '../village-names.ts';
import type { Payload } from './payload.ts';
import type { Prepared } from './prepare.ts';

/** Task of the worker thread, which has no database connection and no settings of its own. */
export interface PrepareTask {
  /** Path of the sealed upload, and its key. */
  readonly file: string;
  readonly fileKey: Uint8Array;
  readonly skip: number;
  readonly layout: string;
  readonly codeList: string;
  readonly surveyDate: string;
  readonly district: string;
  readonly importId: string;
  /** Data keys at the start of the import. Keys are not rotated while it runs. */
  readonly keys: KeyRing;
  readonly rules: { readonly synthetic: boolean; readonly provinces: readonly string[]; readonly today: string };
  readonly villages: readonly VillageRow[];
  /** Size of the file in bytes. Small files get a smaller heap. */
  readonly bytes: number;
  /** Number of chunks prepared in advance. */
  readonly ahead: number;
}
/** A household of a chunk, as far as it is needed to find it in the registry. */
export interface ChunkHousehold {
  readonly key: string;
  /** Uuid that it gets if it is new. */
  readonly id: string;
  readonly regionCode: string;
  /** Hash of its content in hexadecimal. */
  readonly hash: string;
  readonly rows: readonly number[];
  /** Keyed hashes of its DTSEN id and of its family cards in hexadecimal. */
  readonly ids: readonly string[];
  readonly cards: readonly string[];
}
/** A household that is left out. */
export interface LeftOut {
  readonly rows: readonly number[];
  /** Village that it states, empty if it is unknown. */
  readonly regionCode: string;
  /** Key in the file, null if it has none. */
  readonly key: string | null;
}
/** A prepared chunk. The payload inserts all its households and is used if none of them is known. */
export interface PreparedChunk {
  readonly rows: readonly number[];
  readonly issues: readonly RowIssue[];
  readonly bytesRead: number;
  readonly households: readonly ChunkHousehold[];
  readonly leftOut: readonly LeftOut[];
  /** Columns of the layout that the file has, with their headings. */
  readonly headings: readonly Heading[];
  /** Keyed hash of each NIK in hexadecimal, with the position of its household in the chunk and its row. */
  readonly numbers: readonly { readonly index: string; readonly place: number; readonly row: number }[];
  readonly payload: Payload;
}
/** A chunk with a function that fetches its households in full, for chunks with known households. */
export interface ReceivedChunk extends PreparedChunk {
  prepared(): Promise<Prepared[]>;
}
export type WorkerMessage =
  { chunk: PreparedChunk } | { prepared: Uint8Array } | { end: true } | { problems: RowIssue[] };
/** Request to the thread: send the oldest chunk in full, or drop it because it was written. */
export type WorkerRequest = 'prepared' | 'written';

/** Thrown if the file cannot be read to its end. */
export class RejectedFile extends Error {
  readonly issues: readonly RowIssue[];
  constructor(issues: readonly RowIssue[]) {
    super('The file cannot be read.');
    this.name = 'RejectedFile';
    this.issues = issues;
  }
}

/** Converts a deserialised `Uint8Array` back to a `Buffer`, which the vault and the driver expect. */
const toBuffer = (bytes: Uint8Array): Buffer => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);

function deserializePrepared(bytes: Uint8Array): Prepared[] {
  return (deserialize(bytes) as Prepared[]).map((each) => ({
    ...each,
    household: { ...each.household, inputHash: each.household.inputHash && toBuffer(each.household.inputHash) },
    identifiers: each.identifiers.map((row) => ({ ...row, cipher: toBuffer(row.cipher), index: toBuffer(row.index) })),
  }));
}

/** Size in bytes up to which a file is small. */
const smallFileBytes = 32 * 1024 * 1024;

/** Yields the chunks of a file that a worker thread prepares a few chunks in advance. */
export async function* preparedChunks(task: PrepareTask): AsyncGenerator<ReceivedChunk> {
  const worker = new Worker(new URL('./prepare-file.worker.ts', import.meta.url), {
    workerData: task,
    // Imports create hundreds of megabytes of short-lived rows, which a large young generation collects cheaply.
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
    const ended = new Error('The import thread ended.');
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
          answer = (bytes) => resolve(deserializePrepared(bytes));
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
