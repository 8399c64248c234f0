import type { ListName } from '../../code-list/index.ts';

/** Returns the registry's code of a code in a file. Null for one that the list lacks. */
export type ReadCode = (list: ListName, text: string) => string | null;

/** Words of the population register (SIAK) and of lists kept by hand, with their code in BDT 2015. */
const words: Partial<Record<ListName, Readonly<Record<string, readonly string[]>>>> = {
  relation: {
    1: ['KEPALA KELUARGA', 'KEPALA RUMAH TANGGA', 'KEPALA', 'KRT', 'KK', 'KEP KELUARGA', 'HEAD'],
    2: ['ISTRI', 'ISTERI', 'SUAMI', 'ISTRI/SUAMI', 'SUAMI/ISTRI', 'PASANGAN', 'SPOUSE'],
    3: ['ANAK', 'ANAK KANDUNG', 'ANAK TIRI', 'ANAK ANGKAT', 'CHILD'],
    4: ['MENANTU', 'ANAK MENANTU'],
    5: ['CUCU'],
    6: ['ORANG TUA', 'MERTUA', 'ORANG TUA/MERTUA', 'ORTU', 'AYAH', 'BAPAK', 'IBU', 'PARENT'],
    7: ['PEMBANTU', 'PEMBANTU RUMAH TANGGA', 'PRT', 'SOPIR'],
    8: ['FAMILI LAIN', 'FAMILI', 'KELUARGA LAIN', 'LAINNYA', 'LAIN-LAIN', 'LAIN', 'OTHER'],
  },
  maritalStatus: {
    1: ['BELUM KAWIN', 'BELUM MENIKAH', 'LAJANG'],
    2: ['KAWIN', 'MENIKAH', 'NIKAH', 'KAWIN TERCATAT', 'KAWIN BELUM TERCATAT', 'KAWIN TIDAK TERCATAT'],
    3: ['CERAI HIDUP', 'CERAI HIDUP TERCATAT', 'CERAI HIDUP BELUM TERCATAT'],
    4: ['CERAI MATI'],
  },
  sex: {
    1: ['L', 'LK', 'LAKI', 'LAKI-LAKI', 'LELAKI', 'PRIA', 'MALE'],
    2: ['P', 'PR', 'PEREMPUAN', 'WANITA', 'FEMALE'],
  },
};

const bare = (word: string) => word.toUpperCase().replace(/[^A-Z]/g, '');
const codes = new Map(
  Object.entries(words).flatMap(([list, all]) =>
    Object.entries(all).flatMap(([code, own]) => own.map((word) => [`${list} ${bare(word)}`, code] as const)),
  ),
);

/**
 * Reads a coded cell: as a code of the list, also if a spreadsheet made `8.0` of it, otherwise as a word. Returns null
 * for anything else.
 */
export function readCodeOrWord(readCode: ReadCode, list: ListName, text: string): string | null {
  const cell = text.trim();
  const code = readCode(list, cell);
  if (code !== null) return code;
  const [, whole] = /^(\d+)[.,]0+$/.exec(cell) ?? [];
  return whole ? readCode(list, whole) : (codes.get(`${list} ${bare(cell)}`) ?? null);
}
