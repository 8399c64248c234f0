/** What an import says of a row, in Indonesian and English, and the layouts in which it can occur. */
export interface RowCode {
  readonly id: string;
  readonly en: string;
  readonly layouts: readonly Layout[];
  /** True: the household is left out; false: only the cell is. */
  readonly rejects: boolean;
}
export type Layout = 'bdt-2015' | 'simple';
const both: readonly Layout[] = ['bdt-2015', 'simple'];

export const rowCodes = {
  MISSING_COLUMN: {
    id: 'Kolom ini tidak ada di berkas.',
    en: 'The file lacks this column.',
    layouts: both,
    rejects: true,
  },
  MALFORMED_FILE: { id: 'Berkas rusak di baris ini.', en: 'The file is malformed here.', layouts: both, rejects: true },
  WRONG_ENCODING: {
    id: 'Berkas bukan UTF-8 atau UTF-16.',
    en: 'The file is neither UTF-8 nor UTF-16.',
    layouts: both,
    rejects: true,
  },
  EXPANDS_TOO_FAR: {
    id: 'Berkas gzip mengembang terlalu besar.',
    en: 'The gzip file expands too far.',
    layouts: both,
    rejects: true,
  },
  NUL_BYTE: { id: 'Baris memuat bita NUL.', en: 'The row has a NUL byte.', layouts: both, rejects: true },
  ROW_TOO_LONG: { id: 'Baris terlalu panjang.', en: 'The row is too long.', layouts: both, rejects: true },
  MISSING_ID: { id: 'Nomor rumah tangga kosong.', en: 'The household has no id.', layouts: both, rejects: true },
  UNKNOWN_VILLAGE: {
    id: 'Desa tidak dikenal di kabupaten ini.',
    en: 'No such village in this district.',
    layouts: both,
    rejects: true,
  },
  AMBIGUOUS_VILLAGE: {
    id: 'Beberapa desa bernama sama.',
    en: 'Several villages have these names.',
    layouts: ['bdt-2015'],
    rejects: true,
  },
  NO_HEAD: { id: 'Rumah tangga tanpa kepala.', en: 'The household has no head.', layouts: both, rejects: true },
  TWO_HEADS: {
    id: 'Rumah tangga dengan dua kepala.',
    en: 'The household has two heads.',
    layouts: both,
    rejects: true,
  },
  TWO_FAMILY_HEADS: {
    id: 'Keluarga (NUK) dengan dua kepala.',
    en: 'A family (NUK) has two heads.',
    layouts: ['bdt-2015'],
    rejects: false,
  },
  MISSING_NAME: { id: 'Nama kosong.', en: 'The name is empty.', layouts: both, rejects: true },
  UNKNOWN_CODE: {
    id: 'Kode tidak ada di daftar versi ini.',
    en: 'The code is not on the list of this version.',
    layouts: both,
    rejects: false,
  },
  INVALID_VALUE: { id: 'Nilai tidak masuk akal.', en: 'The value makes no sense.', layouts: both, rejects: false },
  IMPOSSIBLE_DATE: { id: 'Tanggal tidak mungkin.', en: 'The date is impossible.', layouts: ['simple'], rejects: false },
  INVALID_NIK: {
    id: 'NIK tidak sah; orangnya tetap didaftar.',
    en: 'The NIK is not valid; the person is taken without it.',
    layouts: both,
    rejects: false,
  },
  NIK_IN_TWO_HOUSEHOLDS: {
    id: 'NIK ini ada pada rumah tangga lain.',
    en: 'Another household has this NIK.',
    layouts: both,
    rejects: false,
  },
  NIK_DIFFERS_FROM_RECORD: {
    id: 'NIK tidak cocok dengan umur atau jenis kelamin.',
    en: 'The NIK does not fit the age or sex.',
    layouts: both,
    rejects: false,
  },
  BLANK_KK: { id: 'Nomor KK kosong.', en: 'The KK number is empty.', layouts: ['simple'], rejects: false },
  INVALID_KK: { id: 'Nomor KK tidak sah.', en: 'The KK number is not valid.', layouts: ['simple'], rejects: false },
  MEMBER_NOT_IN_FILE: {
    id: 'Anggota lama tidak ada di berkas; tetap disimpan.',
    en: 'A known member is not in the file; they stay.',
    layouts: both,
    rejects: false,
  },
} as const satisfies Record<string, RowCode>;
export type RowCodeName = keyof typeof rowCodes;
