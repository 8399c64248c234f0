import { maxUploadBytes } from './picture.ts';

/** Reads a request body. Returns null, and stops reading, when it exceeds the maximum size of an upload. */
export async function bodyOf(body: unknown): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxUploadBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Parts of a PDF that a viewer runs or opens automatically. No letter needs them. */
const active = /\/(JavaScript|JS|Launch|EmbeddedFile|OpenAction|AA|RichMedia|XFA|SubmitForm|ImportData)\b/;
const maxDocumentBytes = 10 * 1024 * 1024;

export const isPdf = (upload: Buffer): boolean => upload.subarray(0, 5).toString('latin1') === '%PDF-';

/**
 * True for a complete PDF without active content. Encrypted files are rejected, because their content cannot be
 * checked.
 */
export function isPlainPdf(upload: Buffer): boolean {
  if (!isPdf(upload) || upload.length > maxDocumentBytes) return false;
  const text = upload.toString('latin1');
  return text.slice(-1024).includes('%%EOF') && !text.includes('/Encrypt') && !active.test(text);
}
