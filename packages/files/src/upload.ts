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
