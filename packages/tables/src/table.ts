import { createReadStream } from 'node:fs';
import { pipeline, Readable, Transform } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { openCsv } from './csv.ts';
import type { FileRow } from './csv-rows.ts';
import { UnreadableTableError, type RowFault } from './faults.ts';
import type { ColumnMapping, Header, TableColumns } from './header.ts';
import type { RandomAccessFile, TableSource } from './source.ts';
import { openXlsx } from './xlsx.ts';

/** Returns the cell of a column. Empty if the file lacks the column. */
export type Cells = (column: string) => string;

export interface TableRow {
  /** Number of the row as a spreadsheet shows it. */
  readonly number: number;
  readonly values: Cells;
  /** Why the row cannot be read, or null. Its cells may be shifted. */
  readonly fault: RowFault | null;
  /** Cells in the order of the file. */
  readonly cells: readonly string[];
}

export interface Table {
  readonly format: 'CSV' | 'XLSX';
  /** Encoding of a CSV file, as far as it has been read. */
  readonly encoding: string | null;
  readonly delimiter: string | null;
  /** Name of the sheet of a workbook. */
  readonly sheet: string | null;
  readonly headerRow: number;
  /** Heading and position of each column that the file has. */
  readonly mapping: readonly ColumnMapping[];
  /** Headings that belong to no column. */
  readonly unused: readonly string[];
  /** The rows after the headings, some at a time. Can be read once. */
  readonly batches: AsyncIterable<readonly TableRow[]>;
  /** Releases the file. */
  readonly close: () => void;
}

/** Maximum expansion of a gzip file. Real files compress about twenty-fold; anything far beyond is a bomb. */
const maxRatio = 200;
const minLimitBytes = 64 * 1024 ** 2;

/** Unpacks gzip. Throws once the content is far larger than the bytes read so far can honestly hold. */
function expand(source: AsyncIterable<Buffer>, bytesRead: () => number): AsyncIterable<Buffer> {
  let expanded = 0;
  const guard = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      expanded += chunk.length;
      const isBomb = expanded > Math.max(minLimitBytes, bytesRead() * maxRatio);
      done(isBomb ? new UnreadableTableError('EXPANDS_TOO_FAR') : null, chunk);
    },
  });
  // The caller reads the end of the pipeline, where an error of any part arrives.
  pipeline(Readable.from(source, { objectMode: false }), createGunzip(), guard, () => undefined);
  return guard;
}

type Kind = 'TEXT' | 'GZIP' | 'XLSX';
/** Signatures of files that are no tables: old or password-protected spreadsheets, PDF, RAR and 7-Zip. */
const unsupported = ['d0cf11e0', '25504446', '52617221', '377abcaf'];
function kindOf(start: Buffer): Kind {
  const signature = start.subarray(0, 4).toString('hex');
  if (unsupported.includes(signature)) throw new UnreadableTableError('UNSUPPORTED_FORMAT');
  if (signature === '504b0304') return 'XLSX';
  return signature.startsWith('1f8b') ? 'GZIP' : 'TEXT';
}

/** Reads the start of a stream and returns it with an iterable of all its bytes. Does not close the stream. */
async function peek(source: Readable, onRead: (bytes: number) => void) {
  const chunks = source.iterator({ destroyOnReturn: false }) as AsyncIterator<Buffer>;
  let start: Buffer = Buffer.alloc(0);
  while (start.length < 4) {
    const next = await chunks.next();
    if (next.done) break;
    start = Buffer.concat([start, next.value]);
  }
  const bytes = (async function* () {
    for (let chunk = start; ;) {
      onRead(chunk.length);
      yield chunk;
      const next = await chunks.next();
      if (next.done) return;
      chunk = next.value;
    }
  })();
  return { start, bytes };
}

const describe = ({ row, mapping, unused }: Header) => ({ headerRow: row, mapping, unused });

async function* withValues(rows: AsyncIterable<readonly FileRow[]>, { mapping }: Header): AsyncGenerator<TableRow[]> {
  const positions = new Map(mapping.map((each) => [each.column, each.position]));
  for await (const batch of rows)
    yield batch.map(({ number, cells, fault }) => ({
      number,
      cells,
      fault,
      values: (column) => cells[positions.get(column) ?? -1] ?? '',
    }));
}

/**
 * Opens a CSV file (plain or gzip) or a workbook (XLSX) and finds the headings of the given columns. Calls `onRead` with
 * the number of bytes of the file read since the last call. Throws `MissingColumnsError` if the headings are not found and
 * `UnreadableTableError` if the file is no table.
 */
export async function openTable(
  source: TableSource,
  columns: TableColumns,
  onRead: (bytes: number) => void = () => undefined,
): Promise<Table> {
  const isFile = typeof source === 'string' || 'size' in source;
  const stream =
    typeof source === 'string'
      ? createReadStream(source, { highWaterMark: 256 * 1024 })
      : isFile
        ? source.createReadStream()
        : source;
  // The rest of a request's body is read and dropped, so that the response still reaches the client.
  const close = () => {
    if (isFile) stream.destroy();
    else stream.resume();
  };
  let read = 0;
  try {
    const { start, bytes } = await peek(stream, (length) => {
      read += length;
      onRead(length);
    });
    const kind = kindOf(start);
    if (kind === 'XLSX') {
      if (isFile) close();
      return await openWorkbook(isFile ? source : await collect(bytes), columns, onRead);
    }
    const csv = await openCsv(kind === 'GZIP' ? expand(bytes, () => read) : bytes, columns);
    return {
      format: 'CSV',
      get encoding() {
        return csv.encoding();
      },
      delimiter: csv.delimiter,
      sheet: null,
      ...describe(csv.header),
      batches: withValues(csv.rows, csv.header),
      close,
    };
  } catch (error) {
    close();
    throw error;
  }
}

async function collect(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of bytes) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function openWorkbook(
  source: string | RandomAccessFile | Buffer,
  columns: TableColumns,
  onRead: (bytes: number) => void,
): Promise<Table> {
  const { sheet, header, rows, close } = await openXlsx(
    source,
    columns,
    Buffer.isBuffer(source) ? () => undefined : onRead,
  );
  const batches = withValues(rows, header);
  return { format: 'XLSX', encoding: null, delimiter: null, sheet, ...describe(header), batches, close };
}
