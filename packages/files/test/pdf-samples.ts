import { deflateSync } from 'node:zlib';

export interface Layout {
  /** Further entries of the trailer. */
  readonly trailer?: string;
  /** Further entries of the catalog. */
  readonly catalog?: string;
  /** Further entries of the page. */
  readonly page?: string;
  /** Bodies of further objects, from number 5 on. */
  readonly objects?: readonly (string | Buffer)[];
}

/** Returns a stream object with its length. */
export const stream = (entries: string, content: Buffer | string): Buffer => {
  const bytes = Buffer.from(content);
  return Buffer.concat([
    Buffer.from(`<<${entries}/Length ${bytes.length}>>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ]);
};

/** Returns an object stream that holds the bodies under the given numbers. */
export function objectStream(bodies: Readonly<Record<number, string>>, type = '/Type/ObjStm'): Buffer {
  const entries = Object.entries(bodies);
  let offset = 0;
  const index = entries.map(([number, body]) => {
    const entry = `${number} ${offset}`;
    offset += body.length + 1;
    return entry;
  });
  const first = `${index.join(' ')}\n`;
  const content = deflateSync(first + entries.map(([, body]) => `${body}\n`).join(''));
  return stream(`${type}/N ${entries.length}/First ${first.length}/Filter/FlateDecode`, content);
}

/** Writes objects, numbered from `from`, with a cross-reference table for exactly these. */
function section(
  bodies: readonly (string | Buffer)[],
  { from, at, trailer }: { from: number; at: number; trailer: string },
) {
  const parts: Buffer[] = [];
  const offsets: number[] = [];
  let position = at;
  const add = (part: Buffer | string) => {
    const bytes = Buffer.from(part);
    parts.push(bytes);
    position += bytes.length;
  };
  bodies.forEach((body, n) => {
    offsets.push(position);
    add(`${from + n} 0 obj\n`);
    add(body);
    add('\nendobj\n');
  });
  const start = position;
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`);
  if (from === 1) rows.unshift('0000000000 65535 f \n');
  add(`xref\n${from === 1 ? 0 : from} ${rows.length}\n${rows.join('')}`);
  add(`trailer\n<<${trailer}>>\nstartxref\n${start}\n%%EOF\n`);
  return { bytes: Buffer.concat(parts), start };
}

const header = '%PDF-1.7\n%\xe2\xe3\xcf\xd3\n';

/** Writes a document of one page with a line of text. Objects 1 to 4 are catalog, pages, page and content. */
export function document({ trailer = '', catalog = '', page = '', objects = [] }: Layout = {}): Buffer {
  const bodies = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<>>${page}>>`,
    stream('', 'BT 72 720 Td (Surat keterangan) Tj ET'),
    ...objects,
  ];
  const start = Buffer.from(header, 'latin1');
  const written = section(bodies, {
    from: 1,
    at: start.length,
    trailer: `/Size ${bodies.length + 1}/Root 1 0 R${trailer}`,
  });
  return Buffer.concat([start, written.bytes]);
}

/** Appends an incremental update that replaces the object with this number. */
export function update(file: Buffer, number: number, body: string | Buffer): Buffer {
  const previous = /startxref\n(\d+)\n%%EOF\n$/.exec(file.toString('latin1'))?.[1] ?? '0';
  const trailer = `/Size 9/Root 1 0 R/Prev ${previous}`;
  return Buffer.concat([file, section([body], { from: number, at: file.length, trailer }).bytes]);
}

/** Writes a linearized document: the objects of the first page, with a table of their own, come first. */
export function linearized(): Buffer {
  const start = Buffer.from(header, 'latin1');
  const first = section(
    [
      '<</Linearized 1/L 1200/H[400 20]/O 6/E 700/N 1/T 900>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 7 0 R>>',
      stream('', 'q Q'),
    ],
    { from: 5, at: start.length, trailer: '/Size 8/Root 1 0 R/Prev 900' },
  );
  const at = start.length + first.bytes.length;
  const rest = section(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[6 0 R]/Count 1>>'], {
    from: 1,
    at,
    trailer: '/Size 5',
  });
  return Buffer.concat([start, first.bytes, rest.bytes]);
}

/** Writes a document whose objects are in an object stream, with a cross-reference stream that uses a predictor. */
export function compressed(bodies: Readonly<Record<number, string>> = {}): Buffer {
  const start = Buffer.from(header, 'latin1');
  const held = {
    1: '<</Type/Catalog/Pages 2 0 R/MarkInfo<</Marked true>>/Lang(id-ID)>>',
    2: '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    3: '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 10 0 R>>',
    ...bodies,
  };
  const outer = [
    Buffer.concat([
      Buffer.from('10 0 obj\n'),
      stream('/Filter/FlateDecode', deflateSync('q Q')),
      Buffer.from('\nendobj\n'),
    ]),
    Buffer.concat([Buffer.from('11 0 obj\n'), objectStream(held), Buffer.from('\nendobj\n')]),
  ];
  const at = start.length + Buffer.concat(outer).length;
  // Rows of a predictor: each byte is the difference to the row above.
  const references = deflateSync(Buffer.from([2, 1, 0, 16, 0, 2, 1, 0, 90, 0]));
  const entries =
    '/Type/XRef/Size 13/Index[10 2]/W[1 2 1]/Root 1 0 R/Filter/FlateDecode/DecodeParms<</Columns 4/Predictor 12>>';
  return Buffer.concat([
    start,
    ...outer,
    Buffer.from('12 0 obj\n'),
    stream(entries, references),
    Buffer.from(`\nendobj\nstartxref\n${at}\n%%EOF\n`),
  ]);
}
