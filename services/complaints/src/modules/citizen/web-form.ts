import type { IncomingHttpHeaders } from 'node:http';
import { Busboy } from '@fastify/busboy';
import { maxUploadBytes } from '@slrt/files';
import type { FastifyRequest } from 'fastify';
import type { Readable } from 'node:stream';

/** Largest body of a form without files, in bytes. */
export const maxFormBytes = 64 * 1024;
/** Largest body of a form with a file, in bytes. */
export const maxFileFormBytes = maxUploadBytes + maxFormBytes;
/** Longest text that is read from one field, in characters. */
const maxValue = 20_000;

/** Returns the fields of a form as they were typed in. */
export function readForm({ body }: Pick<FastifyRequest, 'body'>): Record<string, string> {
  if (!(body instanceof URLSearchParams)) return {};
  return Object.fromEntries([...body].map(([name, value]) => [name, value.slice(0, maxValue)]));
}

export interface FileForm {
  readonly fields: Readonly<Record<string, string>>;
  /** Content of the only file. Null if none was chosen or it is too large. */
  readonly upload: Buffer | null;
}

/** Reads a form with at most one file. Throws for a body that is no such form. */
export async function readFileForm(body: Readable, headers: IncomingHttpHeaders): Promise<FileForm> {
  const fields: Record<string, string> = {};
  const chunks: Buffer[] = [];
  const state = { isTooLarge: false };
  const type = headers['content-type'] ?? '';
  const parser = new Busboy({
    headers: { ...headers, 'content-type': type },
    limits: { files: 1, fields: 10, fieldSize: 1_000, fileSize: maxUploadBytes, parts: 12 },
  });
  await new Promise<void>((resolve, reject) => {
    parser.on('field', (name: string, value: string) => {
      fields[name] = value;
    });
    parser.on('file', (_name: string, stream: Readable & { truncated?: boolean }) => {
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('limit', () => {
        state.isTooLarge = true;
      });
    });
    parser.on('finish', () => resolve());
    parser.on('error', reject);
    body.on('error', reject);
    body.pipe(parser);
  });
  const upload = Buffer.concat(chunks);
  return { fields, upload: state.isTooLarge || upload.length === 0 ? null : upload };
}

/** Returns the value of a cookie. Null if there is none. */
export function readCookie({ headers }: Pick<FastifyRequest, 'headers'>, name: string): string | null {
  const given = (headers.cookie ?? '').split(/;\s*/).find((each) => each.startsWith(`${name}=`));
  return given ? given.slice(name.length + 1) : null;
}

/** Returns a cookie for one path that no script reads and no other site sends. An empty value removes it. */
export function cookie(
  name: string,
  value: string,
  { path, seconds, isSecure }: { path: string; seconds: number; isSecure: boolean },
): string {
  return `${name}=${value}; Path=${path}; Max-Age=${value ? seconds : 0}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
}

/** Returns the address of a caller without a login, as the gateway saw it. */
export const addressOf = ({ headers, ip }: Pick<FastifyRequest, 'headers' | 'ip'>): string => {
  const address = headers['x-slrt-address'];
  return typeof address === 'string' ? address : ip;
};
