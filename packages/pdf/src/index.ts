import { Worker } from 'node:worker_threads';
import type { Language } from '@slrt/i18n';

/** A paragraph. */
export interface PdfText {
  readonly kind: 'text';
  readonly text: string;
  /** Size of the letters in points. Default: 10. */
  readonly size?: number;
  readonly bold?: boolean;
  readonly align?: 'left' | 'center' | 'right';
  /** Space below in points. Default: 0. */
  readonly space?: number;
  /** Points that must be left on the page; otherwise it starts a new one, e.g. for a heading. */
  readonly room?: number;
}
/** A table with a header that is repeated on each page. */
export interface PdfTable {
  readonly kind: 'table';
  /** `width` is the share of the page, in relation to the other columns. */
  readonly columns: readonly { readonly title: string; readonly width: number }[];
  readonly rows: readonly (readonly string[])[];
}
/** Fields for signatures, side by side, with a line above them. Never split over two pages. */
export interface PdfSignatures {
  readonly kind: 'signatures';
  readonly placeAndDate: string;
  readonly signatories: readonly string[];
}
/** A QR code. */
export interface PdfQrCode {
  readonly kind: 'qr';
  readonly content: string;
  /** Side length in points. */
  readonly width: number;
}
export type PdfBlock = PdfText | PdfTable | PdfSignatures | PdfQrCode;

/** A document of A4 pages, as plain data. Blocks follow one below the other. */
export interface PdfDocument {
  readonly title: string;
  /** Language of the page numbers. */
  readonly language: Language;
  readonly createdAt: Date;
  readonly landscape?: boolean;
  /** Margin of each page in points. */
  readonly margin: number;
  readonly blocks: readonly PdfBlock[];
  /** Text at the foot of each page, before the page number. Null for pages without a foot. */
  readonly footer: string | null;
}

/** Answer of the worker for a document. */
export type Drawn = { readonly pdf: Uint8Array } | { readonly failure: string };

/** Maximum duration of drawing one document in milliseconds. A list of 5,000 rows takes a few seconds. */
const maxDuration = 30_000;
/** Time in milliseconds after which an idle worker ends. It holds about 80 MB. */
const maxIdle = 60_000;

let idle: { readonly worker: Worker; readonly timer: NodeJS.Timeout } | null = null;
let last: Promise<unknown> = Promise.resolve();

function startWorker(): Worker {
  const worker = new Worker(new URL('./draw.worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {},
  });
  worker.on('error', () => undefined); // an idle worker that fails is replaced
  return worker;
}

/** Returns the idle worker, or a new one if there is none. */
function takeWorker(): Worker {
  if (!idle) return startWorker();
  const { worker, timer } = idle;
  idle = null;
  clearTimeout(timer);
  worker.removeAllListeners('exit').ref();
  return worker;
}

/** Keeps a worker for the next document. It does not keep the process alive. */
function keepWorker(worker: Worker): void {
  const timer = setTimeout(() => {
    idle = null;
    void worker.terminate();
  }, maxIdle).unref();
  idle = { worker, timer };
  worker.once('exit', () => {
    clearTimeout(timer);
    idle = null;
  });
  worker.unref();
}

async function draw(document: PdfDocument): Promise<Buffer> {
  const worker = takeWorker();
  const { promise, resolve, reject } = Promise.withResolvers<Drawn>();
  const fail = () => reject(new Error('The worker ended without a document.'));
  worker.once('message', resolve).once('error', reject).once('exit', fail);
  const timer = setTimeout(() => reject(new Error(`Drawing took longer than ${maxDuration} ms.`)), maxDuration);
  try {
    worker.postMessage(document);
    const drawn = await promise;
    if ('failure' in drawn) throw new Error(drawn.failure);
    worker.off('error', reject).off('exit', fail);
    keepWorker(worker);
    const { pdf } = drawn;
    return Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength);
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Draws a document as a PDF in a thread of its own, one document at a time, so that the process keeps answering. The
 * font is embedded; a character that it lacks is written as its code, e.g. `[U+4E2D]`. Throws if drawing takes too long
 * or too much memory.
 */
export function drawPdf(document: PdfDocument): Promise<Buffer> {
  const drawn = last.then(() => draw(document));
  last = drawn.catch(() => undefined);
  return drawn;
}
