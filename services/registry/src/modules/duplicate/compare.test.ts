import { compare, compareBirth, compareNames, type Comparable } from './compare.ts';

const one = (more: Partial<Comparable> = {}): Comparable => ({
  id: 'a',
  householdId: 'h',
  regionCode: '63.09.01.2001',
  nameBlock: 'amina siti',
  birthDate: '1980-04-05',
  yearFrom: null,
  yearUntil: null,
  sex: 'FEMALE',
  motherKeys: [],
  nik: null,
  ...more,
});

test.each([
  ['amina siti', 'amina siti', 'SAME'],
  ['amina siti', 'aminah siti', 'CLOSE'],
  ['amina siti', 'siti', 'PARTLY'],
  ['hasan muhamad', 'husin muhamad', 'DIFFERENT'],
  ['amina siti', 'dewi lestari', 'DIFFERENT'],
  ['', 'siti', 'MISSING'],
])('the names %s and %s are %s', (a, b, agreement) => expect(compareNames(a, b)).toBe(agreement));

test.each([
  ['1980-04-05', '1980-04-05', 'SAME'],
  ['1980-04-05', '1980-05-04', 'CLOSE'],
  ['1980-04-05', '1980-04-15', 'CLOSE'],
  ['1980-04-05', '1980-09-21', 'DIFFERENT'],
])('born on %s and %s is %s', (a, b, agreement) =>
  expect(compareBirth(one({ birthDate: a }), one({ birthDate: b }))).toBe(agreement),
);

test('years without a date fit or not, and unknown is neutral', () => {
  const years = one({ birthDate: null, yearFrom: 1979, yearUntil: 1980 });
  expect(compareBirth(one(), years)).toBe('PARTLY');
  expect(compareBirth(one({ birthDate: '1960-01-01' }), years)).toBe('DIFFERENT');
  expect(compareBirth(one(), one({ birthDate: null }))).toBe('MISSING');
});

test('twins and namesakes score below nine in ten', () => {
  expect(compare(one(), one({ id: 'b' })).score).toBeGreaterThan(0.9);
  expect(compare(one(), one({ id: 'b', nameBlock: 'dewi lestari' })).score).toBeLessThan(0.5);
  expect(compare(one({ nik: 'x' }), one({ nik: 'y', birthDate: '1980-11-20' })).score).toBeLessThan(0.1);
  expect(compare(one({ nik: 'x' }), one({ nik: 'x', nameBlock: 'lain' }))).toMatchObject({ hard: true, score: 1 });
});
