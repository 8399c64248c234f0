import { deserialize, setFlagsFromString } from 'node:v8';
import { Worker } from 'node:worker_threads';
import { decodeBytes } from '@slrt/database/binary-array';
import type { SealedFileKeys } from '@slrt/files/sealed-file';
import type { KeyRing } from '@slrt/keys';
import { compileCacheEnvironment } from '@slrt/runtime';
import type { Heading, RowIssue } from '../layouts/layout.ts';
import type { VillageRow } from '../village-names.ts';
import type { Payload } from './payload.ts';
import type { Prepared } from './prepare.ts';

/** Task of the worker thread, which has no database connection and no settings of its own. */
export interface PrepareTask {
  /** Path of the sealed upload, and how it is opened. */
  readonly file: string;
  readonly fileKeys: SealedFileKeys;
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
  /** Size of the file in bytes. The thread of a small file is kept for the next one. */
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
/** The NIKs of a chunk in columns, because it has thousands. */
export interface ChunkNumbers {
  /** Keyed hashes, encoded as an array. */
  readonly indexes: Uint8Array;
  /** Position of the household in the chunk. */
  readonly places: Uint16Array;
  readonly rows: Uint32Array;
  /** True if the chunk has a number more than once. */
  readonly isRepeated: boolean;
}
/** A NIK of a chunk: its keyed hash in hexadecimal, the position of its household and its row. */
export interface NumberUse {
  readonly index: string;
  readonly place: number;
  readonly row: number;
}
export const listNumberUses = ({ indexes, places, rows }: ChunkNumbers): NumberUse[] =>
  decodeBytes(indexes).map((index, n) => ({ index: index.toString('hex'), place: places[n] ?? 0, row: rows[n] ?? 0 }));

/** A prepared chunk. The payload inserts all its households and is used if none of them is known. */
export interface PreparedChunk {
  readonly rows: readonly number[];
  readonly issues: readonly RowIssue[];
  readonly bytesRead: number;
  readonly households: readonly ChunkHousehold[];
  readonly leftOut: readonly LeftOut[];
  /** Columns of the layout that the file has, with their headings. */
  readonly headings: readonly Heading[];
  readonly numbers: ChunkNumbers;
  readonly payload: Payload;
}
/** A chunk with a function that fetches its households in full, for chunks with known households. */
export interface ReceivedChunk extends PreparedChunk {
  prepared(): Promise<Prepared[]>;
}
export type WorkerMessage =
  { chunk: PreparedChunk } | { prepared: Uint8Array } | { end: true } | { problems: RowIssue[] };
/** Request to the thread: prepare a file, send the oldest chunk in full, or drop it because it was written. */
export type WorkerRequest = { readonly task: PrepareTask } | 'prepared' | 'written';

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
/** Milliseconds for which a thread without work is kept. */
const idleMilliseconds = 30_000;

/**
 * Starts a thread. Imports create hundreds of megabytes of short-lived rows, which a large young generation collects cheaply. A
 * service runs with a small one, and that option of the process would take precedence over the limits of its threads, so it is
 * withdrawn. It keeps its effect on the main thread.
 */
function startThread(): Worker {
  setFlagsFromString('--max-semi-space-size=0');
  const worker = new Worker(new URL('./prepare-file.worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: 48, maxOldGenerationSizeMb: 192 },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: compileCacheEnvironment(), // and no other setting
  });
  worker.on('error', () => undefined); // the user of the thread reports it
  return worker;
}

/** Messages of a thread, from the first to the last about one file. */
function receive(worker: Worker) {
  const arrived: Exclude<WorkerMessage, { prepared: Uint8Array }>[] = [];
  let failure: Error | null = null;
  let answer: (bytes: Uint8Array) => void = () => undefined;
  let giveUp: (error: Error) => void = () => undefined;
  let wake: () => void = () => undefined;
  const onMessage = (message: WorkerMessage) => {
    if ('prepared' in message) answer(message.prepared);
    else {
      arrived.push(message);
      wake();
    }
  };
  const onError = (error: unknown) => {
    failure ??= error as Error;
    giveUp(failure);
    wake();
  };
  const onExit = () => onError(new Error('The import thread ended.'));
  worker.on('message', onMessage).on('error', onError).on('exit', onExit);
  return {
    next: async () => {
      for (;;) {
        const message = arrived.shift();
        if (message) return message;
        if (failure) throw failure;
        await new Promise<void>((resolve) => (wake = resolve));
      }
    },
    /** Requests the oldest chunk in full. */
    prepared: () =>
      new Promise<Prepared[]>((resolve, reject) => {
        answer = (bytes) => resolve(deserializePrepared(bytes));
        giveUp = reject;
        worker.postMessage('prepared' satisfies WorkerRequest);
      }),
    end: () => worker.off('message', onMessage).off('error', onError).off('exit', onExit),
  };
}

/** Prepares files in threads. Keeps a thread for a while, because starting one takes longer than preparing a small file. */
export interface Preparer {
  /** Yields the chunks of a file that a thread prepares a few chunks in advance. */
  chunks(task: PrepareTask): AsyncGenerator<ReceivedChunk>;
  /** Ends the thread that waits for the next file. */
  stop(): Promise<void>;
}

export function createPreparer(): Preparer {
  let idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | null = null;

  function takeIdle(): Worker | null {
    const taken = idle;
    idle = null;
    if (!taken) return null;
    clearTimeout(taken.timer);
    taken.worker.ref();
    return taken.worker;
  }
  async function stop(): Promise<void> {
    await takeIdle()?.terminate();
  }
  async function keep(worker: Worker): Promise<void> {
    await stop();
    worker.unref();
    idle = { worker, timer: setTimeout(() => void stop(), idleMilliseconds).unref() };
  }
  function startSmall(): Worker {
    const worker = startThread();
    worker.once('exit', () => {
      if (idle?.worker === worker) takeIdle();
    });
    return worker;
  }

  async function* chunks(task: PrepareTask): AsyncGenerator<ReceivedChunk> {
    const isSmall = task.bytes <= smallFileBytes;
    const worker = isSmall ? (takeIdle() ?? startSmall()) : startThread();
    const send = (request: WorkerRequest) => worker.postMessage(request);
    const messages = receive(worker);
    let isFinished = false;
    try {
      send({ task });
      for (;;) {
        const message = await messages.next();
        isFinished = !('chunk' in message);
        if ('problems' in message) throw new RejectedFile(message.problems);
        if ('end' in message) return;
        yield { ...message.chunk, prepared: messages.prepared };
        send('written');
      }
    } finally {
      messages.end();
      await (isFinished && isSmall ? keep(worker) : worker.terminate());
    }
  }
  return { chunks, stop };
}
