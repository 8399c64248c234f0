// cspell:ignore Ḥusayn ʿAbd محمد Łukasz Amineh rahmt rahamt rohmet ramht aminia amna maina Hiday Romadho Muham
import { compareNames, differInOneLetter, hasDayAndMonthSwapped } from './compare-names.ts';
import { phoneticKeys, searchedWords } from './phonetic.ts';

const compare = (a: string, b: string) => compareNames(phoneticKeys(a), phoneticKeys(b));

describe('phoneticKeys', () => {
  test.each([
    ['Mohammad Soekarno', 'Muhammad Sukarno'],
    ['M. Djoko Tjahjono', 'Muhamad Joko Cahyono'],
    ['Siti Rahmah', 'Rahmah, Siti'],
    ['Abdoel Rachman', 'Abdurrahman'],
    ['Nurhayati', 'Nur Hayati'],
    ['Anna', 'Ana'],
    ['Zaenal Muttaqien', 'Jainal Mutakin'],
    ['Budi Santoso, S.Pd., M.Si', 'BUDI SANTOSO'],
    ['Bayu SE', 'Bayu'],
    ['Khoirul Anam', 'Chairul Anam'],
    ['Al Habsyi', 'Al-Habsyi'],
    ['Ḥusayn ʿAbd', 'Husain Abdul'],
  ])('%s sounds like %s', (one, other) => {
    expect(phoneticKeys(one)).toEqual(phoneticKeys(other));
  });

  test.each([
    ['Budi Hidayat', 'Budi Rahman'],
    ['Abdullah', 'Abdul'],
    ['Eko', 'Eka'],
    ['Roni', 'Rani'],
    ['Nurul', 'Nur'],
  ])('%s does not sound like %s', (one, other) => {
    expect(phoneticKeys(one)).not.toEqual(phoneticKeys(other));
  });

  test.each([' 123 ', '-', 'XXX', 'TANPA NAMA', 'Tidak diketahui', 'N.N.', 'Bayi Ny. Siti', 'Hj.', '.'])(
    '%s has no key',
    (name) => expect(phoneticKeys(name)).toEqual([]),
  );

  test('keeps letters of other scripts', () => {
    expect(phoneticKeys('محمد')).toEqual(['محمد']);
    expect(phoneticKeys('José Łukasz')).toEqual(phoneticKeys('Jose Lukasz'));
  });
});

describe('compareNames', () => {
  test.each([
    ['Siti Aminah', 'Siti Aminah', 'SAME'],
    ['Siti Aminah', 'Siti Amineh', 'CLOSE'],
    ['Siti Aminah', 'Siti Aminah binti Ahmad', 'PARTLY'],
    ['A. Rahman Saleh', 'Abdul Rahman Saleh', 'PARTLY'],
    ['Hasan Saputra', 'Husin Saputra', 'DIFFERENT'],
    ['Siti Aminah', 'Dewi Lestari', 'DIFFERENT'],
    ['TANPA NAMA', 'TANPA NAMA', 'MISSING'],
  ])('%s and %s are %s', (one, other, agreement) => expect(compare(one, other).agreement).toBe(agreement));

  test('scores common words over all words', () => {
    expect(compare('Siti Aminah', 'Aminah Siti').score).toBe(1);
    expect(compare('Siti Aminah', 'Siti Dewi').score).toBeCloseTo(1 / 3);
    expect(compare('Siti Aminah', 'XXX').score).toBe(0);
  });
});

test.each([
  ['rahmat', 'rahmt', true],
  ['rahmat', 'rahamt', true],
  ['rahmat', 'rohmat', true],
  ['rahmat', 'rahmat', false],
  ['rahmat', 'rohmet', false],
  ['rahmat', 'ramht', false],
])('%s and %s differ in one letter: %s', (a, b, expected) => expect(differInOneLetter(a, b)).toBe(expected));

test('recognises an exchange of day and month', () => {
  expect(hasDayAndMonthSwapped('1980-04-05', '1980-05-04')).toBe(true);
  expect(hasDayAndMonthSwapped('1980-04-04', '1980-04-04')).toBe(false);
  expect(hasDayAndMonthSwapped('1980-04-05', '1981-05-04')).toBe(false);
});

describe('searchedWords', () => {
  test('widens long words only', () => {
    const [siti, aminah] = searchedWords('Siti Aminah');
    expect(siti).toMatchObject({ key: 'siti', similar: [], prefix: 'siti' });
    expect(aminah?.similar).toEqual(expect.arrayContaining(['aminia', 'amna', 'maina']));
  });

  test.each([
    ['Rusmi', 'Rusmiyati'],
    ['Hiday', 'Hidajat'],
    ['Romadho', 'Ramadan'],
    ['Muham', 'Mohamad'],
  ])('%s begins %s', (part, name) => {
    expect(phoneticKeys(name)[0]?.startsWith(searchedWords(part)[0]?.prefix ?? '-')).toBe(true);
  });
});
