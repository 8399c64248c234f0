import fc from 'fast-check';
import { readDate, readDay, readDayArgument } from './dates.ts';
import { hasLostDigits, readAreaCode, readIdentityNumber, readKey, readWhole } from './numbers.ts';
import { readName, readSex, readText } from './text.ts';

const bounds = { notAfter: '2026-11-27', writtenOn: '2026-01-10' };

describe('a date', () => {
  test.each([
    ['1980-02-01'],
    ['1980/02/01'],
    ['1980-2-1'],
    ['1980-02-01 00:00:00'],
    ['1980-02-01T00:00:00'],
    ['1980-02-01T00:00:00.000Z'],
    ['01/02/1980'],
    ['1/2/1980'],
    ['1/2/80'],
    ['1-2-80'],
    ['01.02.1980'],
    ['01 02 1980'],
    ['01/02/1980 00:00'],
    ['01/02/1980 14.30'],
    ['1 Feb 1980'],
    ['1 Peb 1980'],
    ['01 Februari 1980'],
    ['1 FEBRUARI 1980'],
    ['01-Feb-80'],
    ['1. Februari 1980'],
    ['Jumat, 1 Februari 1980'],
    ['February 1, 1980'],
    ["'01/02/1980"],
    ['\u200b01/02/1980\u00a0'],
    ['29252'],
    ['29252.0'],
    ['29252,75'],
    ['19800201'],
    ['01021980'],
  ])('is read from %s', (text) => {
    expect(readDate(text, bounds)).toEqual({ kind: 'DAY', day: '1980-02-01' });
  });

  test.each([
    ['1 Agu 1980', '1980-08-01'],
    ['1-Agt-80', '1980-08-01'],
    ['17 Agustus 1945', '1945-08-17'],
    ['1 Mei 1980', '1980-05-01'],
    ['1 May 1980', '1980-05-01'],
    ['31 Okt 1999', '1999-10-31'],
    ['31 Des 1999', '1999-12-31'],
    ['10 Nopember 1999', '1999-11-10'],
    ['1 Jun 1980', '1980-06-01'],
    ['29/2/2000', '2000-02-29'],
    ['8767', '1924-01-01'],
  ])('reads %s as %s', (text, day) => {
    expect(readDay(text, bounds)).toBe(day);
  });

  test.each([
    ['9/1/26', '2026-01-09'],
    ['10/1/26', '2026-01-10'],
    ['11/1/26', '1926-01-11'],
    ['1/2/25', '2025-02-01'],
    ['1/2/99', '1999-02-01'],
    ['1/2/00', '2000-02-01'],
  ])('of two digits in %s is the latest not after the survey', (text, day) => {
    expect(readDay(text, bounds)).toBe(day);
  });

  test.each([[''], ['-'], ['--'], ['0'], ['0000-00-00'], ['00/00/0000'], [' '], ['TIDAK ADA'], ['tidak diketahui']])(
    'is empty in %j',
    (text) => {
      expect(readDate(text, bounds)).toEqual({ kind: 'EMPTY' });
    },
  );

  test.each([['1980'], ['1980-00-00'], ['00/00/1980']])('is only a year in %s', (text) => {
    expect(readDate(text, bounds)).toEqual({ kind: 'YEAR', year: 1980 });
  });

  test.each([
    ['31/02/1980'],
    ['2026-02-30'],
    ['02/13/1980'],
    ['1980-13-01'],
    ['2/1/1980 12:00:00 AM'],
    ['1980-01-31T17:00:00.000Z'],
    ['45'],
    ['2100'],
    ['1879-12-31'],
    ['2026-11-28'],
    ['1 Foo 1980'],
    ['1980-02'],
    ['#####'],
  ])('is impossible in %s', (text) => {
    expect(readDate(text, bounds)).toEqual({ kind: 'IMPOSSIBLE' });
  });

  test('is the same in every notation', () => {
    const months = ['Jan', 'Feb', 'Mar', 'Apr', 'Mei', 'Jun', 'Jul', 'Agu', 'Sep', 'Okt', 'Nov', 'Des'];
    fc.assert(
      fc.property(fc.date({ min: new Date('1930-01-01'), max: new Date('2026-01-10'), noInvalidDate: true }), (at) => {
        const day = at.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = day.split('-');
        const serial = Math.floor(at.getTime() / 86_400_000) + 25_569;
        const written = [
          day,
          `${d}/${m}/${y}`,
          `${Number(d)}.${Number(m)}.${y}`,
          `${d} ${months[Number(m) - 1] ?? ''} ${y}`,
          String(serial),
        ];
        expect(written.map((text) => readDay(text, bounds))).toEqual(written.map(() => day));
      }),
    );
  });

  test('as an argument is a day that is not in the future', () => {
    expect(readDayArgument('03/04/2025', '2026-11-27')).toEqual({ day: '2025-04-03' });
    expect(readDayArgument('31/12/2025', '2026-11-27')).toEqual({ day: '2025-12-31' });
    expect(readDayArgument('2030-01-01', '2026-11-27')).toEqual({ day: null, code: 'IN_THE_FUTURE' });
    for (const text of ['2026-02-30', '', '2025', 'x'])
      expect(readDayArgument(text, '2026-11-27')).toEqual({ day: null, code: 'INVALID_DATE' });
  });
});

