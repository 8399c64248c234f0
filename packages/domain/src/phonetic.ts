/**
 * Phonetic keys of Indonesian names, compared by equality only (LIKE under a row policy cannot use an index). Rules:
 * old spelling (oe→u, dj→j, tj→c; j→y is omitted because it is ambiguous), double letters, silent h, the many forms of
 * Muhammad and Siti, no titles, any word order (one key per word).
 */
const synonyms: Readonly<Record<string, string>> = {
  m: 'muhamad',
  md: 'muhamad',
  mohd: 'muhamad',
  moh: 'muhamad',
  muh: 'muhamad',
  mohamad: 'muhamad',
  mohamed: 'muhamad',
  muhamed: 'muhamad',
  mochamad: 'muhamad',
  mochammad: 'muhamad',
  st: 'siti',
  sitti: 'siti',
  abd: 'abdul',
  abdoel: 'abdul',
};
const titles = new Set(['h', 'hj', 'drs', 'dra', 'ir', 'kh', 'bin', 'binti', 'bt', 'bte', 'almarhum', 'alm']);

function key(word: string): string {
  const plain = word
    .replace(/oe/g, 'u')
    .replace(/dj/g, 'j')
    .replace(/tj/g, 'c')
    .replace(/sj/g, 'sy')
    .replace(/ch/g, 'h')
    .replace(/[vp]h?/g, 'f')
    .replace(/q/g, 'k')
    .replace(/z/g, 'j')
    .replace(/(.)\1+/g, '$1');
  const canonical = synonyms[word] ?? synonyms[plain] ?? plain;
  return canonical.replace(/(?<=.)h/g, '').replace(/(.)\1+/g, '$1');
}

/** Returns the distinct keys of a name, sorted; empty for a name without letters. */
export function phoneticKeys(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f']/g, '')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word.length > 0 && !titles.has(word));
  return [...new Set(words.map(key))].sort();
}
