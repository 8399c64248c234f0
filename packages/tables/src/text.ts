const invisible = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff]/g;
const plain = /^[!-~]+(?: [!-~]+)*$/;

/** Removes zero-width characters and surrounding blanks. Runs of blanks and line breaks become one blank. */
export function readText(text: string): string {
  if (text === '' || plain.test(text)) return text;
  return text.normalize('NFC').replace(invisible, '').replace(/\s+/g, ' ').trim();
}

const noValue = /^[-–—._?*0\s]*$/;
const noValueWords = new Set([
  ...['TIDAK ADA', 'TDK ADA', 'TAK ADA', 'BELUM ADA', 'TIDAK TAHU', 'TDK TAHU', 'TIDAK DIKETAHUI', 'KOSONG', 'NIHIL'],
  ...['NULL', 'NONE', 'N/A', '#N/A', '#REF!', '#VALUE!', '#NAME?', '#DIV/0!', '#NULL!', '#NUM!'],
]);

/**
 * True for text that stands for "no value" where no code list applies: empty, only zeros, hyphens or dots, `TIDAK ADA`
 * and the like, or a spreadsheet error.
 */
export function isPlaceholder(text: string): boolean {
  return noValue.test(text) || noValueWords.has(text.toUpperCase());
}

/** Reads a name. Placeholders give an empty string. */
export function readName(text: string): string {
  const name = readText(text);
  return isPlaceholder(name) ? '' : name;
}

const sexes: Readonly<Record<string, 'MALE' | 'FEMALE'>> = {
  ...Object.fromEntries(
    ['1', 'L', 'LK', 'LAKI', 'LAKILAKI', 'LELAKI', 'PRIA', 'M', 'MALE'].map((word) => [word, 'MALE']),
  ),
  ...Object.fromEntries(['2', 'P', 'PR', 'PEREMPUAN', 'WANITA', 'F', 'FEMALE'].map((word) => [word, 'FEMALE'])),
};

/** Reads a sex in the codes of BDT (1, 2), as L or P, or as a word. Returns null for anything else. */
export function readSex(text: string): 'MALE' | 'FEMALE' | null {
  return sexes[text] ?? sexes[text.toUpperCase().replace(/[^A-Z0-9]/g, '')] ?? null;
}
