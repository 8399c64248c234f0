import { maxUploadBytes } from './picture.ts';

/** The whole of a body, or null when it is larger than an upload may be; what comes after that is not read. */
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
