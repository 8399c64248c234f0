import { loadAreas, localDate, timeZoneOf } from './index.ts';

describe('the official list of areas', () => {
  const areas = loadAreas();

  test('is whole', () => {
    const count = (level: string) => areas.filter((area) => area.level === level).length;
    expect([count('PROVINCE'), count('DISTRICT'), count('SUB_DISTRICT'), count('VILLAGE')]).toEqual([
      38, 514, 7285, 83762,
    ]);
  });

  test('every parent exists and precedes its children', () => {
    const seen = new Set<string>();
    for (const area of areas) {
      if (area.parentCode) expect(seen.has(area.parentCode)).toBe(true);
      seen.add(area.code);
    }
  });

  test('Tabalong has 12 sub-districts and 131 villages', () => {
    const within = areas.filter((area) => area.code.startsWith('63.09.'));
    expect(within.filter((area) => area.level === 'SUB_DISTRICT')).toHaveLength(12);
    expect(within.filter((area) => area.level === 'VILLAGE')).toHaveLength(131);
    expect(areas.find((area) => area.code === '63.09')).toMatchObject({
      name: 'Kabupaten Tabalong',
      kind: 'KABUPATEN',
    });
  });

  test('dates use the time zone of the district', () => {
    expect([timeZoneOf('36.73'), timeZoneOf('63.09'), timeZoneOf('94.01')]).toEqual([
      'Asia/Jakarta',
      'Asia/Makassar',
      'Asia/Jayapura',
    ]);
    const at = new Date('2026-12-31T15:30:00Z');
    expect([localDate('36.73', at), localDate('63.09', at), localDate('94.01', at)]).toEqual([
      '2026-12-31',
      '2026-12-31',
      '2027-01-01',
    ]);
    expect(localDate('63.09', new Date('2026-12-31T16:00:00Z'))).toBe('2027-01-01');
  });
});
