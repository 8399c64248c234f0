import { isUuidV7 } from '@slrt/domain';
import { idOfRow, openContent, rowMessage, sealContent } from './row-content.ts';
import { RowReader } from './row-reader.ts';

const read = (cells: Readonly<Record<string, string>>) =>
  new RowReader((column) => cells[column] ?? '', { district: '63.09', today: '2026-11-27' });

describe('cells of a row', () => {
  test.each(['FOOD', 'food', 'Pangan', 'pangan', 'Food'])('a choice is read from %s', (cell) => {
    const row = read({ bidang: cell });
    expect([row.choice('bidang', 'Sector'), row.isRefused]).toEqual(['FOOD', false]);
  });

  test('a choice has further words and a fallback', () => {
    const rules = { fallback: 'SUBMITTED', more: { 'Baru masuk': 'SUBMITTED' } } as const;
    expect(read({ status: 'baru-masuk' }).choice('status', 'ComplaintStatus', rules)).toBe('SUBMITTED');
    expect(read({ status: '-' }).choice('status', 'ComplaintStatus', rules)).toBe('SUBMITTED');
    const wrong = read({ status: 'Entah' });
    wrong.choice('status', 'ComplaintStatus', rules);
    expect(wrong.issues).toEqual([{ column: 'status', code: 'UNKNOWN_CODE', cell: 'Entah' }]);
  });

  test.each([
    ['63.09.01.2001;63.09.02', ['63.09.01.2001', '63.09.02'], []],
    ['6309022001, 6309012001,6309012001', ['63.09.01.2001', '63.09.02.2001'], []],
    ['36.73', ['36.73'], ['UNKNOWN_REGION']],
    ['', [], []],
  ])('areas are read from "%s"', (cell, codes, issues) => {
    const row = read({ wilayah: cell });
    expect([row.areas('wilayah'), row.issues.map((each) => each.code)]).toEqual([codes, issues]);
  });

  test('a required cell without a value refuses the row', () => {
    const row = read({ pelapor: 'TIDAK ADA' });
    expect([row.text('pelapor', { required: true }), row.isRefused]).toEqual([null, true]);
  });

  test('yes and no are words of both languages', () => {
    expect(['YA', 'tidak', '1', ''].map((cell) => read({ buka: cell }).yesNo('buka', null))).toEqual([
      true,
      false,
      true,
      null,
    ]);
  });

  test('days are read as offices write them', () => {
    expect(read({ hari: '1/2/26' }).day('hari')).toBe('2026-02-01');
    const future = read({ hari: '1/2/2027' });
    expect([future.day('hari'), future.isRefused]).toEqual([null, true]);
  });
});

test('a row gives the same UUIDv7 each time', () => {
  const load = '01930000-0000-7000-8000-000000000001';
  const ids = [1, 2, 2].map((row) => idOfRow(load, row));
  expect(ids.every(isUuidV7)).toBe(true);
  expect(new Set(ids).size).toBe(2);
});

test('a row is opened with the key of its load only', () => {
  const content = { item: { name: 'Warga' }, issues: [], changes: [], before: null };
  const [key, other] = [1, 2].map((byte) => new Uint8Array(32).fill(byte)) as [Uint8Array, Uint8Array];
  const sealed = sealContent(key, 'one', content);
  expect(openContent(key, 'one', sealed)).toEqual(content);
  expect(() => openContent(key, 'two', sealed)).toThrow();
  expect(() => openContent(other, 'one', sealed)).toThrow();
});

test('every code has a message, from whichever list it comes', () => {
  for (const code of ['REPEATED_ROW', 'STRAY_QUOTE', 'UNKNOWN_REGION'] as const)
    expect([rowMessage('en', code), rowMessage('id', code)].every((text) => text.length > 20)).toBe(true);
});
