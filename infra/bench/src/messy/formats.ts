import type { Household } from './household.ts';

/** How an office saves a table. */
export interface Format {
  readonly name: string;
  readonly delimiter: string;
  readonly encode: (text: string) => Buffer;
  /** Lines before the headings. */
  readonly preamble: readonly string[];
  readonly headings: Readonly<Record<string, string>>;
}

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const withMark = (text: string) => Buffer.from(`\ufeff${text}`, 'utf8');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
/** Windows-1252, which has no zero-width characters. */
const windows = (text: string) => Buffer.from(text.replaceAll('\u200b', ''), 'latin1');

const spoken: Readonly<Record<string, string>> = {
  id_keluarga: 'ID Keluarga',
  no_kk: 'No KK',
  no_urut: 'No. Urut',
  nik: 'N I K',
  nama: 'NAMA LENGKAP',
  hubungan: 'Hubungan Keluarga',
  jenis_kelamin: 'Jenis Kelamin',
  tanggal_lahir: 'Tanggal Lahir',
  kode_desa: 'Kode Desa',
  alamat: 'Alamat',
  desil: 'Desil',
};

export const formats: readonly Format[] = [
  { name: 'comma, UTF-8', delimiter: ',', encode: utf8, preamble: [], headings: {} },
  {
    name: 'semicolon, byte order mark, sep= and title rows',
    delimiter: ';',
    encode: withMark,
    preamble: ['sep=;', 'DAFTAR KELUARGA;;;;;;;;;', 'Keadaan Januari 2026;;;;;;;;;', ';;;;;;;;;'],
    headings: spoken,
  },
  { name: 'tab, UTF-16', delimiter: '\t', encode: utf16, preamble: [], headings: {} },
  { name: 'semicolon, Windows-1252', delimiter: ';', encode: windows, preamble: [], headings: spoken },
  { name: 'pipe, UTF-8', delimiter: '|', encode: utf8, preamble: ['DAFTAR KELUARGA'], headings: {} },
];

/** Quotes a cell that contains any character at which a spreadsheet may split. */
const quoted = (text: string) => (/[",;|\t\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Writes households as a file. The rows are in the order of the households. */
export function writeFile({ delimiter, encode, preamble, headings }: Format, households: readonly Household[]): Buffer {
  const columns = Object.keys(households[0]?.rows[0]?.cells ?? {});
  const lines = households.flatMap(({ rows }) =>
    rows.map(({ cells, damage }) => {
      const line = columns.map((column) => quoted(cells[column] ?? '')).join(delimiter);
      return damage ? damage(line, delimiter) : line;
    }),
  );
  const header = columns.map((column) => headings[column] ?? column).join(delimiter);
  return encode([...preamble, header, ...lines, ''].join('\n'));
}
