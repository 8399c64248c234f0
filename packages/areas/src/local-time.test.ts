import { formatDate, formatDateTime, formatDay } from './index.ts';

const at = new Date('2026-11-26T23:45:00Z');

test.each([
  ['36.73', '27 November 2026', '27 November 2026 pukul 06.45 WIB'],
  ['63.09', '27 November 2026', '27 November 2026 pukul 07.45 WITA'],
  ['91.03', '27 November 2026', '27 November 2026 pukul 08.45 WIT'],
])('times are written in the zone of %s', (region, day, time) => {
  expect(formatDate('id', region, at)).toBe(day);
  expect(formatDateTime('id', region, at)).toBe(time);
});

test('days are written in both languages', () => {
  expect(formatDay('id', '2026-08-01')).toBe('1 Agustus 2026');
  expect(formatDay('en', '2026-08-01')).toBe('1 August 2026');
});
