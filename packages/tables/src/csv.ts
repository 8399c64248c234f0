import { isAscii, isUtf8 } from 'node:buffer';
import { createLineSplitter, createRowReader, delimiters, type Delimiter, type FileRow } from './csv-rows.ts';
import { MissingColumnsError } from './faults.ts';
import { findHeader, maxTitleRows, type Header, type TableColumns } from './header.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Bytes at the end of a block that may belong to a character which continues in the next block. */
function openSequence(block: Buffer): number {
  for (let back = 1; back <= Math.min(3, block.length); back += 1) {
    const byte = block[block.length - back] ?? 0;
    if (byte >= 0xc0) return back;
    if (byte < 0x80) return 0;
  }
  return 0;
}

function encodingByMark([a, b, c, d]: Buffer): Encoding | null {
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a && b === 0 && c && d === 0) return 'utf-16le';
  return a === 0 && b && c === 0 && d ? 'utf-16be' : null;
}

/**
 * Creates a decoder that detects the encoding as it reads: UTF-16 by its mark or its zero bytes, otherwise ASCII up to
 * the first block with other bytes, which is either valid UTF-8 or Windows-1252, as older spreadsheets write. Bytes that
 * are invalid later become U+FFFD.
 */
export function createDecoder() {
  let decoder: InstanceType<typeof TextDecoder> | null = null;
  let encoding: Encoding = 'utf-8';
  let first = true;
  let rest: Buffer = Buffer.alloc(0);
  const choose = (found: Encoding) => {
    encoding = found;
    decoder = new TextDecoder(found);
    return decoder;
  };
  return {
    encoding: () => encoding,
    decode(block: Buffer): string {
      const bytes = rest.length > 0 ? Buffer.concat([rest, block]) : block;
      rest = Buffer.alloc(0);
      const marked = first ? encodingByMark(bytes) : null;
      first = false;
      if (marked) choose(marked);
      if (decoder) return decoder.decode(bytes, { stream: true });
      if (isAscii(bytes)) return bytes.toString('latin1');
      const open = openSequence(bytes);
      const whole = bytes.subarray(0, bytes.length - open);
      if (isAscii(whole)) {
        // The only other bytes are the start of a character: decide with the next block.
        rest = bytes.subarray(whole.length);
        return whole.toString('latin1');
      }
      return choose(isUtf8(whole) ? 'utf-8' : 'windows-1252').decode(bytes, { stream: true });
    },
    end(): string {
      return rest.length > 0 ? choose('windows-1252').decode(rest) : (decoder?.decode() ?? '');
    },
  };
}

/** Characters at the start of a file in which the headings are looked for. */
const maxHeadLength = 256 * 1024;

/** Decodes a file and notes whether it contains characters that make a row unreadable. */
async function* decodeBlocks(
  bytes: AsyncIterable<Buffer>,
  decoder: ReturnType<typeof createDecoder>,
): AsyncGenerator<string> {
  let first = true;
  for await (const block of bytes) {
    const text = decoder.decode(block);
    if (text === '') continue;
    yield first && text.startsWith('\ufeff') ? text.slice(1) : text;
    first = false;
  }
  yield decoder.end();
}

interface Head {
  readonly text: string;
  readonly isWhole: boolean;
}
async function readHead(blocks: AsyncIterator<string>): Promise<Head> {
  let text = '';
  for (;;) {
    const next = await blocks.next();
    if (next.done) return { text, isWhole: true };
    text += next.value;
    if (text.length > maxHeadLength || text.split('\n', maxTitleRows + 2).length > maxTitleRows + 1)
      return { text, isWhole: false };
  }
}

const separatorLine = /^"?sep=(.)"?\r?(?:\n|\r|$)/i;

/** How a file is written: its one delimiter, its line ends and its headings. */
interface Dialect {
  readonly delimiter: Delimiter;
  readonly newline: '\n' | '\r';
  readonly header: Header;
}

/**
 * Finds the row of headings and the delimiter with which it has the most columns. Throws `MissingColumnsError` if no row
 * has the required ones.
 */
function findDialect({ text, isWhole }: Head, declared: string | undefined, columns: TableColumns): Dialect {
  const newline = text.includes('\n') || !text.includes('\r') ? '\n' : '\r';
  const lines = createLineSplitter(newline);
  const first = [...lines.split(text), ...(isWhole ? lines.end() : [])].slice(0, maxTitleRows);
  const allowed = delimiters.filter((each) => declared === undefined || each === declared);
  const searches = (allowed.length > 0 ? allowed : delimiters).map((delimiter) => ({
    delimiter,
    search: findHeader(createRowReader(delimiter, null)(first, true, false), columns),
  }));
  const found = searches
    .flatMap(({ delimiter, search }) =>
      'header' in search ? [{ delimiter, newline, header: search.header } as const] : [],
    )
    .sort((a, b) => b.header.mapping.length - a.header.mapping.length);
  if (found[0]) return found[0];
  const [closest] = searches
    .flatMap(({ search }) => ('missing' in search ? [search] : []))
    .sort((a, b) => b.found - a.found);
  throw new MissingColumnsError(closest?.missing ?? []);
}

export interface OpenCsv {
  /** Returns the encoding as far as the file has been read: ASCII counts as UTF-8. */
  readonly encoding: () => Encoding;
  readonly delimiter: Delimiter;
  readonly header: Header;
  readonly rows: AsyncIterable<readonly FileRow[]>;
}

/** Opens a CSV file: finds its encoding, delimiter and headings. The rows after them are read as they are asked for. */
export async function openCsv(bytes: AsyncIterable<Buffer>, columns: TableColumns): Promise<OpenCsv> {
  const decoder = createDecoder();
  const blocks = decodeBlocks(bytes, decoder)[Symbol.asyncIterator]();
  const head = await readHead(blocks);
  const separator = separatorLine.exec(head.text);
  const text = separator ? head.text.slice(separator[0].length) : head.text;
  const { delimiter, newline, header } = findDialect({ ...head, text }, separator?.[1], columns);
  const rows = (async function* () {
    const lines = createLineSplitter(newline);
    const read = createRowReader(delimiter, header);
    let suspicious = false; // cells are searched only after a block contains such a character
    let block = text;
    for (;;) {
      suspicious ||= block.includes('\u0000') || block.includes('\ufffd');
      const found = read(lines.split(block), false, suspicious);
      if (found.length > 0) yield found;
      const next = await blocks.next();
      if (next.done) break;
      block = next.value;
    }
    const last = read(lines.end(), true, suspicious);
    if (last.length > 0) yield last;
  })();
  return { encoding: decoder.encoding, delimiter, header, rows };
}