describe('an identity number', () => {
  test.each([
    ['9901010102800011'],
    ["'9901010102800011"],
    ['9901 0101 0280 0011'],
    ['99.0101.010280.0011'],
    ['99-0101-010280-0011'],
    ['="9901010102800011"'],
    ['9901010102800011.0'],
    ['9901010102800011,00'],
    ['\u200b9901010102800011\ufeff'],
    ['\u00a09901010102800011 '],
    ['`9901010102800011'],
  ])('is read from %j', (text) => {
    expect(readIdentityNumber(text)).toBe('9901010102800011');
  });

  test.each([[''], ['0'], ['-'], ['0000000000000000'], ['TIDAK ADA'], ['tidak ada'], ["'-"], ['#N/A'], ['...']])(
    'is empty in %j',
    (text) => {
      expect(readIdentityNumber(text)).toBeNull();
    },
  );

  test.each([['6.30901E+15'], ['6,30901E+15'], ['6E+15'], ['6.30901e15'], ["'6.30901E+15"]])(
    'has lost digits in %s',
    (text) => {
      expect(hasLostDigits(readIdentityNumber(text) ?? '')).toBe(true);
    },
  );

  test('that is none stays as it is', () => {
    expect(readIdentityNumber('99010101028000I1')).toBe('99010101028000I1');
    expect(hasLostDigits('9901010102800011')).toBe(false);
  });

  test('of a household keeps its letters and hyphens', () => {
    expect(readKey("'DT-0041")).toBe('DT-0041');
    expect(readKey('41.0')).toBe('41');
    expect(readKey('-')).toBeNull();
  });
});

test.each([
  ['63.09.01.2001', '63.09.01.2001'],
  ['6309012001', '63.09.01.2001'],
  ['6309012001.0', '63.09.01.2001'],
  ["'63 09 01 2001", '63.09.01.2001'],
  ['63.09', '63.09'],
  ['63', '63'],
  ['-', ''],
])('the code of an area in %s is %s', (text, code) => {
  expect(readAreaCode(text)).toBe(code);
});

describe('a whole number', () => {
  test.each([
    ['8', 8],
    ['08', 8],
    ['8,0', 8],
    ['8.00', 8],
    ['1.500', 1500],
    [' 8 ', 8],
    ['', undefined],
    ['8,5', null],
    ['1,500', null],
    ['-8', null],
    ['99999', null],
    ['delapan', null],
  ])('is read from %j', (text, value) => {
    expect(readWhole(text, 0, 9999)).toBe(value);
  });
});

describe('text', () => {
  test('loses invisible characters and repeated blanks', () => {
    expect(readText(' Siti\u00a0\u200b  Aminah\r\n')).toBe('Siti Aminah');
    expect(readText("Nu'man (alm.)")).toBe("Nu'man (alm.)");
  });

  test.each([['0'], ['-'], ['TIDAK ADA'], ['#N/A'], ['  ']])('is no name in %j', (text) => {
    expect(readName(text)).toBe('');
  });

  test.each([
    ['1', 'MALE'],
    ['l', 'MALE'],
    ['LAKI-LAKI', 'MALE'],
    ['Laki - laki', 'MALE'],
    ['2', 'FEMALE'],
    ['P', 'FEMALE'],
    ['Perempuan', 'FEMALE'],
    ['X', null],
    ['', null],
  ])('is a sex in %j', (text, sex) => {
    expect(readSex(text)).toBe(sex);
  });
});
