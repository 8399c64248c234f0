import type { Readable } from 'node:stream';
import { Parser } from 'htmlparser2';
import * as yauzl from 'yauzl';
import { UnreadableTableError } from './faults.ts';
import type { RandomAccessFile } from './source.ts';

/** Limits that keep a crafted file from filling the memory. */
const maxParts = 10_000;
const maxPartLength = 16 * 1024 ** 2;
const maxRatio = 400;
const minLimitBytes = 64 * 1024 ** 2;

export type Attributes = Readonly<Record<string, string>>;
export interface Handlers {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}
/** Creates an XML parser that leaves out namespace prefixes. Entities of a document type are not expanded. */
export function createParser({ open, text, close }: Handlers): Parser {
  const local = (name: string) => name.slice(name.indexOf(':') + 1);
  return new Parser(
    {
      onopentag: (name, attributes) => open(local(name), attributes),
      ontext: text,
      onclosetag: close && ((name) => close(local(name))),
    },
    { xmlMode: true, decodeEntities: true },
  );
}

/** The parts of a workbook, which is a ZIP archive. */
export interface Archive {
  readonly has: (part: string) => boolean;
  /** Opens a part. `ratio` is its packed size over its size. */
  readonly open: (part: string) => Promise<{ readonly stream: Readable; readonly ratio: number }>;
  readonly close: () => void;
}

export type ArchiveSource = string | RandomAccessFile | Buffer;

const malformed = () => new UnreadableTableError('MALFORMED_FILE');

class FileReader extends yauzl.RandomAccessReader {
  private readonly file: RandomAccessFile;
  constructor(file: RandomAccessFile) {
    super();
    this.file = file;
  }
  override _readStreamForRange(start: number, end: number): Readable {
    return this.file.createReadStream({ start, end });
  }
}

function openZip(source: ArchiveSource): Promise<yauzl.ZipFile> {
  const options = { lazyEntries: true, autoClose: false } as const;
  return new Promise((resolve, reject) => {
    const done = (error: Error | null, zip: yauzl.ZipFile) => (error ? reject(malformed()) : resolve(zip));
    if (typeof source === 'string') yauzl.open(source, options, done);
    else if (Buffer.isBuffer(source)) yauzl.fromBuffer(source, options, done);
    else yauzl.fromRandomAccessReader(new FileReader(source), source.size, options, done);
  });
}

export async function openArchive(source: ArchiveSource): Promise<Archive> {
  const zip = await openZip(source);
  const parts = new Map<string, yauzl.Entry>();
  await new Promise<void>((resolve, reject) => {
    zip.on('error', () => reject(malformed()));
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      parts.set(entry.fileName.toLowerCase(), entry);
      const limit = Math.max(minLimitBytes, entry.compressedSize * maxRatio);
      if (parts.size > maxParts || entry.uncompressedSize > limit) reject(new UnreadableTableError('EXPANDS_TOO_FAR'));
      else zip.readEntry();
    });
    zip.readEntry();
  });
  return {
    has: (part) => parts.has(part.toLowerCase()),
    open: (part) =>
      new Promise((resolve, reject) => {
        const entry = parts.get(part.toLowerCase());
        if (!entry) {
          reject(malformed());
          return;
        }
        const ratio = entry.uncompressedSize > 0 ? entry.compressedSize / entry.uncompressedSize : 0;
        zip.openReadStream(entry, (error, stream) => (error ? reject(malformed()) : resolve({ stream, ratio })));
      }),
    close: () => zip.close(),
  };
}

/**
 * Passes a part through a parser, block by block. Yields the number of characters so far after each block, so that the
 * caller can take what was read.
 */
export async function* parsePart(
  archive: Archive,
  part: string,
  parser: Parser,
  onRead: (bytes: number) => void = () => undefined,
): AsyncGenerator<number> {
  const { stream, ratio } = await archive.open(part);
  let length = 0;
  try {
    for await (const block of stream.setEncoding('utf8') as AsyncIterable<string>) {
      parser.write(block);
      length += block.length;
      onRead(Math.round(block.length * ratio));
      yield length;
    }
  } catch {
    throw malformed();
  }
  parser.end();
  yield length;
}

export async function readPart(
  archive: Archive,
  part: string,
  handlers: Handlers,
  limit = maxPartLength,
): Promise<void> {
  for await (const length of parsePart(archive, part, createParser(handlers)))
    if (length > limit) throw new UnreadableTableError('EXPANDS_TOO_FAR');
}
