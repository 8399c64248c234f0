// cspell:ignore hajjah almh binte sdri spdi skom ssos spsi sfarm sstp sked mpdi mhum mkom mkes msos amdkeb amdkep amdpd ners ssit strkeb tanpanama ʹʻʼʽʾʿ øłßæœđðþı rsntdz sitt andr abdl abdur abdus abdun ahmat akmad aeiouw aeou aeio bcdfghklmrstwz bcdfghjklmnrstwz abcdefghijklmnorstuw
/**
 * Phonetic keys of Indonesian names: one key per word, equal for all usual spellings of the word. Titles, degrees and
 * bin/binti have no key, and placeholders such as "TANPA NAMA" have none at all. Keys are compared by equality in the
 * database, so a change of these rules requires a rebuild of the stored keys (see docs/OPERATORS.md).
 */

/** Forms of address and marks of kinship that are not part of a name. */
const titles = new Set(
  (
    'h hj kh haji hajah hajjah drs dra dr drg drh ir prof ust ustad ustadz ustadzah alm almh almarhum almarhumah ' +
    'bin binti binte bt bte bnt tn tuan ny nyonya nn nona sdr sdri bp bpk bapak ibu'
  ).split(' '),
);
/** Academic degrees that are never names, also when written without dots. */
const degrees = new Set(
  (
    'spd spdi sag shi sh se sei skom sip ssos ssi skep skm spsi sfarm stp sst sstp spt sked mpd mpdi mag mh mhum mm ' +
    'msi mkom mkes msos mkn amd amdkeb amdkep amdpd ners phd bsc msc lc ssit strkeb mph'
  ).split(' '),
);
/** Degrees that without dots are words of names: S.T. is one, St. is Siti. */
const dottedDegrees = new Set(['st', 'ma', 'mt', 'sp', 'si', 'ba', 'mba', 'sth', 'sn', 'mp']);
/** Arabic articles, written apart, joined, or with a hyphen. */
const articles = new Set(['al', 'el', 'ar', 'as', 'asy', 'ash', 'az', 'adz', 'ad', 'an', 'at', 'ath']);
/** Texts that stand for an unknown name. */
const placeholders = new Set([
  ...['tanpa nama', 'tanpanama', 'no name', 'noname', 'nama', 'anonim', 'anonymous', 'unknown', 'hamba allah', 'mr x'],
  ...[
    'tidak ada',
    'tidak ada nama',
    'tidak bernama',
    'tidak punya nama',
    'tidak diketahui',
    'tidak tahu',
    'tidak dikenal',
  ],
  ...['tdk ada', 'tdk ada nama', 'tdk diketahui', 'tdk tahu', 'belum ada', 'belum ada nama', 'belum diberi nama'],
  ...['belum punya nama', 'belum bernama', 'blm ada nama', 'kosong', 'nihil', 'null', 'none', 'na', 'n a', 'n n'],
]);

/** Letters that Unicode does not decompose into a base letter and a mark. */
const baseLetters: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const isPlain = /^[a-z ]*$/i;

