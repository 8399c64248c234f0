import { readHours } from './office-hours.ts';

describe('opening hours in a spreadsheet', () => {
  test.each(['Senin-Selasa 08:00-15:00', 'Senin s/d Selasa 8.00 - 15.00', 'SENIN – SELASA: 08:00–15:00;'])(
    'reads %s',
    (text) => {
      const hours = { opens: '08:00', closes: '15:00' };
      expect(readHours(text)).toEqual([
        { day: 'MO', ...hours },
        { day: 'TU', ...hours },
      ]);
    },
  );

  test('reads several parts', () => {
    expect(readHours("Kamis 08:00-15:00; Jum'at 08:00-11:00")).toEqual([
      { day: 'TH', opens: '08:00', closes: '15:00' },
      { day: 'FR', opens: '08:00', closes: '11:00' },
    ]);
  });

  test.each(['jam kerja', 'Kamis-Senin 08:00-15:00', 'Senin 8-15'])('does not guess %s', (text) => {
    expect(readHours(text)).toBeNull();
  });
});
