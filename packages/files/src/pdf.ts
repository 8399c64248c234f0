import { Worker } from 'node:worker_threads';

/** Reasons to reject a PDF. */
export type DocumentFault =
  'NOT_A_PLAIN_DOCUMENT' | 'DOCUMENT_ENCRYPTED' | 'DOCUMENT_UNREADABLE' | 'DOCUMENT_TOO_LARGE';

/** Maximum size of a document in bytes. */
const maxDocumentBytes = 10 * 1024 * 1024;
/** Maximum duration of the check in milliseconds. A scan of 10 MiB takes about one second. */
const maxDuration = 20_000;

export const isPdf = (upload: Buffer): boolean => upload.subarray(0, 5).toString('latin1') === '%PDF-';

/**
 * Returns why a PDF may not be stored; null for a complete document without active content. The parser runs in a thread
 * of its own with limits of time and memory. A file that exceeds them counts as unreadable.
 */
export async function findPdfFault(upload: Buffer): Promise<DocumentFault | null> {
  if (upload.length > maxDocumentBytes) return 'DOCUMENT_TOO_LARGE';
  const bytes = new Uint8Array(upload);
  const worker = new Worker(new URL('./pdf.worker.ts', import.meta.url), {
    workerData: bytes,
    transferList: [bytes.buffer],
    resourceLimits: { maxOldGenerationSizeMb: 256, maxYoungGenerationSizeMb: 32 },
    execArgv: ['--disable-warning=ExperimentalWarning'],
    env: {},
    // The parser warns about harmless irregularities on the console.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    return await new Promise<DocumentFault | null>((resolve) => {
      const giveUp = () => resolve('DOCUMENT_UNREADABLE');
      worker.on('message', resolve);
      worker.on('error', giveUp);
      worker.on('exit', giveUp);
      timer = setTimeout(giveUp, maxDuration);
    });
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}
