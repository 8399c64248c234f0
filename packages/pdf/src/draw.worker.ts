import { parentPort } from 'node:worker_threads';
import { drawDocument } from './draw.ts';
import type { Drawn, PdfDocument } from './index.ts';

parentPort?.on('message', (document: PdfDocument) => {
  void drawDocument(document)
    .then(
      (pdf): Drawn => ({ pdf }),
      (error: unknown): Drawn => ({ failure: error instanceof Error ? error.message : 'Drawing failed.' }),
    )
    .then((drawn) => parentPort?.postMessage(drawn));
});