/** Returns a name in lower case and base letters, without marks, apostrophes and hyphens. */
function toBaseLetters(name: string): string {
  if (isPlain.test(name)) return name.toLowerCase();
  return (
    name
      // Apostrophes (also those of Arabic transliteration), hyphens, marks and invisible characters do not separate.
      .replace(/['`´‘’′ʹʻʼʽʾʿ＇‐‑‒–−-]/g, '')
      .normalize('NFKD')
      .replace(/[\p{M}\p{Cf}]/gu, '')
      .toLowerCase()
      .replace(/[øłßæœđðþı]/g, (letter) => baseLetters[letter] ?? letter)
      .replace(/\b([sm])\.\s+(?=(?:pd|si|ag|kom|kes|sos|hum|ip|kep|psi)\b)/g, '$1.')
  );
}

/** Returns the words of a name in lower case, without titles. Empty if the name says nothing about the person. */
function wordsOf(name: string): string[] {
  const parts = toBaseLetters(name)
    .split(/[\s,;/()"]+/)
    .flatMap((token) => {
      const letters = token.replaceAll('.', '');
      const isDegree = degrees.has(letters) || (dottedDegrees.has(letters) && /\.\p{L}/u.test(token));
      return isDegree ? [] : token.split(/[^\p{L}]+/u).filter((part) => part !== '');
    });
  if (placeholders.has(parts.join(' ')) || /^(?:by|bayi)$/.test(parts[0] ?? '')) return [];
  const named = parts.filter((part) => !titles.has(part) && !/^(?:x+|(.)\1{2,})$/u.test(part));
  const words = named.length > 0 ? named : parts.filter((part) => part.length > 3 && titles.has(part));
  return joinArticles(words).flatMap(splitCompound);
}

/** Joins an Arabic article to the word after it: Az Zahrawi, Az-Zahrawi and Azzahrawi are one name. */
const joinArticles = (words: readonly string[]): string[] =>
  words.reduce<string[]>((joined, word, n) => {
    const article = articles.has(words[n - 1] ?? '') ? (joined.pop() ?? '') : '';
    joined.push(article + word);
    return joined;
  }, []);

/** Splits words that are as often written apart: Abdurrahman, Nurhayati, Sitiaminah, Sriwahyuni. */
function splitCompound(word: string): string[] {
  if (/^abd(?:u|o|oe)l+[ao]h?$/.test(word)) return [word];
  const [, servant] = /^abd(?:u|o|oe)(?:l|([rsntdz])(?=\1))?(.{3,})$/.exec(word)?.slice(1) ?? [];
  if (servant) return ['abdul', servant];
  const [, first, rest] = /^(n(?:u|o|oe|oo)rul|n(?:u|o|oe|oo)r(?!ul)|sitt?i|sri)(.{4,})$/.exec(word) ?? [];
  return first && rest ? [first, rest] : [word];
}

type Rule = readonly [RegExp, string];
/** Spelling up to the point at which abbreviations are looked up. */
const spelling: readonly Rule[] = [
  [/oe|oo|ou/g, 'u'],
  [/(.)\1+/g, '$1'],
  [/^chr/, 'kr'],
  [/^ch(?=andr|in|arl)/, 'c'],
  [/dj/g, 'j'],
  [/tj/g, 'c'],
  [/[kc]h/g, 'h'],
];
/** Abbreviations and forms of the commonest names, by their spelling so far. */
const commonForms: Readonly<Record<string, string>> = {
  st: 'siti',
  abd: 'abdul',
  abdl: 'abdul',
  abdu: 'abdul',
  abdur: 'abdul',
  abdus: 'abdul',
  abdun: 'abdul',
  ah: 'ahmad',
  ahm: 'ahmad',
  ahmat: 'ahmad',
  ahmed: 'ahmad',
  akmad: 'ahmad',
  nor: 'nur',
};
const muhammad = /^m(?:|d|[ou]?hd?|[ou]?h[ae]?m[aeu]?[dt]|uam[ae]d)$/;
/** Sounds that are spelled in several ways, in the order in which the rules apply. */
const sounds: readonly Rule[] = [
  [/s[jy](?=[^aeiou])/g, 's'], // Asyhari
  [/s[jyh](?=[aeiou])/g, 's'], // Sjahrul, Syahrul
  [/ts/g, 's'], // Utsman
  [/dz/g, 'z'], // Dzulkifli
  [/dh?l(?=[aeiouw])/g, 'd'], // Romadlon
  [/ck|q/g, 'k'],
  [/x/g, 'ks'],
  [/[vp]h?/g, 'f'],
  [/i[yj](?=[aeou])/g, 'i'], // Rusmiyati
  [/uw(?=[aeio])/g, 'u'],
  [/ie/g, 'i'], // Arief
  [/(?:ae|ei|[ae]y(?![aeiou]))/g, 'ai'], // Zaenal, Husein
  [/a[wo](?![aeiou])/g, 'au'], // Fawzi
  [/(?<=[bcdfghklmrstwz])[yj](?=[aeou])/g, 'i'], // Mulyadi, Subagjo
  [/(?<=[bcdfghjklmnrstwz])y(?![aeiou])/g, 'i'], // Rizky
  [/(?<=[aeiou])y$/, 'i'],
  [/z(?=[^aeiou]|$)/g, 's'], // Rizki, Aziz
  [/[yz]/g, 'j'], // Hidayat, Hidajat; Zainal, Jaenal
];
/** From this length on, an `o` inside a word is an `a`: Romadhon, Rohmat, Khoirul. Shorter names often differ in it. */
const minLengthOfOpenVowel = 5;

const apply = (word: string, rules: readonly Rule[]): string =>
  rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word);

/** Keys of words that occurred before: names of a district repeat few words. Emptied when it is full. */
const knownKeys = new Map<string, string>();
const maxKnownKeys = 20_000;

function keyOf(word: string): string {
  const known = knownKeys.get(word);
  if (known !== undefined) return known;
  if (knownKeys.size >= maxKnownKeys) knownKeys.clear();
  const key = createKey(word);
  knownKeys.set(word, key);
  return key;
}

function createKey(word: string): string {
  if (!/^[a-z]+$/.test(word)) return word; // another script
  const spelled = apply(word, spelling);
  const common = muhammad.test(spelled) ? 'muhamad' : (commonForms[spelled] ?? spelled);
  const sounded = apply(common, sounds);
  const opened = common.length >= minLengthOfOpenVowel ? sounded.replace(/o(?=.)/g, 'a') : sounded;
  return opened.replace(/(?<=.)h/g, '').replace(/(.)\1+/g, '$1');
}

/** Returns the distinct keys of a name, sorted. Empty for a placeholder or a name without letters. */
export function phoneticKeys(name: string): string[] {
  return [...new Set(wordsOf(name).map(keyOf))].sort();
}

/** A word of a searched name. */
export interface SearchedWord {
  readonly key: string;
  /** Keys that differ from `key` in one letter. Empty for short words, which many names resemble. */
  readonly similar: readonly string[];
  /** Beginning of the keys of longer words that start with the searched letters. Null for short words. */
  readonly prefix: string | null;
  /** True for the father's name after bin or binti, which many records leave out. */
  readonly isPatronym: boolean;
}
const patronymMark = /\s+(?:bin|binti|binte|bte?|bnt)\.?\s+/i;
const maxSearchedWords = 8;
const minLengthOfTypo = 5;
const minLengthOfPrefix = 3;
/** Letters that keys consist of. */
const alphabet = 'abcdefghijklmnorstuw'.split('');

function similarKeys(key: string): string[] {
  if (key.length < minLengthOfTypo) return [];
  const similar = new Set<string>();
  for (let at = 0; at <= key.length; at += 1) {
    const [before, after] = [key.slice(0, at), key.slice(at)];
    similar.add(before + after.slice(1));
    similar.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
    for (const letter of alphabet) similar.add(before + letter + after).add(before + letter + after.slice(1));
  }
  similar.delete(key);
  return [...similar];
}

/** Returns the beginning of a key. The last letters of an incomplete word may sound otherwise once it goes on. */
function prefixOf(word: string): string | null {
  if (word.length < minLengthOfPrefix) return null;
  const prefix = keyOf(`${word}a`).replace(/a$/, '');
  return prefix.length < minLengthOfPrefix ? null : prefix;
}

/** Returns keys as words to search for, without completing them. */
export const searchedKeys = (keys: readonly string[]): SearchedWord[] =>
  keys.map((key) => ({ key, similar: similarKeys(key), prefix: null, isPatronym: false }));

/** Returns the words of a searched name, at most eight. */
export function searchedWords(name: string): SearchedWord[] {
  const byKey = new Map(wordsOf(name).map((word) => [keyOf(word), word]));
  const given = phoneticKeys(name.split(patronymMark, 1)[0] ?? '');
  return [...byKey].slice(0, maxSearchedWords).map(([key, word]) => ({
    key,
    similar: similarKeys(key),
    prefix: prefixOf(word),
    isPatronym: given.length > 0 && !given.includes(key),
  }));
}
