import type { Readable } from 'node:stream';

/** A file of which any part can be read. `end` is not included. */
export interface RandomAccessFile {
  readonly size: number;
  readonly createReadStream: (range?: { readonly start: number; readonly end: number }) => Readable;
}

/**
 * The path of a file, a file of which any part can be read, or a stream such as the body of a request. A workbook from a
 * stream is kept in memory while read.
 */
export type TableSource = string | RandomAccessFile | Readable;
