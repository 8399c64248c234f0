import { phoneticKeys } from '@slrt/domain';
import { nameVariants } from '@slrt/testkit';
import { bitsOf, canReach, compare, compareBirth, compareNameBlocks, packDate, type Comparable } from './compare.ts';
import { People, sortRows } from './people.ts';

const one = (more: Partial<Comparable> = {}): Comparable => ({
  id: '01980000-0000-7000-8000-00000000000a',
  regionCode: '63.09.01.2001',
  nameBlock: 'amina siti',
  born: packDate('1980-04-05'),
  yearFrom: 0,
  yearUntil: 0,
  sex: 'FEMALE',
  motherKeys: [],
  nikHigh: 0,
  nikLow: 0,
  ...more,
});
const blockOf = (name: string) => phoneticKeys(name).join(' ');
const nameAgreement = (a: string, b: string) => compareNameBlocks(blockOf(a), blockOf(b));

test.each(nameVariants)('%s is similar to %s', (a, b) => {
  expect(nameAgreement(a, b)).toMatch(/^(SAME|CLOSE|PARTLY)$/);
  expect(nameAgreement(b, a)).toBe(nameAgreement(a, b));
});

test('names that are placeholders say nothing', () => {
  expect(nameAgreement('TANPA NAMA', '-')).toBe('MISSING');
  expect(compare(one({ nameBlock: blockOf('XXX') }), one({ nameBlock: '' })).score).toBeLessThan(0.9);
});

const born = (date: string) => one({ born: packDate(date) });
test.each([
  ['1980-04-05', '1980-04-05', 'SAME', 7],
  ['1980-04-05', '1980-05-04', 'CLOSE', 4],
  ['1980-04-05', '1980-04-15', 'CLOSE', 1],
  ['1980-04-05', '1980-09-21', 'DIFFERENT', -5],
])('born on %s and %s is %s', (a, b, agreement, weight) =>
  expect(compareBirth(born(a), born(b))).toEqual({ field: 'BIRTH_DATE', agreement, weight }),
);

test('years without a date fit or not, and unknown is neutral', () => {
  const years = one({ born: 0, yearFrom: 1979, yearUntil: 1980 });
  expect(compareBirth(one(), years).agreement).toBe('PARTLY');
  expect(compareBirth(born('1960-01-01'), years).agreement).toBe('DIFFERENT');
  expect(compareBirth(one(), one({ born: 0 })).agreement).toBe('MISSING');
});

test('twins and namesakes score below nine in ten', () => {
  expect(compare(one(), one({ id: 'b' })).score).toBeGreaterThan(0.9);
  expect(compare(one(), one({ id: 'b', nameBlock: 'dewi lestari' })).score).toBeLessThan(0.5);
  expect(compare(one({ nikLow: 1 }), one({ nikLow: 2, born: packDate('1980-11-20') })).score).toBeLessThan(0.1);
  expect(compare(one({ nikLow: 1 }), one({ nikLow: 1, nameBlock: 'lain' }))).toMatchObject({ hard: true, score: 1 });
});

describe('canReach', () => {
  const others = [
    one({ nameBlock: 'amini siti' }),
    one({ born: packDate('1980-05-04'), regionCode: '63.09.02.2001' }),
    one({ nikLow: 1, motherKeys: ['a', 'b'] }),
    one({ nikLow: 2, motherKeys: ['a'], sex: 'MALE' }),
    one({ born: 0, yearFrom: 1979, yearUntil: 1980, motherKeys: ['c'] }),
  ];

  test('excludes no pair that compare would keep', () => {
    for (const a of others)
      for (const b of others)
        for (const threshold of [0.5, 0.9, 0.99])
          if (compare(a, b).score >= threshold) expect(canReach(bitsOf(threshold), a, b)).toBe(true);
  });

  test('excludes people born on other days in other villages', () => {
    expect(canReach(bitsOf(0.9), one(), one({ born: packDate('1999-01-01'), regionCode: '63.09.09.2001' }))).toBe(
      false,
    );
  });
});

describe('People', () => {
  test('returns people as they were added', () => {
    const people = new People();
    const added = [
      one({ nikHigh: 0xffffffff, nikLow: 7, motherKeys: ['x', 'y'] }),
      one({ id: 'ffffffff-0000-7000-8000-abcdefabcdef', nameBlock: 'dewi', sex: '', born: 0, yearUntil: 1990 }),
    ];
    for (const person of added) people.add(person);
    const fields = Object.keys(one()) as (keyof Comparable)[];
    for (const [row, person] of added.entries())
      for (const field of fields) expect(people.at(row)[field]).toEqual(person[field]);
  });

  test('sorts by several criteria and keeps the order of equal rows', async () => {
    const first = [5, 70_000, 5, 70_000, 1];
    const second = [2, 1, 1, 0, 9];
    const rows = Uint32Array.from(first.keys());
    expect([...(await sortRows(rows.slice(), [(row) => first[row] ?? 0, (row) => second[row] ?? 0]))]).toEqual([
      4, 2, 0, 3, 1,
    ]);
    expect([...(await sortRows(rows, [() => 1]))]).toEqual([0, 1, 2, 3, 4]);
  });
});
