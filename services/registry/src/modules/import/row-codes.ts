/** What an import says of a row, in Indonesian and English (each layout names the codes that can occur in it). */
export interface RowCode {
  readonly id: string;
  readonly en: string;
  /** True: the household is left out; false: only the cell is. */
  readonly rejects: boolean;
}

export const rowCodes = {
  MISSING_COLUMN: {
    id: 'Kolom ini tidak ada di berkas.',
    en: 'The file lacks this column.',
    rejects: true,
  },
  MALFORMED_FILE: { id: 'Berkas rusak di baris ini.', en: 'The file is malformed here.', rejects: true },
  WRONG_ENCODING: {
    id: 'Berkas bukan UTF-8 atau UTF-16.',
    en: 'The file is neither UTF-8 nor UTF-16.',
    rejects: true,
  },
  EXPANDS_TOO_FAR: {
    id: 'Berkas gzip mengembang terlalu besar.',
    en: 'The gzip file expands too far.',
    rejects: true,
  },
  NUL_BYTE: { id: 'Baris memuat bita NUL.', en: 'The row has a NUL byte.', rejects: true },
  ROW_TOO_LONG: { id: 'Baris terlalu panjang.', en: 'The row is too long.', rejects: true },
  MISSING_ID: { id: 'Nomor rumah tangga kosong.', en: 'The household has no id.', rejects: true },
  UNKNOWN_VILLAGE: {
    id: 'Desa tidak dikenal di kabupaten ini.',
    en: 'No such village in this district.',
    rejects: true,
  },
  AMBIGUOUS_VILLAGE: {
    id: 'Beberapa desa bernama sama.',
    en: 'Several villages have these names.',
    rejects: true,
  },
  NO_HEAD: { id: 'Rumah tangga tanpa kepala.', en: 'The household has no head.', rejects: true },
  TWO_HEADS: {
    id: 'Rumah tangga dengan dua kepala.',
    en: 'The household has two heads.',
    rejects: true,
  },
  TWO_FAMILY_HEADS: {
    id: 'Keluarga (NUK) dengan dua kepala.',
    en: 'A family (NUK) has two heads.',
    rejects: false,
  },
  MISSING_NAME: { id: 'Nama kosong.', en: 'The name is empty.', rejects: true },
  UNKNOWN_CODE: {
    id: 'Kode tidak ada di daftar versi ini.',
    en: 'The code is not on the list of this version.',
    rejects: false,
  },
  INVALID_VALUE: { id: 'Nilai tidak masuk akal.', en: 'The value makes no sense.', rejects: false },
  INVALID_NIK: {
    id: 'NIK tidak sah; orangnya tetap didaftar.',
    en: 'The NIK is not valid; the person is taken without it.',
    rejects: false,
  },
  NIK_IN_TWO_HOUSEHOLDS: {
    id: 'NIK ini ada pada rumah tangga lain.',
    en: 'Another household has this NIK.',
    rejects: false,
  },
  NIK_DIFFERS_FROM_RECORD: {
    id: 'NIK tidak cocok dengan umur atau jenis kelamin.',
    en: 'The NIK does not fit the age or sex.',
    rejects: false,
  },
  BLANK_KK: {
    id: 'Nomor KK kosong.',
    en: 'The family card number is empty.',
    rejects: true,
  },
  INVALID_KK: {
    id: 'Nomor KK tidak sah.',
    en: 'The family card number is not valid.',
    rejects: true,
  },
  KK_IN_TWO_HOUSEHOLDS: {
    id: 'Nomor KK ini ada pada beberapa rumah tangga; tidak ditebak yang mana.',
    en: 'Several households have this family card; none is guessed.',
    rejects: true,
  },
  IMPOSSIBLE_DATE: {
    id: 'Tanggal tidak mungkin.',
    en: 'The date cannot be.',
    rejects: false,
  },
  REPEATED_HOUSEHOLD: {
    id: 'Rumah tangga ini sudah ada di atas; barisnya harus berurutan.',
    en: 'The household stood further up; its rows must follow each other.',
    rejects: true,
  },
  NOT_PROCESSED: {
    id: 'Baris ini dan yang sesudahnya tidak terolah; beri tahu pengelola.',
    en: 'This row and those after it could not be processed; tell the operator.',
    rejects: true,
  },
  OLDER_THAN_RECORD: {
    id: 'Data lebih lama daripada catatan; disimpan di sampingnya.',
    en: 'Older than the record; kept beside it.',
    rejects: false,
  },
  MEMBER_NOT_IN_FILE: {
    id: 'Anggota lama tidak ada di berkas; tetap disimpan.',
    en: 'A known member is not in the file; they stay.',
    rejects: false,
  },
} as const satisfies Record<string, RowCode>;
export type RowCodeName = keyof typeof rowCodes;
